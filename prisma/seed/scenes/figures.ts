import { darker, ink, lighter } from './palette'
import { circle, ellipse, type Joint, limb, num, path, placed, type Point, poly, rect } from './svg'

export type Headgear = 'hair' | 'long-hair' | 'cap' | 'scarf' | 'takiya' | 'kalpak' | 'helmet' | 'fur'
/** Two angles of a limb in degrees from straight down, forward positive: upper part, lower part. */
type Bend = readonly [upper: number, lower: number]
export type Bends = readonly [farUpper: number, farLower: number, nearUpper: number, nearLower: number]

export interface Figure {
  x: number
  /** Where the feet stand. */
  y: number
  height: number
  face?: 1 | -1
  coat: string
  legs?: string
  skin?: string
  head?: Headgear
  headColour?: string
  /** Far arm, near arm: upper and lower angle of each. */
  arms?: Bends
  /** Far leg, near leg. */
  stride?: Bends
  lean?: number
  /** How far down the coat goes: 0.46 a jacket, 0.3 a coat, 0.06 a long dress. */
  hem?: number
  child?: boolean
  bag?: string
  /** Shapes drawn in the near hand, about the hand as origin. */
  tool?: readonly string[]
  /** Length of the ground shadow, negative to the left. */
  shadow?: number
  seated?: boolean
  shadeSide?: 1 | -1
}

function step(from: Point, angle: number, length: number): Point {
  const turn = (angle * Math.PI) / 180
  return [from[0] + Math.sin(turn) * length, from[1] + Math.cos(turn) * length]
}

function arm(
  from: Point,
  [upper, lower]: Bend,
  sleeve: string,
  skin: string,
  tool: readonly string[] = [],
): string[] {
  const elbow = step(from, upper, 17)
  const wrist = step(elbow, lower, 14)
  const hand = step(elbow, lower, 16.5)
  return [
    ...(tool.length > 0 ? [placed(tool, hand[0], hand[1])] : []),
    limb([hand[0], hand[1], 4.4, wrist[0], wrist[1], 4], skin),
    limb([from[0], from[1], 7.4, elbow[0], elbow[1], 6, wrist[0], wrist[1], 4.8], sleeve),
  ]
}

function leg(from: Point, [upper, lower]: Bend, cloth: string): string[] {
  const knee = step(from, upper, 24)
  const ankle = step(knee, lower, 21)
  const toe = step(ankle, lower + 78, 6.5)
  return [
    limb([ankle[0], ankle[1] + 1, 4.6, toe[0], toe[1] + 0.5, 3.6], ink.black),
    limb([from[0], from[1], 11, knee[0], knee[1], 8, ankle[0], ankle[1], 5.6], cloth),
  ]
}

function headgear(kind: Headgear, colour: string): string[] {
  const dome = (top: number): string => `M-6.6 -1C-7.6 ${top} 7.4 ${top} 6.6 -1.4Z`
  switch (kind) {
    case 'hair':
      return [path('M-6.4 2C-8.2 -9 4 -10.6 6.4 -3.4C3 -3 0 -4 -2 -1C-3 .6 -3.6 3.4 -4.6 4Z', colour)]
    case 'long-hair':
      return [
        path(
          'M-4 12C-10.5 8 -8.6 -9.4 0 -9C5 -8.8 6.8 -5 6.4 -3C2 -3.6 -1 -3 -2 0C-2.6 4 -1.6 9 -4 12Z',
          colour,
        ),
      ]
    case 'cap':
      return [path(dome(-11), colour), path('M4 -3.4L11.4 -1.6L6 -.6Z', darker(colour, 0.25))]
    case 'scarf':
      return [
        path(
          'M-4.4 9C-10 4 -8.4 -9.2 .4 -9C6 -8.6 6.8 -4 6 -2C3.6 -2.4 2.4 1 2.8 6.4C1 8.6 -2 9.6 -4.4 9Z',
          colour,
        ),
      ]
    case 'takiya':
      return [
        path('M-6.6 -2.4L-5.4 -8.2Q0 -10 5.4 -8.2L6.4 -3Q0 -4.4 -6.6 -2.4Z', colour),
        path('M-6.4 -3.4Q0 -5.4 6.2 -4L6.4 -3Q0 -4.4 -6.6 -2.4Z', lighter(colour, 0.5)),
      ]
    case 'kalpak':
      return [
        path('M-6.6 -3L0 -16L6.4 -3Q0 -5 -6.6 -3Z', colour),
        path('M-8.6 -1.6Q0 -7 8.6 -2.6L7 -.8Q0 -4.6 -7.6 .4Z', darker(colour, 0.3)),
      ]
    case 'helmet':
      return [path(dome(-12.5), colour), rect(-8, -2.4, 16.4, 1.9, darker(colour, 0.15))]
    case 'fur':
      return [
        path(
          'M-7.4 4C-10.4 -8 -5 -11.4 0 -11.2C6 -11 8.8 -6 7 -2.4C3 -4.6 -1 -3.6 -2.6 -.6C-3 3 -4.4 6 -7.4 4Z',
          colour,
        ),
      ]
  }
}

