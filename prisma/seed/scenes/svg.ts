import { makeRandom, type Random } from './random'

export const WIDTH = 1536
export const HEIGHT = 1024

export type Point = readonly [x: number, y: number]
/** A point of a limb's axis with the limb's full width there. */
export type Joint = readonly [x: number, y: number, width: number]
/** Numbers in a row (x, y, x, y ...), points, or both mixed. */
export type Coords = readonly (number | readonly number[])[]
/** Gradient stops in a row: offset, colour and, when it is not opaque, opacity. */
export type Stops = readonly (number | string)[]

export function num(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** The sheet a scene is drawn on: shapes in order, gradients once each. */
export class Picture {
  readonly random: Random
  private readonly defs = new Map<string, string>()
  private readonly parts: string[] = []

  constructor(readonly name: string) {
    this.random = makeRandom(name)
  }

  add(...shapes: string[]): void {
    this.parts.push(...shapes)
  }

  define(markup: (id: string) => string): string {
    const key = markup('')
    const known = this.defs.get(key)
    if (known !== undefined) return known
    const id = `d${this.defs.size}`
    this.defs.set(key, id)
    this.parts.push(`<defs>${markup(id)}</defs>`)
    return id
  }

  linear(stops: Stops, x2 = 0, y2 = 1): string {
    const id = this.define(
      (id) => `<linearGradient id="${id}" x2="${x2}" y2="${y2}">${stopList(stops)}</linearGradient>`,
    )
    return `url(#${id})`
  }

  radial(stops: Stops): string {
    const id = this.define((id) => `<radialGradient id="${id}">${stopList(stops)}</radialGradient>`)
    return `url(#${id})`
  }

  clip(d: string): string {
    return `clip-path="url(#${this.define((id) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`)})"`
  }

  toString(): string {
    const size = `viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"`
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${this.parts.join('')}</svg>`
  }
}

function stopList(stops: Stops): string {
  let markup = ''
  stops.forEach((colour, i) => {
    if (typeof colour === 'number') return
    const numbers = stops.slice(i + 1).findIndex((item) => typeof item === 'string')
    const hasOpacity = numbers === 2 || (numbers === -1 && i + 2 === stops.length)
    const see = hasOpacity ? ` stop-opacity="${stops[i + 1]}"` : ''
    markup += `<stop offset="${stops[i - 1]}" stop-color="${colour}"${see}/>`
  })
  return markup
}

export function path(d: string, fill: string, extra = ''): string {
  return `<path d="${d}" fill="${fill}" ${extra}/>`
}

export function stroke(d: string, colour: string, width: number, extra = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" ${extra}/>`
}

export function rect(x: number, y: number, w: number, h: number, fill: string, extra = ''): string {
  return `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${fill}" ${extra}/>`
}

export function circle(x: number, y: number, r: number, fill: string, extra = ''): string {
  return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}" ${extra}/>`
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, extra = ''): string {
  return `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}" ${extra}/>`
}

function polyline(coords: Coords): string {
  const flat = coords.flat()
  const corners: string[] = []
  for (let i = 0; i + 1 < flat.length; i += 2) corners.push(`${num(flat[i]!)} ${num(flat[i + 1]!)}`)
  return `M${corners.join('L')}`
}

export function poly(points: Coords, fill: string, extra = ''): string {
  return path(`${polyline(points)}Z`, fill, extra)
}

export function line(points: Coords, colour: string, width: number, extra = ''): string {
  return stroke(polyline(points), colour, width, extra)
}

export function group(shapes: readonly string[], extra = ''): string {
  return `<g ${extra}>${shapes.join('')}</g>`
}

/** Shapes drawn about their own origin, moved, turned to face left (-1) and scaled. */
export function placed(shapes: readonly string[], x: number, y: number, scale = 1, face: 1 | -1 = 1): string {
  const size = Math.round(scale * 1000) / 1000
  return group(shapes, `transform="translate(${num(x)} ${num(y)}) scale(${size * face} ${size})"`)
}

/** Curve commands through the points (Catmull-Rom), without the first move. */
export function through(points: readonly Point[]): string {
  let d = ''
  for (let i = 0; i + 1 < points.length; i += 1) {
    const [p0, p1, p2, p3] = [
      points[Math.max(0, i - 1)]!,
      points[i]!,
      points[i + 1]!,
      points[Math.min(points.length - 1, i + 2)]!,
    ]
    const c1 = `${num(p1[0] + (p2[0] - p0[0]) / 6)} ${num(p1[1] + (p2[1] - p0[1]) / 6)}`
    const c2 = `${num(p2[0] - (p3[0] - p1[0]) / 6)} ${num(p2[1] - (p3[1] - p1[1]) / 6)}`
    d += `C${c1} ${c2} ${num(p2[0])} ${num(p2[1])}`
  }
  return d
}

export function smooth(points: readonly Point[]): string {
  const first = points[0]!
  return `M${num(first[0])} ${num(first[1])}${through(points)}`
}

/** A closed soft outline around an axis of changing width: arms, legs, necks, branches, trunks. */
export function limbPath(coords: Coords): string {
  const flat = coords.flat()
  const joints: Joint[] = []
  for (let i = 0; i + 2 < flat.length; i += 3) joints.push([flat[i]!, flat[i + 1]!, flat[i + 2]!])
  const left: Point[] = []
  const right: Point[] = []
  joints.forEach(([x, y, width], i) => {
    const before = joints[Math.max(0, i - 1)]!
    const after = joints[Math.min(joints.length - 1, i + 1)]!
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const half = width / 2 / (Math.hypot(dx, dy) || 1)
    left.push([x + dy * half, y - dx * half])
    right.unshift([x - dy * half, y + dx * half])
  })
  const cap = (width: number, to: Point): string => {
    return `A${num(width / 2)} ${num(width / 2)} 0 0 1 ${num(to[0])} ${num(to[1])}`
  }
  const endWidth = joints[joints.length - 1]![2]
  return `${smooth(left)}${cap(endWidth, right[0]!)}${through(right)}${cap(joints[0]![2], left[0]!)}Z`
}

export function limb(joints: Coords, fill: string, extra = ''): string {
  return path(limbPath(joints), fill, extra)
}
