import { person } from './figures'
import { bigWindow, lightPatch, room, table } from './interior'
import { ink } from './palette'
import { circle, ellipse, line, path, type Picture, placed, poly, rect, stroke } from './svg'

function flask(x: number, y: number, size: number, liquid: string, round = false): string {
  const glass = round
    ? 'M-7 -60V-38A24 24 0 1 0 7 -38V-60Z'
    : 'M-7 -60V-36L-27 -4Q-29 0 -24 0H24Q29 0 27 -4L7 -36V-60Z'
  const fill = round ? 'M-23 -14A24 24 0 0 0 23 -14Z' : 'M-17 -20L-27 -4Q-29 0 -24 0H24Q29 0 27 -4L17 -20Z'
  return placed(
    [
      path(glass, '#e8f2ee', 'opacity=".75"'),
      path(fill, liquid),
      path(glass, 'none', 'stroke="#7fa0a4" stroke-width="2"'),
      rect(-10, -64, 20, 5, '#cfe0dd'),
      line([-12, -20, -6, -32], '#ffffff', 3),
    ],
    x,
    y,
    size / 60,
  )
}

/** A school laboratory: window light, desks, flasks, two pupils and a teacher. */
export function synyp(pic: Picture): void {
  synypFar(pic)
  synypMiddle(pic)
  synypNear(pic)
}

function synypFar(pic: Picture): void {
  room(pic, { wall: '#dfe3d2', floor: '#b98e5e', line: 690 })
  bigWindow(pic, 90, 120, 330, 400, ['#8fc0cc', '#dcebe0', '#f3ecd0'], '#f4efe2')
  pic.add(
    rect(620, 130, 620, 310, '#7b5639'),
    rect(634, 144, 592, 282, pic.linear([0, '#3f6a5c', 1, '#2c4d45'], 1, 1)),
  )
  pic.add(
    stroke(
      'M720 300L780 220L840 300ZM780 220V170M940 220h70M975 190v62M1060 210q30 -50 60 0t60 0M700 370h160M930 360h220M930 390h140',
      '#dfe8da',
      4.5,
      'opacity=".8"',
    ),
    circle(780, 170, 12, 'none', 'stroke="#dfe8da" stroke-width="4"'),
  )
  pic.add(
    rect(1310, 260, 180, 430, '#9a7148'),
    ...[0, 1, 2].map((i) => rect(1322, 276 + i * 136, 156, 120, '#6c4c30')),
  )
  for (const [x, y, c] of [
    [1350, 390, '#c2593a'],
    [1400, 390, '#dba437'],
    [1450, 390, '#4f8a94'],
    [1360, 526, '#6d9048'],
    [1425, 526, '#a04f6a'],
  ] as const)
    pic.add(flask(x, y, 66, c, x % 100 === 0))
  lightPatch(pic, 240, 720, 420, 280, 220)
  pic.add(
    person({
      x: 1090,
      y: 770,
      height: 470,
      face: -1,
      coat: '#f7f3ea',
      legs: '#3f4a55',
      hem: 0.24,
      head: 'long-hair',
      arms: [40, 110, 20, 60],
      shadeSide: -1,
    }),
  )
  pic.add(...table(160, 860, 560, 210, '#c99a61'))
}

function synypMiddle(pic: Picture): void {
  pic.add(
    person({
      x: 430,
      y: 960,
      height: 440,
      child: true,
      coat: '#3f6d86',
      head: 'hair',
      arms: [50, 100, 44, 92],
      lean: 8,
      shadeSide: 1,
    }),
  )
  pic.add(
    person({
      x: 1370,
      y: 960,
      height: 420,
      face: -1,
      child: true,
      coat: '#c2693f',
      head: 'long-hair',
      hem: 0.3,
      arms: [40, 96, 36, 88],
      lean: 6,
      shadeSide: -1,
    }),
  )
  pic.add(...table(440, 980, 900, 250, '#d5a76d'))
  for (const [x, size, c, r] of [
    [620, 150, '#4f9aa5', false],
    [760, 190, '#d9803f', true],
    [930, 160, '#7fa04f', false],
    [1230, 120, '#b04f5f', false],
  ] as const)
    pic.add(ellipse(x + 16, 716, size * 0.45, 9, '#6b4b30', 'opacity=".35"'), flask(x, 716, size, c, r))
  pic.add(
    stroke('M1090 716V520', '#77858c', 9),
    rect(1030, 706, 140, 12, '#5d676b'),
    stroke('M1090 560H1160', '#77858c', 7),
    path('M1148 540h24v96q-12 16 -24 0z', '#e8f2ee', 'opacity=".8"'),
    path('M1148 590h24v46q-12 16 -24 0z', '#c2452f'),
  )
}

