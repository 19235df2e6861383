import { darker, ink, lighter, mix } from './palette'
import { num, type Point, poly, rect, stroke } from './svg'

export interface House {
  x: number
  /** Ground line. */
  y: number
  width: number
  height: number
  wall?: string
  roof?: string
  trim?: string
  /** Which end shows its gable, in shade. */
  gable?: 1 | -1
  windows?: number
  glass?: string
  door?: boolean
  snow?: boolean
}

export function pane(x: number, y: number, w: number, h: number, glass: string, trim: string): string[] {
  const t = Math.max(1.5, w * 0.09)
  return [
    rect(x - t * 1.6, y - t * 1.6, w + t * 3.2, h + t * 3.2, trim),
    rect(x, y, w, h, glass),
    poly([x, y + h * 0.75, x, y, x + w * 0.55, y], lighter(glass, 0.3), 'opacity=".6"'),
    rect(x + w / 2 - t / 2, y, t, h, trim),
    rect(x, y + h * 0.34, w, t, trim),
    rect(x - t * 2.6, y + h + t * 1.4, w + t * 5.2, t * 1.4, darker(trim, 0.25)),
  ]
}

/** A one-storey village house seen from its long side, the gable end turned away. */
export function house(options: House): string[] {
  const { x, y, width: w, height: h, wall = ink.cream, roof = ink.brick, gable = 1 } = options
  const glass = options.glass ?? mix(ink.riverDeep, ink.sky, 0.3)
  const depth = w * 0.3
  const top = y - h
  const ridgeRise = h * 0.62
  const near = gable === 1 ? x + w : x
  const end = near + gable * depth
  const peak: Point = [near + gable * depth * 0.5, top - ridgeRise]
  const farPeak: Point = [(gable === 1 ? x : x + w) + gable * depth * 0.28, top - ridgeRise]
  const eave = h * 0.06
  const far = gable === 1 ? x : x + w
  const level = top + eave
  const tip = end + gable * eave
  const shapes = [
    poly(
      [near, y, near, top, peak[0], peak[1] + 4, end, top - h * 0.02, end, y - h * 0.1],
      darker(wall, 0.34),
    ),
    rect(x, top, w, h, wall),
    rect(x, y - h * 0.13, w, h * 0.13, darker(wall, 0.25)),
    poly(
      [
        near,
        level,
        peak,
        tip,
        level - eave * 0.6,
        tip,
        level + eave * 0.6,
        peak[0],
        peak[1] + eave * 1.6,
        near,
        top + eave * 2.2,
      ],
      darker(roof, 0.5),
    ),
    poly(
      [far - gable * eave * 1.4, top + eave, farPeak, peak, near + gable * eave * 0.4, top + eave],
      options.snow ? ink.snow : roof,
    ),
    rect(x, top + eave, w, h * 0.07, darker(wall, 0.38), 'opacity=".7"'),
  ]
  const [outer, inner] = [far - gable * eave, near + gable * eave * 0.4]
  if (options.snow)
    shapes.push(poly([outer, level, outer, top - h * 0.04, near, top - h * 0.05, inner, level], ink.ice))
  else shapes.push(roofSeams(far, near, farPeak, peak, top + eave, darker(roof, 0.2)))
  shapes.push(rect(x + w * 0.3, top - ridgeRise - h * 0.18, h * 0.13, h * 0.32, darker(ink.brick, 0.2)))
  return [...shapes, ...houseFront(options, glass)]
}

/** Windows along the front with the door among them. */
function houseFront(options: House, glass: string): string[] {
  const { x, y, width: w, height: h, trim = ink.river, windows = 3 } = options
  const top = y - h
  const shapes: string[] = []
  const slots = windows + (options.door === false ? 0 : 1)
  for (let i = 0; i < slots; i += 1) {
    const [sx, sw] = [x + (w / slots) * (i + 0.5), Math.min(h * 0.34, (w / slots) * 0.5)]
    if (options.door !== false && i === Math.floor(slots / 2))
      shapes.push(
        rect(sx - sw * 0.46, y - h * 0.72, sw * 0.92, h * 0.72, darker(trim, 0.15)),
        rect(sx - sw * 0.3, y - h * 0.64, sw * 0.6, h * 0.24, lighter(trim, 0.2)),
      )
    else shapes.push(...pane(sx - sw / 2, top + h * 0.3, sw, h * 0.4, glass, trim))
  }
  return shapes
}

function roofSeams(
  far: number,
  near: number,
  farPeak: Point,
  peak: Point,
  eaveY: number,
  colour: string,
): string {
  let d = ''
  for (let i = 1; i < 12; i += 1) {
    const t = i / 12
    d += `M${num(far + (near - far) * t)} ${num(eaveY)}L${num(farPeak[0] + (peak[0] - farPeak[0]) * t)} ${num(farPeak[1])}`
  }
  return stroke(d, colour, 1.6, 'opacity=".7"')
}
