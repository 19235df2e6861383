import { farVillage, poles } from './buildings'
import { person, poses } from './figures'
import { blades, dashes, ridge } from './land'
import { darker, ink, mix } from './palette'
import { cumulus, sky, streaks, sun } from './sky'
import { line, num, path, type Picture, poly, rect, stroke, WIDTH } from './svg'
import { poplar, sapling, treeBelt } from './trees'

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
  const rows = [
    [486, 26],
    [530, 44],
    [594, 72],
    [690, 112],
    [836, 168],
  ] as const
  rows.slice(0, 4).forEach(([y, h], row) => solarRow(pic, y, h, row))
  pic.add(
    person({
      x: 800,
      y: 900,
      height: 260,
      coat: '#e0873c',
      legs: '#36444f',
      head: 'helmet',
      headColour: ink.white,
      ...poses.reach,
      shadow: -60,
      shadeSide: -1,
    }),
  )
  rows.slice(4).forEach(([y, h]) => solarRow(pic, y + 20, h, 4))
  blades(pic, { y0: 980, y1: 1040, height: 90, width: 5 }, 220, ['#837636', '#b5a255', '#66602f', '#d3bf76'])
}

function solarRow(pic: Picture, y: number, h: number, row: number): void {
  const w = h * 2.5
  const start = -w * 0.6 - (row % 2) * w * 0.4
  for (let x = start; x < WIDTH + w; x += w + h * 0.16) solarPanel(pic, x, y, h)
}

function solarPanel(pic: Picture, x: number, top: number, h: number): void {
  const w = h * 2.5
  const skew = h * 0.42
  const low = top + h * 0.74
  const right = x + w
  const edge = h * 0.03
  const lit = pic.linear([0, '#8fc4d6', 0.35, '#2f6384', 1, '#173a57'], 0.7, 1)
  const [s0, s1] = [low + h * 0.24, low + h * 0.44]
  pic.add(
    poly(
      [x - skew * 0.2, s0, right - skew * 0.2, s0, right - skew * 1.3, s1, x - skew * 1.4, s1],
      '#5b4b23',
      'opacity=".45"',
    ),
  )
  for (const leg of [0.18, 0.78]) {
    const foot = x + w * leg
    pic.add(line([foot, top + h * 0.5, foot - h * 0.04, low + h * 0.32], '#6e7a7d', Math.max(2, h * 0.045)))
  }
  pic.add(poly([x + skew, top, right + skew, top, right, low, x, low], '#e3e6de'))
  pic.add(
    poly(
      [
        x + skew + h * 0.02,
        top + edge,
        right + skew - edge,
        top + edge,
        right - edge,
        low - edge,
        x + h * 0.02,
        low - edge,
      ],
      lit,
    ),
  )
  let grid = ''
  for (let i = 1; i < 6; i += 1)
    grid += `M${num(x + skew + (w * i) / 6)} ${num(top)}L${num(x + (w * i) / 6)} ${num(low)}`
  for (const t of [0.33, 0.66]) grid += `M${num(x + skew * (1 - t))} ${num(top + (low - top) * t)}h${num(w)}`
  pic.add(stroke(grid, '#a9c8d0', Math.max(0.8, h * 0.014), 'opacity=".7"'))
}

/** Neighbours planting saplings along a ditch in spring. */
export function agashOtyrgyzu(pic: Picture): void {
  agashOtyrgyzuFar(pic)
  agashOtyrgyzuMiddle(pic)
  agashOtyrgyzuNear(pic)
}

function agashOtyrgyzuFar(pic: Picture): void {
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
  pic.add(
    path(
      'M960 488L984 488Q1120 640 1546 800V900Q1090 690 960 488Z',
      pic.linear([0, '#d7e3da', 1, '#5d98a2']),
    ),
    stroke('M958 490Q1090 694 1540 902', '#57442c', 10),
  )
  for (let i = 0; i < 9; i += 1)
    pic.add(sapling(pic, 740 - i * i * 8.6, 500 + i * i * 5.6, 60 + i * 24, '#7fa04f'))
  pic.add(
    person({
      x: 1190,
      y: 690,
      height: 170,
      coat: '#b5583d',
      ...poses.dig,
      head: 'takiya',
      headColour: '#3f4a52',
      tool: [line([-30, -60, 26, 52], '#6d4a2e', 3.4)],
      shadow: 50,
      face: -1,
    }),
  )
}

function agashOtyrgyzuMiddle(pic: Picture): void {
  pic.add(
    person({
      x: 330,
      y: 800,
      height: 250,
      coat: '#3f7480',
      ...poses.crouch,
      head: 'scarf',
      headColour: '#f2e6cb',
      shadow: 60,
      hem: 0.3,
    }),
  )
  pic.add(sapling(pic, 800, 880, 380, '#86a94f'))
  pic.add(
    path('M690 880Q740 830 800 846Q880 838 920 884Q800 910 690 880Z', '#4b3524'),
    path('M700 876Q750 838 800 852Q760 856 700 876Z', '#7b5a3b'),
  )
  pic.add(
    person({
      x: 610,
      y: 890,
      height: 360,
      coat: '#d0a145',
      legs: '#3f5665',
      ...poses.hold,
      head: 'cap',
      headColour: ink.riverDeep,
      lean: 8,
      shadow: 50,
      arms: [56, 76, 44, 62],
    }),
  )
}

function agashOtyrgyzuNear(pic: Picture): void {
  const { random } = pic
  pic.add(
    person({
      x: 1010,
      y: 900,
      height: 270,
      face: -1,
      coat: '#4f8a94',
      legs: '#33424c',
      child: true,
      head: 'hair',
      arms: [30, 40, 22, 34],
      lean: 6,
      shadow: 50,
      tool: [
        path('M-13 0H13L10 26H-10Z', '#c9d0cd'),
        stroke('M-13 0Q0 -18 13 0', '#6e7a7d', 2),
        path('M10 6L26 -2L28 2L12 14Z', '#a9b4b4'),
      ],
    }),
  )
  for (let i = 0; i < 30; i += 1)
    pic.add(
      path(
        'M-14 4Q-6 -10 8 -6Q18 0 12 6Z',
        mix('#6b4b30', darker('#6b4b30', 0.5), random.next()),
        `transform="translate(${num(random.range(100, 1400))} ${num(random.range(930, 1010))})"`,
      ),
    )
}
