import { backs, faces, type Figure, person, poses } from './figures'
import { lightPatch, room } from './interior'
import { blades, dashes } from './land'
import { mix } from './palette'
import { cumulus, sky } from './sky'
import { circle, ellipse, path, type Picture, rect, stroke, WIDTH } from './svg'
import { poplar, treeBelt } from './trees'

const blues = { coat: '#2f5f8a', legs: '#f0ead8' }

const reds = { coat: '#c2452f', legs: '#2b2f3a' }

const team: readonly Figure[] = [
  { x: 240, y: 590, height: 150, ...blues, ...poses.run },
  { x: 880, y: 600, height: 150, ...reds, ...poses.run, face: -1 },
  {
    x: 1180,
    y: 730,
    height: 260,
    coat: '#e6b23f',
    legs: '#2b2f3a',
    arms: [110, 130, 84, 100],
    stride: [-30, -60, 34, 6],
    lean: 30,
    face: -1,
  },
  { x: 330, y: 900, height: 370, ...reds, arms: [30, 60, -40, -10], stride: [-24, -70, 36, 4], lean: 12 },
  { x: 660, y: 890, height: 410, ...blues, arms: [70, 60, -60, -30], stride: [-14, -16, 62, 48], lean: -10 },
]

/** A village football match: the shot on goal. */
export function stadion(pic: Picture): void {
  sky(pic, ['#5f9fb5', '#b5d5d2', '#eef0d8'], 420)
  cumulus(pic, 360, 190, 180, '#fdfaf0', '#d0e0dc')
  cumulus(pic, 1220, 150, 150, '#fdfaf0', '#d0e0dc')
  treeBelt(pic, -20, 1560, 400, 60, '#7f9b6b')
  for (const x of [60, 110, 1440, 1490]) poplar(pic, x, 420, 220, '#6b8757')
  pic.add(
    rect(180, 320, 1180, 110, '#b9b3a2'),
    ...[0, 1, 2].flatMap((row) =>
      backs(
        {
          x0: 210,
          x1: 1330,
          y: 350 + row * 30,
          size: 30,
          coats: ['#a4523a', '#2f6677', '#dba437', '#f0e6d2', '#5b4664'],
        },
        () => pic.random.next(),
      ),
    ),
    rect(150, 424, 1240, 16, '#efe6d0'),
  )
  for (let i = 0; i < 8; i += 1)
    pic.add(rect(0, 436 + i * i * 9.3, WIDTH, (i * 2 + 1) * 9.6 + 2, i % 2 ? '#6f9a4a' : '#84ad56'))
  pic.add(
    stroke(
      'M-10 560L1546 500M-10 880Q700 760 1130 524M1000 520L1180 720L1560 716',
      '#f4f3e2',
      6,
      'opacity=".85"',
    ),
  )
  goal(pic)
  dashes(pic, { y0: 470, y1: 1010 }, 160, '#4f7a36', 70, 0.4)
  team.forEach((one) => pic.add(person({ shadow: one.height * 0.3, child: false, ...one })))
  pic.add(
    ellipse(900, 880, 46, 9, '#2f4a22', 'opacity=".35"'),
    circle(890, 800, 36, '#fbf8ee'),
    path(
      'M890 782l17 12l-6 20h-22l-6 -20ZM862 780l10 -8l6 6l-6 14l-12 2zM918 780l-10 -8l-6 6l6 14l12 2zM890 826l-12 6l2 4h20l2 -4z',
      '#2b2f3a',
    ),
    path('M890 836A36 36 0 0 1 856 810Q880 830 924 812A36 36 0 0 1 890 836Z', '#1d1c2b', 'opacity=".25"'),
  )
  blades(pic, { y0: 980, y1: 1040, height: 54, width: 6 }, 300, ['#567f38', '#7ba24c', '#43682d'])
}

function goal(pic: Picture): void {
  let net = ''
  for (let i = 0; i <= 12; i += 1)
    net += `M${1130 + i * 22} ${524 + i * 15}L${1130 + i * 22} ${300 + i * 4}M${1130 + i * 22} ${300 + i * 4}L${1240 + i * 20} ${330 + i * 4}V${500 + i * 13}`
  for (let i = 0; i <= 9; i += 1) net += `M1130 ${300 + i * 24}L1394 ${348 + i * 38}`
  pic.add(
    stroke(net, '#f4f3e2', 1.8, 'opacity=".65"'),
    stroke('M1130 526V298L1396 346V706', '#fbf8ee', 13, 'stroke-linejoin="round"'),
    stroke('M1136 526V304', '#9aa79c', 4),
  )
}

/** Two wrestlers gripping each other on the mat. */
export function kures(pic: Picture): void {
  kuresFar(pic)
  kuresNear(pic)
}

function kuresFar(pic: Picture): void {
  room(pic, { wall: '#9fb2ae', floor: '#a9713f', line: 520 })
  for (let i = 0; i < 4; i += 1)
    pic.add(rect(110 + i * 350, 60, 220, 190, '#e9f0e2'), rect(215 + i * 350, 60, 10, 190, '#9fb2ae'))
  for (let row = 0; row < 3; row += 1) {
    pic.add(rect(0, 332 + row * 62, WIDTH, 64, mix('#8a6a55', '#6b4f44', row / 2)))
    pic.add(
      ...faces(
        {
          x0: 30 + row * 26,
          x1: 1530,
          y: 366 + row * 62,
          size: 56,
          coats: ['#5b6f7a', '#7c5a4d', '#8a7a55', '#4f5f6f', '#6f4f5f'],
        },
        () => pic.random.next(),
      ),
    )
  }
  pic.add(rect(0, 520, WIDTH, 14, '#e6d6b4'))
  pic.add(
    ellipse(768, 812, 720, 212, '#7a4a30', 'opacity=".4"'),
    ellipse(768, 796, 720, 210, '#2f6a86'),
    ellipse(768, 788, 720, 208, '#3f7f9a'),
    ellipse(768, 788, 560, 160, '#dba845'),
    ellipse(768, 788, 524, 148, '#e9c269'),
    ellipse(768, 788, 120, 32, 'none', 'stroke="#c2593a" stroke-width="8"'),
  )
  lightPatch(pic, 420, 660, 420, 240, 160)
  pic.add(ellipse(780, 852, 300, 34, '#6b4a22', 'opacity=".4"'))
  pic.add(
    person({
      x: 1240,
      y: 800,
      height: 440,
      face: -1,
      coat: '#f4efe2',
      legs: '#2b2f3a',
      head: 'hair',
      arms: [30, 60, 96, 150],
      shadow: 50,
    }),
  )
}

function kuresNear(pic: Picture): void {
  pic.add(
    person({
      x: 960,
      y: 850,
      height: 560,
      face: -1,
      coat: '#b03a30',
      legs: '#efe6d2',
      lean: 38,
      hem: 0.42,
      arms: [70, 88, 56, 82],
      stride: [-44, -30, 40, -14],
      shadeSide: -1,
    }),
  )
  pic.add(
    person({
      x: 600,
      y: 860,
      height: 570,
      coat: '#2c5f9a',
      legs: '#efe6d2',
      lean: 40,
      hem: 0.42,
      arms: [86, 96, 62, 92],
      stride: [-46, -34, 44, -10],
      shadeSide: -1,
    }),
  )
}