function head(figure: Figure, at: Point, size: number): string {
  const skin = figure.skin ?? ink.skin
  const shade = darker(skin, 0.18)
  const shapes = [
    limb([-1, 3, 5.6, -1.4, 10, 6.4], shade),
    ellipse(0, 0, 6, 7.2, skin),
    path('M-6 0A6 7.2 0 0 0 1 7.1Q-4.4 4 -3.6 -3Z', shade),
    path('M5.5 -1L7.3 1.8L5.4 2.5Z', skin),
    ...headgear(figure.head ?? 'hair', figure.headColour ?? ink.black),
  ]
  return placed(shapes, at[0], at[1], size)
}

function torso(figure: Figure, hip: Point, neck: Point, hem: number): string[] {
  const { coat } = figure
  const flare = 6.6 + Math.max(0, 0.46 - hem) * 20
  const drop = hip[1] + (0.47 - hem) * 100
  const [nx, ny] = neck
  const d = `M${nx - 3} ${ny}Q${nx - 9.4} ${ny + 1} ${nx - 9.4} ${ny + 6}L${hip[0] - 7} ${hip[1] - 10}L${hip[0] - flare} ${drop}Q${hip[0]} ${drop + 2.4} ${hip[0] + flare} ${drop}L${hip[0] + 7} ${hip[1] - 10}L${nx + 9} ${ny + 6}Q${nx + 9} ${ny + 1} ${nx + 3} ${ny}Z`
  const [edge, in_] = figure.shadeSide === 1 ? [1, 0.2] : [-1, -0.2]
  const shade = `M${nx + edge * 3} ${ny}Q${nx + edge * 9.4} ${ny + 1} ${nx + edge * 9.2} ${ny + 6}L${hip[0] + edge * 7} ${hip[1] - 10}L${hip[0] + edge * flare} ${drop}L${hip[0] + in_ * flare} ${drop + 1.5}L${hip[0] + edge * 2} ${hip[1] - 14}Z`
  return [path(d, coat), path(shade, darker(coat, 0.24))]
}

/** A whole small person: simple shapes, right proportions, one light side and one shaded side. */
export function person(figure: Figure): string {
  const { coat, legs = darker(coat, 0.5), lean = 0, child = false, seated = false } = figure
  const skin = figure.skin ?? ink.skin
  const hem = figure.hem ?? 0.44
  const stride = figure.stride ?? (seated ? [76, 2, 80, 6] : [-5, -6, 3, 0])
  const arms = figure.arms ?? [-8, -2, 6, 12]
  const hip: Point = [0, seated ? -24 : -46.5]
  const neck = step(hip, 180 - lean, child ? 33 : 38)
  const shoulder = step(hip, 180 - lean, child ? 29 : 33.5)
  const headSize = child ? 1.28 : 1.02
  const crown = step(neck, 180 - lean * 0.8, child ? 8.6 : 7.4)
  const skirt = hem < 0.2
  const shapes = [
    ...(figure.shadow === undefined
      ? []
      : [poly([-5, 0.5, figure.shadow, 5, figure.shadow * 1.05, 9, 6, 3], '#1d1c2b', 'opacity=".22"')]),
    ...arm([shoulder[0] + 5, shoulder[1] + 0.5], [arms[0], arms[1]], darker(coat, 0.2), darker(skin, 0.1)),
    ...leg([hip[0] + 2.4, hip[1] + 1], [stride[0], stride[1]], darker(legs, 0.25)),
    ...leg([hip[0] - 1.4, hip[1] + 1], [stride[2], stride[3]], legs),
    ...(figure.bag === undefined
      ? []
      : [limb([shoulder[0] - 9, shoulder[1] + 3, 9, hip[0] - 9, hip[1] - 8, 11], figure.bag)]),
    ...torso(figure, hip, neck, skirt && seated ? 0.3 : hem),
    head(figure, crown, headSize),
    ...arm(
      [shoulder[0] - 4.4, shoulder[1] + 1.4],
      [arms[2], arms[3]],
      lighter(coat, 0.06),
      skin,
      figure.tool,
    ),
  ]
  return placed(shapes, figure.x, figure.y, figure.height / 100, figure.face)
}

