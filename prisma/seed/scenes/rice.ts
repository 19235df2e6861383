import { farVillage } from './buildings'
import { person, poses } from './figures'
import { blades, dashes, glitter, puffs, ridge } from './land'
import { ink } from './palette'
import { farBirds, haze, sky, streaks, sun } from './sky'
import { line, path, type Picture, poly, rect, stroke, WIDTH } from './svg'
import { poplar, treeBelt } from './trees'
import { combine } from './vehicles'

/** Flooded rice checks holding the morning sky between green banks. */
export function kurishAlqaby(pic: Picture): void {
  sky(pic, ['#6b9fb3', '#b7cfca', '#f6e2bb'], 430)
  sun(pic, 1090, 344, 46, '#fffbe6', '#fde3a8')
  streaks(pic, 70, 290, 9, '#fdf1d8', 0.7)
  ridge(pic, { y: 392, rise: 26, fill: '#93aba7', waves: 1.2 })
  haze(pic, 404, 60, '#f9ebca', 0.7)
  farVillage(pic, 300, 560, 418, 22, '#7f8a7d', '#9c6a55')
  treeBelt(pic, -20, 300, 420, 36, '#6f8a6b')
  treeBelt(pic, 560, 1560, 420, 28, '#7d9573')
  for (const x of [580, 600, 626, 1300, 1326]) poplar(pic, x, 424, pic.random.range(70, 100), '#61795a', 1)
  pic.add(rect(0, 414, WIDTH, 610, '#58743f'))
  const levels = [430, 462, 512, 586, 690, 830, 1040]
  levels.slice(0, -1).forEach((top, i) => riceChecks(pic, i, top, levels[i + 1]!))
  glitter(pic, 1090, 432, 826, '#fffbe4', 60)
  pic.add(
    person({
      x: 560,
      y: 812,
      height: 230,
      coat: '#e6dcc3',
      legs: '#47525a',
      head: 'scarf',
      headColour: ink.brick,
      ...poses.dig,
      tool: [line([-34, -62, 30, 52], '#6d4a2e', 3.4), poly([22, 44, 40, 50, 44, 70, 30, 66], '#8b979b')],
      shadow: -60,
      shadeSide: -1,
    }),
  )
  blades(pic, { y0: 990, y1: 1040, height: 130, width: 8, lean: 0.15 }, 300, [
    '#3f6135',
    '#6d9048',
    '#8fae5b',
    '#2f4d30',
  ])
}

const waters = ['#f4e2be', '#e3dfc6', '#bcd6d2', '#9cc6cb', '#74adb9', '#4b93a5']

function riceChecks(pic: Picture, row: number, top: number, bottom: number): void {
  const bank = 5 + row * 5
  const below = waters[Math.min(row + 1, 5)]!
  const bow = row * 9
  pic.add(
    path(
      `M-10 ${top + bank}Q768 ${top + bank - bow} 1546 ${top + bank + 4}V${bottom}Q768 ${bottom - bow} -10 ${bottom}Z`,
      pic.linear([0, waters[row]!, 1, below]),
    ),
  )
  pic.add(
    stroke(`M-10 ${bottom}Q768 ${bottom - bow - 9} 1546 ${bottom + 4}`, '#4c6a38', bank * 1.2),
    stroke(
      `M-10 ${bottom - bank * 0.5}Q768 ${bottom - bow - 9 - bank * 0.5} 1546 ${bottom + 4 - bank * 0.5}`,
      '#8fae5b',
      bank * 0.35,
    ),
  )
  crossBanks(pic, row, top, bottom, bank)
  const height = 8 + row * 11
  blades(
    pic,
    {
      y0: top + bank + height * 0.4,
      y1: bottom - bank * 0.4,
      height,
      width: 1.4 + row * 0.9,
      lean: 0.1,
      far: 0.75,
    },
    130 - row * 8,
    ['#5d8a45', '#87ad58', '#3f6b3d'],
  )
  dashes(pic, { y0: top + bank, y1: bottom - bank }, 20, '#fdf5df', 40 + row * 26, 0.5)
}

/** The combine in ripe rice, dust behind it, the elevator far away. */
export function kurishOragi(pic: Picture): void {
  sky(pic, ['#c4b48f', '#ecd3a0', '#f8e6bd'], 520)
  sun(pic, 330, 300, 66, '#fff8e0', '#ffe0a0')
  streaks(pic, 80, 300, 6, '#fff3d4', 0.6)
  ridge(pic, { y: 486, rise: 14, fill: '#cdb487', waves: 1.4 })
  treeBelt(pic, -20, 520, 506, 34, '#a99a6c')
  treeBelt(pic, 1000, 1560, 506, 42, '#a3956a')
  for (const [x, h] of [
    [1180, 96],
    [1206, 96],
    [1232, 96],
    [1262, 128],
  ] as const)
    pic.add(rect(x, 508 - h, 24, h, '#b6a582'), rect(x + 15, 508 - h, 9, h, '#93835f'))
  haze(pic, 510, 80, '#fae9c2', 0.7)
  pic.add(rect(0, 506, WIDTH, 520, pic.linear([0, '#e2bf72', 0.4, '#cf9d46', 1, '#8f6428'])))
  blades(pic, { y0: 520, y1: 720, height: 44, width: 3.5, lean: 0.15, far: 0.25 }, 700, [
    '#b9882f',
    '#e6c275',
    '#d3a650',
    '#9c7129',
  ])
  pic.add(
    path('M800 520L1160 520L1700 1024H560Z', '#e6ca8c'),
    path('M860 520L1140 520L1600 1024H760Z', '#d9b873'),
  )
  for (let i = 0; i < 9; i += 1)
    pic.add(line([870 + i * 34, 524, 640 + i * 140, 1024], '#b5924e', 3, 'opacity=".6"'))
  dashes(pic, { x0: 700, x1: 1500, y0: 560, y1: 1010 }, 120, '#a67d3b', 60, 0.5)
  puffs(pic, [1050, 700], [1450, 560], 14, 120, '#f3dcac', 0.6)
  pic.add(combine(830, 806, 690))
  puffs(pic, [1010, 800], [1330, 740], 9, 90, '#f6e2b6', 0.55)
  blades(pic, { x0: -20, x1: 400, y0: 730, y1: 860, height: 130, width: 6, lean: 0.25, far: 0.6 }, 200, [
    '#9c7129',
    '#d3a650',
    '#edcd86',
    '#b9882f',
    '#7c5a24',
  ])
  blades(pic, { x0: -20, x1: 640, y0: 880, y1: 1050, height: 150, width: 7, lean: 0.25, far: 0.6 }, 300, [
    '#9c7129',
    '#d3a650',
    '#edcd86',
  ])
  farBirds(pic, 900, 210, 8, 15, '#9a8762')
}

/** The low banks that run away from the viewer between the checks. */
function crossBanks(pic: Picture, row: number, top: number, bottom: number, bank: number): void {
  for (const turn of [-1.5, -0.52, 0.34, 1.2]) {
    const at = (y: number): number => 768 + turn * (y - 330) * 1.7 + (row % 2) * 40
    pic.add(
      poly(
        [
          at(top) - bank * 0.5,
          top + bank * 0.6,
          at(top) + bank * 0.5,
          top + bank * 0.6,
          at(bottom) + bank,
          bottom,
          at(bottom) - bank,
          bottom,
        ],
        '#567540',
      ),
    )
  }
}
