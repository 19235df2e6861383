import { poles } from './buildings'
import { person, poses } from './figures'
import { blades, dashes, puffs, ridge } from './land'
import { darker, ink } from './palette'
import { sky, streaks, sun } from './sky'
import { ellipse, line, path, type Picture, poly, rect, WIDTH } from './svg'
import { poplar, treeBelt } from './trees'
import { bench, bus, roller, van } from './vehicles'

/** Fresh asphalt, the roller and two road workers. */
export function zhol(pic: Picture): void {
  zholFar(pic)
  zholNear(pic)
}

function zholFar(pic: Picture): void {
  sky(pic, ['#86b0bd', '#d3dac8', '#f6e5c0'], 480)
  streaks(pic, 80, 330, 9, '#fdf5e0', 0.7)
  ridge(pic, { y: 430, rise: 40, fill: '#a5ad95', waves: 1.2 })
  ridge(pic, { y: 466, rise: 14, fill: '#c0ab70', waves: 1 })
  pic.add(rect(0, 470, WIDTH, 560, pic.linear([0, '#c9b070', 1, '#94763c'])))
  pic.add(...poles([120, 700], [770, 476], 8, 330, 34, '#6b6153'))
  blades(pic, { y0: 490, y1: 1010, height: 60, width: 4 }, 420, ['#8d7434', '#b99c52', '#6f5f30', '#d6bb75'])
  pic.add(
    path('M790 470L830 470Q1000 640 1700 1024H200Q740 700 790 470Z', '#b3a083'),
    path('M796 470L824 470Q960 640 1500 1024H340Q760 700 796 470Z', pic.linear([0, '#7c7f80', 1, '#34373c'])),
  )
  pic.add(path('M802 470Q780 700 440 1024H340Q760 700 796 470Z', '#54575a'))
  dashes(pic, { x0: 700, x1: 1100, y0: 560, y1: 1010 }, 120, '#24272b', 90, 0.5)
  for (let i = 0; i < 6; i += 1)
    pic.add(
      poly(
        [
          812 + i * i * 4,
          500 + i * 16 + i * i * 12,
          816 + i * i * 4.6,
          500 + i * 16 + i * i * 12,
          820 + i * i * 6.4,
          514 + i * 20 + i * i * 14,
          814 + i * i * 5.2,
          514 + i * 20 + i * i * 14,
        ],
        '#efe6cf',
      ),
    )
  puffs(pic, [860, 640], [980, 520], 8, 60, '#efe6d4', 0.45)
  pic.add(van({ x: 930, y: 580, size: 120, paint: '#e2d6bb', stripe: '#b5583d', face: -1 }))
  pic.add(roller(700, 870, 600))
  for (const [x, y, s] of [
    [300, 930, 1],
    [1290, 850, 0.8],
    [1130, 730, 0.55],
    [1390, 970, 1.05],
  ] as const)
    pic.add(cone(x, y, s))
}

function zholNear(pic: Picture): void {
  pic.add(
    person({
      x: 1180,
      y: 930,
      height: 320,
      face: -1,
      coat: '#e07b32',
      legs: '#3a4650',
      head: 'helmet',
      headColour: '#f4e9cf',
      ...poses.dig,
      tool: [line([-36, -66, 34, 62], '#7b5639', 3.4), poly([26, 54, 46, 58, 44, 66, 28, 70], '#5d676b')],
      shadow: 60,
    }),
  )
  pic.add(
    person({
      x: 1030,
      y: 660,
      height: 150,
      face: -1,
      coat: '#e6a23a',
      legs: '#3a4650',
      head: 'helmet',
      headColour: '#c2452f',
      ...poses.wave,
      shadow: 60,
    }),
  )
}

