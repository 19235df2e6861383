import { farVillage, poles } from './buildings'
import { person, poses } from './figures'
import { blades, dashes, glitter, puffs, ridge } from './land'
import { darker, ink, mix } from './palette'
import { cumulus, farBirds, haze, sky, streaks, sun } from './sky'
import { line, num, path, type Picture, poly, rect, stroke, WIDTH } from './svg'
import { combine } from './vehicles'
import { poplar, sapling, treeBelt } from './trees'

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
  pic.add(person({ x: 560, y: 812, height: 230, coat: '#e6dcc3', legs: '#47525a', head: 'scarf', headColour: ink.brick, ...poses.dig, tool: [line([-34, -62, 30, 52], '#6d4a2e', 3.4), poly([22, 44, 40, 50, 44, 70, 30, 66], '#8b979b')], shadow: -60, shadeSide: -1 }))
  blades(pic, { y0: 990, y1: 1040, height: 130, width: 8, lean: 0.15 }, 300, ['#3f6135', '#6d9048', '#8fae5b', '#2f4d30'])
}

function riceChecks(pic: Picture, row: number, top: number, bottom: number): void {
  const bank = 5 + row * 5
  const waters = ['#f4e2be', '#e3dfc6', '#bcd6d2', '#9cc6cb', '#74adb9', '#4b93a5']
  const below = waters[Math.min(row + 1, 5)]!
  const bow = row * 9
  pic.add(path(`M-10 ${top + bank}Q768 ${top + bank - bow} 1546 ${top + bank + 4}V${bottom}Q768 ${bottom - bow} -10 ${bottom}Z`, pic.linear([0, waters[row]!, 1, below])))
  pic.add(stroke(`M-10 ${bottom}Q768 ${bottom - bow - 9} 1546 ${bottom + 4}`, '#4c6a38', bank * 1.2), stroke(`M-10 ${bottom - bank * 0.5}Q768 ${bottom - bow - 9 - bank * 0.5} 1546 ${bottom + 4 - bank * 0.5}`, '#8fae5b', bank * 0.35))
  for (const turn of [-1.5, -0.52, 0.34, 1.2]) {
    const at = (y: number): number => 768 + turn * (y - 330) * 1.7 + (row % 2) * 40
    pic.add(poly([at(top) - bank * 0.5, top + bank * 0.6, at(top) + bank * 0.5, top + bank * 0.6, at(bottom) + bank, bottom, at(bottom) - bank, bottom], '#567540'))
  }
  const height = 8 + row * 11
  blades(pic, { y0: top + bank + height * 0.4, y1: bottom - bank * 0.4, height, width: 1.4 + row * 0.9, lean: 0.1, far: 0.75 }, 130 - row * 8, ['#5d8a45', '#87ad58', '#3f6b3d'])
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
  for (const [x, h] of [[1180, 96], [1206, 96], [1232, 96], [1262, 128]] as const) pic.add(rect(x, 508 - h, 24, h, '#b6a582'), rect(x + 15, 508 - h, 9, h, '#93835f'))
  haze(pic, 510, 80, '#fae9c2', 0.7)
  pic.add(rect(0, 506, WIDTH, 520, pic.linear([0, '#e2bf72', 0.4, '#cf9d46', 1, '#8f6428'])))
  blades(pic, { y0: 520, y1: 720, height: 44, width: 3.5, lean: 0.15, far: 0.25 }, 700, ['#b9882f', '#e6c275', '#d3a650', '#9c7129'])
  pic.add(path('M800 520L1160 520L1700 1024H560Z', '#e6ca8c'), path('M860 520L1140 520L1600 1024H760Z', '#d9b873'))
  for (let i = 0; i < 9; i += 1) pic.add(line([870 + i * 34, 524, 640 + i * 140, 1024], '#b5924e', 3, 'opacity=".6"'))
  dashes(pic, { x0: 700, x1: 1500, y0: 560, y1: 1010 }, 120, '#a67d3b', 60, 0.5)
  puffs(pic, [1050, 700], [1450, 560], 14, 120, '#f3dcac', 0.6)
  pic.add(combine(830, 806, 690))
  puffs(pic, [1010, 800], [1330, 740], 9, 90, '#f6e2b6', 0.55)
  blades(pic, { x0: -20, x1: 400, y0: 730, y1: 860, height: 130, width: 6, lean: 0.25, far: 0.6 }, 200, ['#9c7129', '#d3a650', '#edcd86', '#b9882f', '#7c5a24'])
  blades(pic, { x0: -20, x1: 640, y0: 880, y1: 1050, height: 150, width: 7, lean: 0.25, far: 0.6 }, 300, ['#9c7129', '#d3a650', '#edcd86'])
  farBirds(pic, 900, 210, 8, 15, '#9a8762')
}