function synypNear(pic: Picture): void {
  pic.add(
    stroke('M760 500q-18 -30 4 -56t-2 -60', '#ffffff', 12, 'opacity=".5"'),
    poly([470, 708, 580, 708, 560, 680, 484, 680], '#f7efdc'),
    rect(1270, 690, 60, 20, ink.brick),
  )
}

const spines = [
  '#a4523a',
  '#2f6a7a',
  '#c7a055',
  '#5f7448',
  '#7a5a70',
  '#e6d3a8',
  '#43506a',
  '#8b4636',
] as const

/** A case of five shelves, the spines uneven, some leaning. */
function bookcase(pic: Picture, x0: number, x1: number): void {
  const { random } = pic
  pic.add(rect(x0 - 16, 70, x1 - x0 + 32, 660, '#5d3f29'), rect(x0, 86, x1 - x0, 630, '#3a2619'))
  for (let shelf = 0; shelf < 5; shelf += 1) {
    const y = 206 + shelf * 126
    for (let x = x0 + 6; x < x1 - 26;) {
      const [w, h] = [random.range(13, 30), random.range(74, 106)]
      const lean = random.next() < 0.07 ? 12 : 0
      if (random.next() > 0.06)
        pic.add(
          poly([x + lean, y - h, x + w + lean, y - h, x + w, y, x, y], random.pick(spines)),
          rect(x + 2 + lean * 0.7, y - h * 0.76, w - 4, 5, '#f0dfb4', 'opacity=".7"'),
        )
      x += w + 2 + lean
    }
    pic.add(rect(x0 - 8, y, x1 - x0 + 16, 14, '#6f4b30'))
  }
}

/** The reading room: tall shelves, lamps, readers. */
export function kitaphana(pic: Picture): void {
  kitaphanaFar(pic)
  kitaphanaNear(pic)
}

function kitaphanaFar(pic: Picture): void {
  room(pic, { wall: '#8c6a4e', floor: '#7d563a', line: 720, light: 'right' })
  bookcase(pic, 40, 560)
  bookcase(pic, 980, 1500)
  bigWindow(pic, 636, 110, 270, 470, ['#9cc8d0', '#e6ecd8', '#fbeec6'], '#efe3c8')
  lightPatch(pic, 640, 730, 280, 290, -60)
  pic.add(
    person({
      x: 480,
      y: 790,
      height: 430,
      face: -1,
      coat: '#e2d2ae',
      legs: '#3a4150',
      head: 'long-hair',
      hem: 0.28,
      arms: [100, 118, 20, 70],
      shadeSide: -1,
    }),
  )
  pic.add(...table(430, 980, 760, 230, '#b5834f'))
  pic.add(
    person({
      x: 620,
      y: 950,
      height: 430,
      coat: '#3f6d86',
      legs: '#2c3442',
      seated: true,
      arms: [46, 96, 40, 92],
      lean: 12,
    }),
  )
  pic.add(
    person({
      x: 1060,
      y: 950,
      height: 420,
      face: -1,
      coat: '#a4523a',
      seated: true,
      head: 'long-hair',
      arms: [46, 96, 40, 92],
      lean: 12,
    }),
  )
  pic.add(...table(380, 1010, 860, 220, '#c4935b'))
}

function kitaphanaNear(pic: Picture): void {
  for (const x of [700, 930])
    pic.add(
      path(
        `M${x - 74} 770Q${x - 36} 740 ${x} 762Q${x + 36} 740 ${x + 74} 770L${x + 84} 786Q${x + 40} 764 ${x} 784Q${x - 40} 764 ${x - 84} 786Z`,
        '#f9f1dc',
      ),
      stroke(`M${x} 762V784`, '#b79c70', 3),
    )
  pic.add(
    path('M770 786V640H790V786Z', '#3d4f4a'),
    path('M716 646Q780 560 846 646Z', '#3f7d6c'),
    ellipse(781, 648, 64, 9, '#ffe7a8'),
    circle(781, 700, 190, pic.radial([0, '#ffe7a8', 0.5, 1, '#ffe7a8', 0])),
    ...[0, 1, 2].map((i) => rect(1100 - i * 6, 762 - i * 20, 110, 19, spines[i]!)),
  )
}
