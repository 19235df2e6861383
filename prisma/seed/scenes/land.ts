import { mix } from './palette'
import { circle, HEIGHT, limb, num, path, type Picture, type Point, smooth, stroke, WIDTH } from './svg'

export type Height = (x: number) => number

interface RidgeOptions {
  y: number
  rise: number
  fill: string
  /** How many humps fit in the width. */
  waves?: number
  /** How much small unevenness (trees, grass) the edge has. */
  rough?: number
  bottom?: number
}

/** A land plane: filled from a wavy edge down; returns the edge's height for placing things on it. */
export function ridge(pic: Picture, options: RidgeOptions): Height {
  const { random } = pic
  const { y, rise, fill, waves = 2, rough = 0, bottom = HEIGHT } = options
  const parts = [1, 2.3, 4.1].map((k) => ({
    k: (k * waves * Math.PI * 2) / WIDTH,
    phase: random.range(0, 6.28),
    size: rise / k,
  }))
  const at: Height = (x) =>
    y - parts.reduce((sum, part) => sum + Math.sin(x * part.k + part.phase) * part.size * 0.6, 0)
  const points: Point[] = []
  const step = rough > 0 ? 12 : 64
  for (let x = -step; x <= WIDTH + step; x += step)
    points.push([x, at(x) - (rough > 0 ? random.range(0, rough) : 0)])
  pic.add(path(`${smooth(points)}V${bottom}H${-step}Z`, fill))
  return at
}

interface Area {
  x0?: number
  x1?: number
  y0: number
  y1: number
}

/** Short flat strokes that grow towards the viewer: ground grain, furrows, ripples. */
export function dashes(pic: Picture, area: Area, count: number, colour: string, size = 60, see = 0.35): void {
  const { random } = pic
  const { x0 = 0, x1 = WIDTH, y0, y1 } = area
  let lens = ''
  for (let i = 0; i < count; i += 1) {
    const depth = random.next() ** 1.4
    const length = size * (0.18 + depth) * random.range(0.4, 1.2)
    const thick = (1.6 + depth * 5) * Math.sqrt(size / 90)
    const x = random.range(x0, x1) - length / 2
    const half = num(length / 2)
    lens += `M${num(x)} ${num(y0 + (y1 - y0) * depth)}q${half} ${num(-thick)} ${num(length)} 0q-${half} ${num(thick * 0.7)} ${num(-length)} 0z`
  }
  pic.add(path(lens, colour, `opacity="${see}"`))
}

/** The broken light under a low sun. */
export function glitter(pic: Picture, x: number, y0: number, y1: number, colour: string, width = 90): void {
  const { random } = pic
  let d = ''
  for (let i = 0; i < 90; i += 1) {
    const depth = (i / 90) ** 1.3
    const y = y0 + (y1 - y0) * depth
    const half = random.range(0.15, 1) * width * (0.35 + depth * 0.9)
    const off = random.range(-0.5, 0.5) * width * depth
    const thick = 1.2 + depth * 6
    d += `M${num(x + off - half)} ${num(y)}q${num(half)} ${num(-thick)} ${num(half * 2)} 0q${num(-half)} ${num(thick)} ${num(-half * 2)} 0z`
  }
  pic.add(path(d, colour, 'opacity=".75"'))
}

interface Blades extends Area {
  height: number
  width?: number
  lean?: number
  /** Heights at the far edge, as a share of the near ones. */
  far?: number
}

/** Grass or rice in perspective: one path per colour, far blades first. */
export function blades(pic: Picture, options: Blades, count: number, colours: readonly string[]): void {
  const { random } = pic
  const { x0 = 0, x1 = WIDTH, y0, y1, height, width = 5, lean = 0.2, far = 0.3 } = options
  const layers = 5
  for (let layer = 0; layer < layers; layer += 1) {
    const parts = colours.map(() => '')
    for (let i = 0; i < count / layers; i += 1) {
      const depth = (layer + random.next()) / layers
      const size = far + (1 - far) * depth
      const h = height * size * random.range(0.55, 1.15)
      const bend = h * (lean + random.range(-0.22, 0.22))
      const w = Math.max(1.2, width * size)
      const top = `${num(bend)} ${num(-h)}`
      parts[random.int(0, colours.length - 1)] +=
        `M${num(random.range(x0, x1))} ${num(y0 + (y1 - y0) * depth)}q${num(bend * 0.15)} ${num(-h * 0.6)} ${top}q${num(w - bend * 0.6)} ${num(h * 0.5)} ${num(w - bend)} ${num(h)}z`
    }
    parts.forEach((d, i) => d !== '' && pic.add(path(d, colours[i]!)))
  }
}