/** Rows of solar panels under a hard blue sky. */
export function kunPaneli(pic: Picture): void {
  sky(pic, ['#3f87a6', '#8fc0c9', '#e5ead4'], 470)
  sun(pic, 1110, 170, 62, '#fffdf0', '#fff1bd')
  cumulus(pic, 330, 300, 160, '#fdf9ee', '#cfe0de')
  streaks(pic, 240, 400, 5, '#f6f6e8', 0.6)
  ridge(pic, { y: 440, rise: 26, fill: '#9db5a5', waves: 1 })
  ridge(pic, { y: 466, rise: 10, fill: '#c2b37c', waves: 1.7 })
  pic.add(...poles([1500, 560], [760, 476], 6, 250, 40, '#5e6a66'))
  pic.add(rect(0, 472, WIDTH, 552, pic.linear([0, '#cdbb80', 1, '#9b8446'])))
  dashes(pic, { y0: 490, y1: 1010 }, 150, '#836f38', 110, 0.4)
  const rows = [[486, 26], [530, 44], [594, 72], [690, 112], [836, 168]] as const
  rows.slice(0, 4).forEach(([y, h], row) => solarRow(pic, y, h, row))
  pic.add(person({ x: 800, y: 900, height: 260, coat: '#e0873c', legs: '#36444f', head: 'helmet', headColour: ink.white, ...poses.reach, shadow: -60, shadeSide: -1 }))
  rows.slice(4).forEach(([y, h]) => solarRow(pic, y + 20, h, 4))
  blades(pic, { y0: 980, y1: 1040, height: 90, width: 5 }, 220, ['#837636', '#b5a255', '#66602f', '#d3bf76'])
}

function solarRow(pic: Picture, y: number, h: number, row: number): void {
  const w = h * 2.5
  const gap = h * 0.16
  const skew = h * 0.42
  const start = -w * 0.6 - (row % 2) * w * 0.4
  for (let x = start; x < WIDTH + w; x += w + gap) {
    const lit = pic.linear([0, '#8fc4d6', 0.35, '#2f6384', 1, '#173a57'], 0.7, 1)
    const [top, low] = [y, y + h * 0.74]
    pic.add(poly([x - skew * 0.2, low + h * 0.24, x + w - skew * 0.2, low + h * 0.24, x + w - skew * 1.3, low + h * 0.44, x - skew * 1.4, low + h * 0.44], '#5b4b23', 'opacity=".45"'))
    for (const leg of [0.18, 0.78]) pic.add(line([x + w * leg, y + h * 0.5, x + w * leg - h * 0.04, low + h * 0.32], '#6e7a7d', Math.max(2, h * 0.045)))
    pic.add(poly([x + skew, top, x + w + skew, top, x + w, low, x, low], '#e3e6de'), poly([x + skew + h * 0.02, top + h * 0.03, x + w + skew - h * 0.03, top + h * 0.03, x + w - h * 0.03, low - h * 0.03, x + h * 0.02, low - h * 0.03], lit))
    let grid = ''
    for (let i = 1; i < 6; i += 1) grid += `M${num(x + skew + (w * i) / 6)} ${num(top)}L${num(x + (w * i) / 6)} ${num(low)}`
    for (const t of [0.33, 0.66]) grid += `M${num(x + skew * (1 - t))} ${num(top + (low - top) * t)}h${num(w)}`
    pic.add(stroke(grid, '#a9c8d0', Math.max(0.8, h * 0.014), 'opacity=".7"'))
  }
}