export const poses = {
  walk: { arms: [22, 34, -18, -6], stride: [-20, -34, 20, 8] },
  run: { arms: [50, 120, -45, 20], stride: [-28, -85, 52, -8] },
  dig: { arms: [40, 62, 30, 48], stride: [-16, -22, 22, -4], lean: 26 },
  crouch: { arms: [48, 70, 36, 56], stride: [62, -40, 78, -26], lean: 30 },
  wave: { arms: [-10, 0, 112, 168], stride: [-6, -6, 6, 0] },
  hold: { arms: [34, 88, 28, 84], stride: [-6, -6, 5, 0] },
  reach: { arms: [104, 112, 92, 100], stride: [-10, -10, 10, 2] },
} satisfies Record<string, Partial<Figure>>

interface CrowdRow {
  x0: number
  x1: number
  y: number
  size: number
  coats: readonly string[]
}

/** Heads and shoulders from behind: an audience row. */
export function backs(row: CrowdRow, jitter: () => number): string[] {
  const shapes: string[] = []
  for (let x = row.x0; x <= row.x1; x += row.size * 1.15) {
    const [px, py] = [x + (jitter() - 0.5) * row.size * 0.25, row.y + (jitter() - 0.5) * row.size * 0.16]
    const coat = row.coats[Math.floor(jitter() * row.coats.length)]!
    const hair = jitter() < 0.2 ? lighter(ink.steel, 0.3) : jitter() < 0.25 ? ink.wood : ink.black
    const s = row.size
    const shoulders: Joint[] = [
      [px, py - s * 0.05, s * 0.42],
      [px, py + s * 0.22, s * 0.88],
      [px, py + s * 0.9, s * 0.96],
    ]
    shapes.push(
      limb(shoulders, coat),
      limb([px, py - s * 0.18, s * 0.22, px, py + s * 0.02, s * 0.24], darker(ink.skin, 0.1)),
    )
    shapes.push(
      ellipse(px, py - s * 0.4, s * 0.25, s * 0.3, ink.skin),
      circle(px, py - s * 0.45, s * 0.27, hair),
    )
    if (jitter() < 0.3)
      shapes.push(
        path(
          `M${num(px - s * 0.27)} ${num(py - s * 0.45)}q0 ${num(s * 0.5)} ${num(s * 0.27)} ${num(s * 0.5)}t${num(s * 0.27)} ${num(-s * 0.5)}z`,
          hair,
        ),
      )
  }
  return shapes
}

/** Faces and shoulders of an audience across the hall. */
export function faces(row: CrowdRow, jitter: () => number): string[] {
  const shapes: string[] = []
  const s = row.size
  for (let x = row.x0; x <= row.x1; x += s * 1.1) {
    const [px, py] = [x + (jitter() - 0.5) * s * 0.3, row.y + (jitter() - 0.5) * s * 0.2]
    const hair = jitter() < 0.25 ? ink.cream : jitter() < 0.4 ? ink.wood : ink.black
    const coat = row.coats[Math.floor(jitter() * row.coats.length)]!
    shapes.push(
      path(
        `M${num(px - s * 0.46)} ${num(py + s * 0.7)}V${num(py + s * 0.34)}Q${num(px)} ${num(py - s * 0.08)} ${num(px + s * 0.46)} ${num(py + s * 0.34)}V${num(py + s * 0.7)}Z`,
        coat,
      ),
    )
    shapes.push(
      circle(px, py - s * 0.14, s * 0.21, hair),
      ellipse(px, py - s * 0.05, s * 0.16, s * 0.2, jitter() < 0.5 ? '#a87f68' : '#b98d70'),
    )
  }
  return shapes
}
