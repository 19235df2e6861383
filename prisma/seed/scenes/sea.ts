import { person } from './figures'
import { blades, dashes, glitter, ridge } from './land'
import { darker, ink, mix } from './palette'
import { cumulus, farBirds, sky, streaks, sun } from './sky'
import { circle, num, path, type Picture, type Point, poly, rect, smooth, stroke, WIDTH } from './svg'
import { boat } from './vehicles'

/** The Aral shore: a shallow bright sea, boats drawn up. */
export function aralTenizi(pic: Picture): void {
  sky(pic, ['#4f93a6', '#9cc4c6', '#e9e6cf'], 440)
  cumulus(pic, 1100, 280, 230, '#fdf9ee', '#c9dad8')
  cumulus(pic, 1390, 330, 150, '#fdf9ee', '#d2dfda')
  streaks(pic, 60, 240, 5, '#eef0e2', 0.6)
  pic.add(rect(0, 430, WIDTH, 340, pic.linear([0, '#6fb0b5', 0.12, '#2f8595', 0.7, '#63b0ad', 1, '#bfd9c6'])))
  dashes(pic, { y0: 440, y1: 720 }, 210, '#d9efe6', 130, 0.5)
  dashes(pic, { y0: 440, y1: 700 }, 120, '#1f6577', 120, 0.35)
  pic.add(...boat(330, 486, 110, '#5a5150', 1), ...boat(1240, 470, 70, '#5a5150', -1))
  farBirds(pic, 640, 250, 6, 20, '#f7f3e6')
  pic.add(
    path('M0 700Q300 650 560 690T1060 690T1536 640V1024H0Z', '#f4f0df'),
    path(
      'M0 722Q300 676 560 712T1060 716T1536 664V1024H0Z',
      pic.linear([0, '#c6b284', 0.3, '#e3d0a0', 1, '#cbb07a']),
    ),
  )
  dashes(pic, { y0: 740, y1: 1010 }, 150, '#a78b5a', 150, 0.35)
  dashes(pic, { y0: 740, y1: 1010 }, 70, '#fbf0cd', 130, 0.5)
  pic.add(path('M380 880Q800 930 1300 860L1340 890Q800 960 420 904Z', '#7c6746', 'opacity=".4"'))
  pic.add(...boat(800, 860, 640, '#2f6f80', 1, true), ...boat(1290, 760, 300, '#a4523a', -1, true))
  pic.add(stroke('M489 802Q450 800 396 724', '#6d5535', 5))
  pic.add(
    person({
      x: 300,
      y: 930,
      height: 300,
      coat: '#e6dcc4',
      legs: '#3d4d5a',
      head: 'cap',
      headColour: ink.brick,
      lean: -14,
      arms: [66, 88, 52, 78],
      stride: [-10, -16, 28, 8],
      shadow: 90,
    }),
  )
  blades(pic, { x0: -10, x1: 300, y0: 900, y1: 1030, height: 120, width: 5 }, 60, [
    '#8c8650',
    '#6b6a3d',
    '#b0a264',
  ])
  blades(pic, { x0: 1300, x1: 1540, y0: 920, y1: 1030, height: 110, width: 5 }, 50, [
    '#8c8650',
    '#6b6a3d',
    '#b0a264',
  ])
}

/** Two fishermen hauling a net at first light. */
export function balyqshy(pic: Picture): void {
  balyqshyFar(pic)
  balyqshyNear(pic)
}

function balyqshyFar(pic: Picture): void {
  sky(pic, ['#7f8aa6', '#d5a9a2', '#f6d3ac'], 420)
  sun(pic, 380, 366, 52, '#fff3d6', '#fbc99b')
  streaks(pic, 90, 300, 8, '#b98b9a', 0.5)
  ridge(pic, { y: 412, rise: 14, fill: '#8f8594', waves: 1.6, rough: 10 })
  pic.add(rect(0, 420, WIDTH, 610, pic.linear([0, '#f3d2b1', 0.3, '#b7a3aa', 1, '#35607a'])))
  glitter(pic, 380, 428, 800, '#fff3d8', 70)
  dashes(pic, { y0: 440, y1: 1010 }, 190, '#45627c', 170, 0.45)
  dashes(pic, { y0: 440, y1: 1010 }, 100, '#f8d9bc', 130, 0.5)
  pic.add(path('M470 806Q860 880 1290 800L1240 940Q860 980 540 930Z', '#1f3e55', 'opacity=".5"'))
  pic.add(
    path('M1291 782Q870 905 431 730Q870 790 1291 782Z', '#33231f'),
    path('M1291 782Q870 790 431 730Q870 806 1291 782Z', '#7a5848'),
  )
  pic.add(
    person({
      x: 690,
      y: 812,
      height: 400,
      face: -1,
      coat: '#c8683f',
      legs: '#3a4a55',
      head: 'cap',
      headColour: '#2d3440',
      lean: 24,
      arms: [62, 46, 48, 40],
      stride: [-12, -14, 16, 4],
      shadeSide: 1,
    }),
  )
}

function balyqshyNear(pic: Picture): void {
  pic.add(
    person({
      x: 1040,
      y: 818,
      height: 390,
      face: -1,
      coat: '#3f6d7c',
      legs: '#4a4338',
      head: 'fur',
      headColour: '#4a382f',
      lean: 16,
      arms: [70, 84, 52, 70],
      stride: [-14, -16, 14, 2],
      shadeSide: 1,
    }),
  )
  for (let i = 0; i < 7; i += 1)
    pic.add(
      path(
        'M0 0Q26 -20 60 -3L82 -18L78 4L84 22L60 5Q26 20 0 0Z',
        mix('#c9d4d2', ink.river, pic.random.range(0, 0.5)),
        `transform="translate(${num(770 + i * 36)} ${num(806 + pic.random.range(-9, 9))}) rotate(${pic.random.int(-26, 26)})"`,
      ),
    )
  pic.add(...boat(870, 870, 860, '#5b4138', -1))
  net(pic)
  dashes(pic, { x0: 300, x1: 1400, y0: 930, y1: 1015 }, 30, '#f8d9bc', 190, 0.6)
}

function net(pic: Picture): void {
  const bend = (a: Point, b: Point, c: Point, t: number): Point => {
    const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t * t]
    return [a[0] * u + b[0] * v + c[0] * w, a[1] * u + b[1] * v + c[1] * w]
  }
  const left = (t: number): Point => bend([505, 600], [500, 800], [190, 890], t)
  const right = (t: number): Point => bend([560, 628], [590, 800], [500, 950], t)
  const across = (k: number, t: number): Point => {
    const [a, b] = [left(t), right(t)]
    const sag = Math.sin(k * Math.PI) * 46 * t
    return [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k + sag]
  }
  const steps = [...Array(13).keys()].map((i) => i / 12)
  const edge = [
    ...steps.map((t) => left(t)),
    ...steps.map((k) => across(k, 1)),
    ...steps.map((t) => right(1 - t)),
  ]
  const along = steps.map((k) => smooth(steps.map((t) => across(k, t)))).join('')
  const round = steps
    .slice(1)
    .map((t) => smooth(steps.map((k) => across(k, t ** 1.3))))
    .join('')
  pic.add(poly(edge, '#f3e2c8', 'opacity=".25"'), stroke(along + round, '#f6e8d2', 2.2))
  pic.add(stroke('M560 628Q730 660 862 556', '#e9d6bd', 4))
  for (const k of steps) {
    const [x, y] = across(k, 1)
    pic.add(circle(x, y, 9, darker(ink.ochre, 0.1)))
  }
}