/** Neighbours planting saplings along a ditch in spring. */
export function agashOtyrgyzu(pic: Picture): void {
  sky(pic, ['#87b3b8', '#cfdcc8', '#f4ead0'], 500)
  cumulus(pic, 1130, 210, 200, '#fdf8ec', '#d8e0d2')
  cumulus(pic, 420, 290, 130, '#fdf8ec', '#dde2d4')
  ridge(pic, { y: 452, rise: 22, fill: '#a8bba0', waves: 1.1 })
  farVillage(pic, 860, 1380, 482, 40, '#d8c8a8', '#a5644c')
  treeBelt(pic, -20, 700, 488, 42, '#8aa472')
  for (const x of [90, 126, 166, 1420, 1450]) poplar(pic, x, 496, 170 + pic.random.range(-30, 20), '#7d9a5c')
  pic.add(rect(0, 482, WIDTH, 542, pic.linear([0, '#a9b06a', 0.3, '#a08a55', 1, '#5f4630'])))
  dashes(pic, { y0: 510, y1: 1010 }, 240, '#5a4029', 100, 0.45)
  dashes(pic, { y0: 500, y1: 1010 }, 120, '#c5a973', 90, 0.5)
  pic.add(path('M960 488L984 488Q1120 640 1546 800V900Q1090 690 960 488Z', pic.linear([0, '#d7e3da', 1, '#5d98a2'])), stroke('M958 490Q1090 694 1540 902', '#57442c', 10))
  const { random } = pic
  for (let i = 0; i < 9; i += 1) pic.add(sapling(pic, 740 - i * i * 8.6, 500 + i * i * 5.6, 60 + i * 24, '#7fa04f'))
  pic.add(person({ x: 1190, y: 690, height: 170, coat: '#b5583d', ...poses.dig, head: 'takiya', headColour: '#3f4a52', tool: [line([-30, -60, 26, 52], '#6d4a2e', 3.4)], shadow: 50, face: -1 }))
  pic.add(person({ x: 330, y: 800, height: 250, coat: '#3f7480', ...poses.crouch, head: 'scarf', headColour: '#f2e6cb', shadow: 60, hem: 0.3 }))
  pic.add(sapling(pic, 800, 880, 380, '#86a94f'))
  pic.add(path('M690 880Q740 830 800 846Q880 838 920 884Q800 910 690 880Z', '#4b3524'), path('M700 876Q750 838 800 852Q760 856 700 876Z', '#7b5a3b'))
  pic.add(person({ x: 610, y: 890, height: 360, coat: '#d0a145', legs: '#3f5665', ...poses.hold, head: 'cap', headColour: ink.riverDeep, lean: 8, shadow: 50, arms: [56, 76, 44, 62] }))
  pic.add(person({ x: 1010, y: 900, height: 270, face: -1, coat: '#4f8a94', legs: '#33424c', child: true, head: 'hair', arms: [30, 40, 22, 34], lean: 6, shadow: 50, tool: [path('M-13 0H13L10 26H-10Z', '#c9d0cd'), stroke('M-13 0Q0 -18 13 0', '#6e7a7d', 2), path('M10 6L26 -2L28 2L12 14Z', '#a9b4b4')] }))
  for (let i = 0; i < 30; i += 1) pic.add(path('M-14 4Q-6 -10 8 -6Q18 0 12 6Z', mix('#6b4b30', darker('#6b4b30', 0.5), random.next()), `transform="translate(${num(random.range(100, 1400))} ${num(random.range(930, 1010))})"`))
}