function cone(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${ellipse(6, 0, 40, 8, '#1d1c2b', 'opacity=".3"')}${rect(-32, -8, 64, 9, '#a2421f')}${path('M-22 -8L-6 -80H6L22 -8Z', '#de6a2c')}${path('M-17 -30L-12 -52H12L17 -30Z', '#f7efdd')}${path('M6 -80L22 -8H8L0 -80Z', '#8f3a1d', 'opacity=".5"')}</g>`
}

/** People at a country bus stop, the bus arriving. */
export function avtobus(pic: Picture): void {
  avtobusFar(pic)
  avtobusNear(pic)
}

function avtobusFar(pic: Picture): void {
  sky(pic, ['#7d93ab', '#c9b9b4', '#f5d6ac'], 520)
  sun(pic, 260, 380, 52, '#fff2d4', '#fbd09a')
  streaks(pic, 100, 330, 8, '#d8b7a6', 0.6)
  ridge(pic, { y: 490, rise: 24, fill: '#a59d92', waves: 1.1 })
  treeBelt(pic, -20, 1560, 530, 46, '#8d8a6c')
  for (const [x, h] of [
    [640, 250],
    [700, 280],
    [756, 230],
    [1440, 330],
    [1500, 290],
  ] as const)
    poplar(pic, x, 556, h, '#6d744f')
  pic.add(rect(0, 530, WIDTH, 500, pic.linear([0, '#b09a63', 1, '#77653d'])))
  pic.add(
    rect(0, 640, WIDTH, 200, pic.linear([0, '#6b6664', 1, '#484749'])),
    rect(0, 836, WIDTH, 26, '#cbbda0'),
    rect(0, 862, WIDTH, 170, '#9c8a6a'),
  )
  dashes(pic, { y0: 650, y1: 826 }, 60, '#38383b', 130, 0.5)
  for (let x = 30; x < WIDTH; x += 190)
    pic.add(poly([x + 8, 694, x + 96, 694, x + 92, 702, x, 702], '#e9dcc0'))
  pic.add(bus(560, 800, 860, '#efe4cb', '#2f7c8f', '#2f4c5a'))
  shelter(pic)
  dashes(pic, { y0: 870, y1: 1016 }, 60, '#77653d', 130, 0.45)
  pic.add(
    person({
      x: 1050,
      y: 920,
      height: 330,
      face: -1,
      coat: '#5b4664',
      hem: 0.12,
      head: 'scarf',
      headColour: '#e9dcc0',
      arms: [-6, 0, 8, 6],
      tool: [path('M-10 0H12L14 28H-12Z', ink.brick)],
      shadow: 90,
      shadeSide: -1,
    }),
  )
}

function avtobusNear(pic: Picture): void {
  pic.add(
    person({
      x: 1160,
      y: 926,
      height: 350,
      face: -1,
      coat: '#38505c',
      legs: '#2a2c33',
      head: 'cap',
      headColour: '#2a2c33',
      ...poses.hold,
      shadow: 90,
    }),
  )
  pic.add(
    person({
      x: 950,
      y: 926,
      height: 220,
      coat: '#c9742f',
      legs: '#33424c',
      child: true,
      face: -1,
      bag: '#2f7c8f',
      ...poses.wave,
      shadow: 60,
    }),
  )
}

function shelter(pic: Picture): void {
  pic.add(ellipse(1290, 912, 250, 16, '#1d1c2b', 'opacity=".3"'))
  pic.add(
    rect(1110, 570, 340, 330, '#8fb0b0', 'opacity=".55"'),
    poly([1130, 880, 1240, 580, 1300, 580, 1190, 880], '#e9efe6', 'opacity=".3"'),
  )
  for (const x of [1100, 1272, 1444]) pic.add(rect(x, 560, 13, 352, '#39545c'))
  pic.add(
    poly([1060, 566, 1090, 520, 1496, 520, 1500, 566], ink.brick),
    rect(1056, 562, 448, 14, darker(ink.brick, 0.4)),
    bench(1270, 904, 170, '#a87a4c'),
  )
  pic.add(
    person({
      x: 1350,
      y: 912,
      height: 330,
      face: -1,
      coat: '#77694a',
      legs: '#3a3a3f',
      seated: true,
      head: 'takiya',
      headColour: '#3d3f4a',
      arms: [40, 80, 36, 74],
    }),
  )
}