/** Feather-topped reeds standing from a base line; lean is towards the right. */
export function reeds(
  pic: Picture,
  x0: number,
  x1: number,
  base: number,
  height: number,
  count: number,
  colours: readonly [string, string],
): void {
  const { random } = pic
  let stems = ''
  const [dark, plume] = colours
  const tops: string[] = []
  for (let i = 0; i < count; i += 1) {
    const x = random.range(x0, x1)
    const h = height * random.range(0.55, 1.1)
    const bend = h * random.range(0.02, 0.2)
    const [tx, ty] = [x + bend, base - h]
    stems += `M${num(x)} ${base}Q${num(x + bend * 0.2)} ${num(base - h * 0.6)} ${num(tx)} ${num(ty)}`
    const p = h * random.range(0.12, 0.19)
    tops.push(
      limb(
        [
          tx,
          ty + p * 0.3,
          p * 0.06,
          tx + p * 0.16,
          ty - p * 0.3,
          p * 0.3,
          tx + p * 0.5,
          ty - p * 0.9,
          p * 0.05,
        ],
        random.next() < 0.5 ? plume : mix(plume, dark, 0.35),
      ),
    )
  }
  pic.add(stroke(stems, dark, Math.max(2, height / 110)))
  blades(
    pic,
    { x0, x1, y0: base, y1: base + 4, height: height * 0.62, width: height / 30, lean: 0.22, far: 0.7 },
    count * 2,
    [dark, mix(dark, plume, 0.25)],
  )
  pic.add(...tops)
}

/** Scattered pebbles, seeds, snow flakes, dust. */
export function specks(
  pic: Picture,
  area: Area,
  count: number,
  colour: string,
  size: number,
  see = 0.6,
): void {
  const { random } = pic
  const { x0 = 0, x1 = WIDTH, y0, y1 } = area
  let d = ''
  for (let i = 0; i < count; i += 1) {
    const r = size * random.range(0.3, 1)
    d += `M${num(random.range(x0, x1))} ${num(random.range(y0, y1))}h${num(r)}v${num(r * 0.7)}h${num(-r)}z`
  }
  pic.add(path(d, colour, `opacity="${see}"`))
}

/** Rolling dust or smoke: overlapping soft rounds that fade. */
export function puffs(
  pic: Picture,
  from: Point,
  to: Point,
  count: number,
  size: number,
  colour: string,
  see = 0.5,
): void {
  const { random } = pic
  const soft = pic.radial([0, colour, see, 0.6, colour, see * 0.55, 1, colour, 0])
  for (let i = 0; i < count; i += 1) {
    const t = (i + 0.5) / count
    const r = size * (0.35 + t * 0.9) * random.range(0.7, 1.2)
    const x = from[0] + (to[0] - from[0]) * t + random.range(-0.3, 0.3) * r
    pic.add(circle(x, from[1] + (to[1] - from[1]) * t + random.range(-0.3, 0.3) * r, r, soft))
  }
}
/** Fine print grain over the finished picture. */
export function grain(pic: Picture): void {
  const { random } = pic
  const tile = 180
  const spots = (count: number): string => {
    let d = ''
    for (let i = 0; i < count; i += 1)
      d += `M${num(random.range(0, tile))} ${num(random.range(0, tile))}h${num(random.range(0.8, 2))}v${num(random.range(0.8, 1.8))}h-1.2z`
    return d
  }
  const shapes = `${path(spots(190), '#1d1c2b', 'opacity=".1"')}${path(spots(150), '#fff6e2', 'opacity=".14"')}`
  const id = pic.define(
    (id) =>
      `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse">${shapes}</pattern>`,
  )
  pic.add(`<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#${id})"/>`)
}
