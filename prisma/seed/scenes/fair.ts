import { awning } from './awning'
import { person, poses } from './figures'
import { dashes, specks } from './land'
import { ink, mix } from './palette'
import { cumulus, sky } from './sky'
import { circle, ellipse, path, type Picture, poly, rect, stroke, WIDTH } from './svg'
import { elm, treeBelt } from './trees'

/** Autumn fair: rows of stalls under awnings and the crowd. */
export function zharmenke(pic: Picture): void {
  zharmenkeFar(pic)
  zharmenkeNear(pic)
}

function zharmenkeFar(pic: Picture): void {
  const { random } = pic
  sky(pic, ['#7aa6b5', '#cbd8cd', '#f5e6c6'], 480)
  cumulus(pic, 420, 140, 170, '#fdf8ea', '#d8dfd4')
  cumulus(pic, 1180, 120, 140, '#fdf8ea', '#d8dfd4')
  treeBelt(pic, -20, 1560, 460, 90, '#c29a4c')
  for (const x of [80, 240, 1290, 1460])
    elm(pic, x, 500, 330, pic.random.pick(['#c98a35', '#b5723a', '#a99a48']))
  pic.add(rect(0, 460, WIDTH, 570, pic.linear([0, '#c9ae80', 1, '#96764f'])))
  dashes(pic, { y0: 500, y1: 1010 }, 200, '#7a5c3b', 100, 0.4)
  const rows = [
    [560, 320, 0],
    [930, 300, 1],
    [120, 420, 2],
    [1060, 440, 3],
  ] as const
  pic.add(stroke('M0 240Q380 330 768 250T1536 240', '#6d5a46', 3))
  for (let i = 0; i < 26; i += 1) {
    const x = 20 + i * 59
    const y = 262 + Math.sin((x / 768) * Math.PI) * 34
    pic.add(poly([x, y, x + 34, y, x + 17, y + 40], ['#c2452f', '#dba437', '#2f7c8f', '#f3e6c8'][i % 4]!))
  }
  for (const [x, w, kind] of rows) stall(pic, x, kind > 1 ? 770 : 620, w, kind)
  for (let i = 0; i < 9; i += 1)
    pic.add(
      person({
        x: 560 + i * 52,
        y: 660 + random.range(-8, 16),
        height: 150,
        coat: random.pick(['#7c4a3d', '#35586a', '#6f7a4a', '#5b4664', '#b5713f']),
        hem: random.pick([0.44, 0.2, 0.1]),
        head: random.pick(['hair', 'scarf', 'takiya', 'cap'] as const),
        headColour: random.pick(['#2b2633', '#f0e2c6', '#8c3f3f']),
        face: random.pick([1, -1] as const),
        ...poses.walk,
        shadow: 30,
      }),
    )
}

function zharmenkeNear(pic: Picture): void {
  pic.add(
    person({
      x: 620,
      y: 940,
      height: 370,
      coat: '#8c3f4a',
      hem: 0.12,
      head: 'scarf',
      headColour: '#f3e6c8',
      ...poses.walk,
      tool: [
        path('M-18 0H18L14 26H-14Z', '#c99a5b'),
        stroke('M-16 0Q0 -22 16 0', '#7b5639', 3),
        circle(-6, -3, 7, '#c2452f'),
        circle(7, -3, 7, '#dba437'),
      ],
      shadow: 90,
    }),
  )
  pic.add(
    person({
      x: 750,
      y: 946,
      height: 240,
      coat: '#4f8a94',
      legs: '#33424c',
      child: true,
      arms: [-10, 0, 60, 120],
      tool: [circle(0, -4, 5, '#c2452f')],
      stride: poses.walk.stride,
      shadow: 60,
    }),
  )
  pic.add(
    person({
      x: 930,
      y: 930,
      height: 380,
      face: -1,
      coat: '#4b5a48',
      legs: '#2e3038',
      head: 'takiya',
      headColour: '#2b2633',
      ...poses.walk,
      shadow: 90,
    }),
  )
  specks(pic, { y0: 640, y1: 1010 }, 120, '#c9852c', 14, 0.8)
}

function stall(pic: Picture, x: number, y: number, w: number, kind: number): void {
  const h = w * 0.36
  const tops = [
    ['#2f7c8f', '#f3e6c8'],
    ['#c79a3f', '#f7efdc'],
    ['#a4523a', '#f3e6c8'],
    ['#5f7f4a', '#f3e6c8'],
  ] as const
  pic.add(
    ellipse(x + w / 2, y + 4, w * 0.56, 14, '#1d1c2b', 'opacity=".25"'),
    rect(x + w * 0.04, y - h * 2.1, w * 0.92, h * 1.6, '#4b3a30', 'opacity=".7"'),
  )
  pic.add(
    person({
      x: x + w * 0.5,
      y: y - h * 0.08,
      height: w * 0.5,
      coat: ['#6b4a5a', '#3f6b5a', '#e9dcc0', '#7c4a3d'][kind]!,
      head: kind % 2 ? 'scarf' : 'cap',
      headColour: '#f0e2c6',
      ...poses.hold,
      face: kind % 2 ? -1 : 1,
    }),
  )
  for (const px of [0.03, 0.95]) pic.add(rect(x + w * px, y - h * 2.2, w * 0.025, h * 2.2, '#6d4a2e'))
  pic.add(rect(x, y - h * 0.76, w, h * 0.76, '#8f6240'), rect(x - 6, y - h * 0.8, w + 12, h * 0.1, '#c4925c'))
  stallGoods(pic, x, y, w, kind)
  pic.add(...awning(x - w * 0.07, y - h * 2.5, w * 1.14, h * 0.6, tops[kind]!))
}

/** Crates along the counter and the heaps in them. */
function stallGoods(pic: Picture, x: number, y: number, w: number, kind: number): void {
  const h = w * 0.36
  for (let i = 0; i < 5; i += 1)
    pic.add(
      poly(
        [
          x + w * (0.02 + i * 0.196),
          y - h * 0.76,
          x + w * (0.2 + i * 0.196),
          y - h * 0.76,
          x + w * (0.185 + i * 0.196),
          y - h * 0.44,
          x + w * (0.035 + i * 0.196),
          y - h * 0.44,
        ],
        '#6d4a2e',
      ),
    )
  const goods = [
    ['#c2452f', '#d9803f'],
    ['#dba437', '#e6c768'],
    ['#7fa04f', '#a9bb63'],
    ['#c2593a', '#dba437'],
  ][kind]!
  for (let i = 0; i < 44; i += 1) {
    const bin = i % 5
    pic.add(
      circle(
        x + w * (0.045 + bin * 0.196 + pic.random.range(0, 0.13)),
        y - h * pic.random.range(0.78, 1.02),
        w * 0.022,
        mix(goods[bin % 2]!, ink.brick, pic.random.range(0, 0.35)),
      ),
    )
  }
}
