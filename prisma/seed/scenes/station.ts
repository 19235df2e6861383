import { lampPost } from './buildings'
import { person, poses } from './figures'
import { house } from './house'
import { ridge } from './land'
import { darker } from './palette'
import { sky, streaks, sun } from './sky'
import { circle, line, type Picture, type Point, poly, rect, stroke, WIDTH } from './svg'
import { elm } from './trees'

/** A small railway station with a train at the platform. */
export function poezd(pic: Picture): void {
  poezdFar(pic)
  poezdNear(pic)
}

function poezdFar(pic: Picture): void {
  sky(pic, ['#53688a', '#a69aa6', '#f0c4a0', '#f9dfae'], 560)
  sun(pic, 700, 470, 50, '#fff3d0', '#fcd69a')
  streaks(pic, 90, 400, 10, '#b78f95', 0.5)
  ridge(pic, { y: 520, rise: 16, fill: '#8b7a80', waves: 1.3 })
  pic.add(rect(0, 536, WIDTH, 490, pic.linear([0, '#a58a6c', 1, '#5f4c41'])))
  pic.add(
    ...house({
      x: 60,
      y: 640,
      width: 470,
      height: 190,
      wall: '#e6c99a',
      roof: '#7a3b2e',
      trim: '#f4ead2',
      windows: 4,
      glass: '#f3c877',
    }),
  )
  elm(pic, 40, 660, 260, '#6d6a4a', 1)
  train(pic)
  pic.add(
    poly([620, 604, 700, 604, 1240, 1030, -300, 1030, -300, 690], '#cdb393'),
    poly([700, 604, 712, 604, 1290, 1030, 1210, 1030], '#f2e6c8'),
    poly([712, 604, 722, 610, 1330, 1030, 1290, 1030], '#6a5850'),
  )
  for (let i = 1; i < 9; i += 1)
    pic.add(line([-20, 640 + i * i * 6.4, 700 + i * i * 8.4, 606 + i * i * 6.4], '#a88d70', 2))
  for (let i = 2; i >= 0; i -= 1)
    pic.add(...lampPost(600 - 190 * i * 0.7, 660 + i * 90, 220 + i * 130, '#3d3a44', 1, '#fff0c4'))
  pic.add(
    person({
      x: 520,
      y: 900,
      height: 300,
      coat: '#8c3f3f',
      hem: 0.22,
      head: 'long-hair',
      ...poses.wave,
      shadow: -90,
    }),
  )
}

function poezdNear(pic: Picture): void {
  pic.add(
    person({
      x: 390,
      y: 910,
      height: 320,
      coat: '#3a4a5c',
      legs: '#2b2a33',
      head: 'cap',
      headColour: '#2b2a33',
      arms: [-8, 0, 8, 4],
      tool: [rect(-17, 2, 34, 26, '#8a5a38', 'rx="3"'), stroke('M-6 2V-3H6V2', '#4b3020', 2.4)],
      shadow: -90,
    }),
    person({ x: 640, y: 740, height: 150, coat: '#c9963f', child: false, ...poses.walk, shadow: -50 }),
  )
}

function train(pic: Picture): void {
  const paint = '#2f7486'
  /** A level of the carriage side at a share of its length: 0 the roof edge, 1 the sill. */
  const side = (t: number, level: number): Point => {
    const [top, low] = [522 - 470 * t, 590 + 250 * t]
    return [716 + 840 * t, top + (low - top) * level]
  }
  const strip = (a: number, b: number, from: number, to: number, fill: string, extra = ''): string =>
    poly([side(a, from), side(b, from), side(b, to), side(a, to)], fill, extra)
  pic.add(strip(0, 1, 0.98, 1.16, '#26242c'))
  for (const t of [0.04, 0.1, 0.2, 0.28, 0.46, 0.58, 0.86]) {
    const [x, y] = side(t, 1.05)
    pic.add(circle(x, y, 8 + t * 52, '#3a3840'), circle(x, y, 4 + t * 26, '#6d6a70'))
  }
  pic.add(
    strip(0, 1, 0, 1, pic.linear([0, darker(paint, 0.3), 1, paint], 1, 0)),
    strip(0, 1, -0.06, 0.05, '#c9c5b6'),
    strip(0, 1, 0.05, 0.09, darker(paint, 0.35)),
  )
  pic.add(strip(0, 1, 0.62, 0.72, '#efe2c4'), strip(0, 1, 0.9, 1, darker(paint, 0.4)))
  for (let i = 0; i < 13; i += 1) {
    const [a, b] = [((i + 0.2) / 13) ** 1.6, ((i + 0.84) / 13) ** 1.6]
    if (i === 6)
      pic.add(strip(a, b, 0.16, 0.98, darker(paint, 0.5)), strip(a + 0.01, b - 0.01, 0.24, 0.5, '#f7d08a'))
    else
      pic.add(
        strip(a, b, 0.22, 0.52, '#f7d08a'),
        strip(a, b, 0.22, 0.32, '#fdeabd'),
        strip(a, b, 0.52, 0.545, '#c9c5b6'),
      )
  }
  for (const t of [0.15, 0.37, 0.72]) pic.add(strip(t, t + 0.012 + t * 0.012, -0.06, 1.1, '#1f2630'))
}
