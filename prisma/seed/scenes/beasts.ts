import { darker, ink, lighter } from './palette'
import { circle, ellipse, type Joint, limb, path, placed, type Point, stroke } from './svg'

export interface Beast {
  x: number
  y: number
  /** Height at the withers. */
  height: number
  face?: 1 | -1
  coat: string
  pose?: 'stand' | 'walk' | 'gallop' | 'graze'
  mane?: string
  shadow?: number
}

type Bends = readonly [hip: number, knee: number]

function turn(from: Point, angle: number, length: number): Point {
  const a = (angle * Math.PI) / 180
  return [from[0] + Math.sin(a) * length, from[1] + Math.cos(a) * length]
}

export function beastLeg(
  from: Point,
  [upper, lower]: Bends,
  lengths: readonly [number, number],
  thick: number,
  fill: string,
): string[] {
  const knee = turn(from, upper, lengths[0])
  const hoof = turn(knee, lower, lengths[1])
  const foot = turn(hoof, lower + 20, 3.4)
  const axis: Joint[] = [
    [from[0], from[1], thick],
    [(from[0] + knee[0]) / 2, (from[1] + knee[1]) / 2, thick * 0.62],
    [knee[0], knee[1], thick * 0.4],
    [(knee[0] + hoof[0]) / 2, (knee[1] + hoof[1]) / 2, thick * 0.28],
    [hoof[0], hoof[1], thick * 0.32],
  ]
  return [
    limb(axis, fill),
    limb([hoof[0], hoof[1], thick * 0.34, foot[0], foot[1], thick * 0.38], darker(fill, 0.5)),
  ]
}

export const gaits: Record<NonNullable<Beast['pose']>, readonly [Bends, Bends, Bends, Bends]> = {
  stand: [
    [6, -6],
    [-2, 2],
    [-4, 6],
    [2, -2],
  ],
  graze: [
    [12, -4],
    [-8, 0],
    [-2, 8],
    [6, 0],
  ],
  walk: [
    [22, -16],
    [-16, -2],
    [-18, -2],
    [20, -4],
  ],
  gallop: [
    [58, 20],
    [34, -62],
    [-38, -62],
    [-62, -38],
  ],
}

export function groundShadow(beast: Beast, width: number): string[] {
  if (beast.shadow === undefined) return []
  return [ellipse(beast.shadow * 0.4, 1, width + Math.abs(beast.shadow) * 0.4, 5, '#1d1c2b', 'opacity=".22"')]
}

/** A two-humped camel, 100 units at the back, facing right. */
export function camel(beast: Beast): string {
  const { coat, pose = 'walk' } = beast
  const [nearFore, farFore, nearHind, farHind] = gaits[pose]
  const back = darker(coat, 0.28)
  const wool = beast.mane ?? darker(coat, 0.38)
  const shapes = [
    ...groundShadow(beast, 60),
    ...beastLeg([32, -52], farFore, [30, 24], 16, back),
    ...beastLeg([-36, -52], farHind, [30, 24], 18, back),
    stroke('M-54 -80Q-62 -66 -58 -48', back, 4),
    path(
      'M-50 -92C-44 -94 -40 -98 -34 -112C-30 -124 -20 -126 -15 -112C-12 -102 -8 -97 -2 -98C4 -100 8 -110 13 -120C19 -130 29 -126 30 -112C31 -100 36 -96 42 -92L40 -62C20 -50 -24 -48 -48 -60C-60 -68 -60 -88 -50 -92Z',
      coat,
    ),
    path(
      'M-34 -112C-30 -124 -20 -126 -15 -112C-14 -106 -16 -102 -22 -101C-28 -102 -32 -106 -34 -112ZM13 -120C19 -130 29 -126 30 -112C30 -106 26 -103 20 -104C14 -106 11 -112 13 -120Z',
      wool,
    ),
    path('M-52 -70C-30 -50 20 -52 40 -66L40 -60C22 -46 -26 -44 -48 -58Z', back, 'opacity=".6"'),
    limb([34, -80, 30, 54, -68, 21, 70, -84, 17, 76, -118, 13, 80, -132, 12], coat),
    limb([44, -62, 12, 60, -62, 15, 72, -76, 6], wool),
    limb([78, -133, 15, 90, -132, 12, 102, -126, 9], coat),
    limb([76, -140, 7, 80, -139, 10], wool),
    path('M74 -138l-5 -7l8 2z', back),
    circle(86, -134, 1.6, ink.black),
    ...beastLeg([30, -54], nearFore, [30, 24], 17, coat),
    ...beastLeg([-38, -54], nearHind, [30, 24], 20, coat),
    limb([26, -60, 13, 27, -44, 7], wool),
  ]
  return placed(shapes, beast.x, beast.y, beast.height / 100, beast.face)
}

/** A fat-tailed sheep, 100 units high. */
export function sheep(beast: Beast): string {
  const { coat, pose = 'stand' } = beast
  const graze = pose === 'graze'
  const skin = beast.mane ?? darker(coat, 0.6)
  const headAt: Point = graze ? [76, -24] : [74, -92]
  const leg = (x: number, fill: string): string => limb([x, -36, 9, x + 1, -2, 7], fill)
  const fleece =
    'M-62 -64C-72 -84 -54 -100 -42 -96C-34 -108 -12 -108 -4 -100C8 -110 30 -108 36 -98C52 -100 62 -86 56 -72C64 -58 54 -40 42 -40C32 -30 14 -30 4 -36C-8 -28 -26 -28 -34 -36C-50 -32 -66 -46 -62 -64Z'
  const shapes = [
    ...groundShadow(beast, 60),
    leg(34, darker(skin, 0.3)),
    leg(-30, darker(skin, 0.3)),
    ellipse(-60, -62, 15, 21, darker(coat, 0.1)),
    path(fleece, coat),
    path(
      'M-62 -64C-40 -48 30 -46 57 -66C62 -52 54 -40 42 -40C32 -30 14 -30 4 -36C-8 -28 -26 -28 -34 -36C-50 -32 -66 -46 -62 -64Z',
      darker(coat, 0.22),
    ),
    leg(42, skin),
    leg(-38, skin),
    limb([44, -76, 28, headAt[0] - 6, headAt[1] + (graze ? -6 : 8), 22], coat),
    limb([headAt[0] - 6, headAt[1], 22, headAt[0] + 14, headAt[1] + (graze ? 14 : 12), 12], skin),
    ellipse(headAt[0] - 12, headAt[1] + 6, 5, 11, darker(skin, 0.2)),
    stroke('M-36 -86q8 -8 16 0M-8 -90q8 -8 16 0M18 -82q8 -8 16 0M-22 -70q8 -8 16 0', lighter(coat, 0.5), 3.4),
  ]
  return placed(shapes, beast.x, beast.y, beast.height / 100, beast.face)
}

/** A large flying bird (heron, duck, swan), wings at a phase from -1 (down) to 1 (up). */
export function flyingBird(
  x: number,
  y: number,
  size: number,
  phase: number,
  colour: string,
  tip: string,
  face: 1 | -1 = 1,
): string {
  const lift = -phase * 62
  const wing = (dx: number, reach: number): string =>
    `M${dx - 14} -4C${dx - 16} ${lift * 0.5} ${dx - 20 - reach} ${lift * 0.9} ${dx - 34 - reach} ${lift * 1.15}C${dx - 6 - reach} ${lift * 0.95} ${dx + 14} ${lift * 0.6} ${dx + 18} -2Z`
  const shapes = [
    path(wing(8, 4), darker(colour, 0.3)),
    limb([-44, -1, 3, -20, 0, 13, 10, -2, 17, 30, -6, 9, 58, -13, 6, 66, -15, 7], colour),
    path('M-38 -5L-66 2L-36 5Z', tip),
    path('M66 -18L84 -13L67 -11.6Z', ink.ochre),
    path(wing(0, 16), lighter(colour, 0.1)),
    path(
      `M-30 ${lift * 0.98}L-50 ${lift * 1.15}L-22 ${lift * 0.93}Q-12 ${lift * 0.7} -14 ${lift * 0.6}Z`,
      tip,
    ),
  ]
  return placed(shapes, x, y, size / 100, face)
}
