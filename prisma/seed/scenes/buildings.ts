import { darker, ink, mix } from './palette'
import { circle, ellipse, line, num, path, type Picture, type Point, poly, rect, smooth, stroke } from './svg'

/** A felt yurt with its bands, lit from the left or right. */
export function yurt(
  x: number,
  y: number,
  size: number,
  felt: string,
  band: string,
  lit: 1 | -1 = -1,
  door = true,
): string[] {
  const [r, wall] = [size * 0.62, size * 0.42]
  const dome = `M${num(x - r)} ${num(y - wall)}C${num(x - r * 0.86)} ${num(y - wall - size * 0.3)} ${num(x - r * 0.4)} ${num(y - size * 0.86)} ${num(x - size * 0.1)} ${num(y - size * 0.9)}H${num(x + size * 0.1)}C${num(x + r * 0.4)} ${num(y - size * 0.86)} ${num(x + r * 0.86)} ${num(y - wall - size * 0.3)} ${num(x + r)} ${num(y - wall)}Z`
  const base = `M${num(x - r * 0.96)} ${num(y)}L${num(x - r)} ${num(y - wall)}Q${num(x)} ${num(y - wall + size * 0.07)} ${num(x + r)} ${num(y - wall)}L${num(x + r * 0.96)} ${num(y)}Q${num(x)} ${num(y + size * 0.07)} ${num(x - r * 0.96)} ${num(y)}Z`
  const shadeX = x - lit * r
  const shade = `M${num(shadeX * 1)} ${num(y - wall)}Q${num(x - lit * r * 0.7)} ${num(y - size * 0.75)} ${num(x - lit * size * 0.08)} ${num(y - size * 0.9)}Q${num(x - lit * r * 0.28)} ${num(y - size * 0.5)} ${num(x - lit * r * 0.3)} ${num(y + size * 0.03)}L${num(x - lit * r * 0.96)} ${num(y)}Z`
  const bandAt = (level: number, w: number): string =>
    stroke(
      `M${num(x - w)} ${num(level)}Q${num(x)} ${num(level + size * 0.07)} ${num(x + w)} ${num(level)}`,
      band,
      size * 0.035,
    )
  const ropes = [-0.62, -0.3, 0.3, 0.62]
    .map(
      (k) =>
        `M${num(x + r * k)} ${num(y - wall + size * 0.03)}Q${num(x + r * k * 0.8)} ${num(y - size * 0.7)} ${num(x + size * 0.1 * k)} ${num(y - size * 0.88)}`,
    )
    .join('')
  const shapes = [
    path(base, darker(felt, 0.06)),
    path(dome, felt),
    path(shade, darker(felt, 0.4), 'opacity=".45"'),
    stroke(ropes, darker(felt, 0.4), size * 0.01),
    bandAt(y - wall, r),
    stroke(
      `M${num(x - r)} ${num(y - wall + size * 0.045)}Q${num(x)} ${num(y - wall + size * 0.115)} ${num(x + r)} ${num(y - wall + size * 0.045)}`,
      ink.ochre,
      size * 0.014,
    ),
    ellipse(x, y - size * 0.9, size * 0.12, size * 0.035, darker(felt, 0.55)),
  ]
  if (door)
    shapes.push(
      rect(x - size * 0.11, y - size * 0.36, size * 0.22, size * 0.4, darker(band, 0.3)),
      rect(x - size * 0.085, y - size * 0.33, size * 0.17, size * 0.36, band),
      rect(x - size * 0.006, y - size * 0.33, size * 0.012, size * 0.36, darker(band, 0.4)),
    )
  return shapes
}

/** Electric poles along a line, shrinking with distance. */
export function poles(
  from: Point,
  to: Point,
  count: number,
  height: number,
  far: number,
  colour: string,
): string[] {
  const shapes: string[] = []
  let last: Point | undefined
  for (let i = 0; i < count; i += 1) {
    const t = 1 - (1 - i / (count - 1)) ** 1.8
    const size = height + (far - height) * t
    const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
    shapes.push(line([x, y, x, y - size], colour, Math.max(1.6, size * 0.028)))
    shapes.push(
      line(
        [x - size * 0.12, y - size * 0.9, x + size * 0.12, y - size * 0.9],
        colour,
        Math.max(1.4, size * 0.02),
      ),
    )
    const top: Point = [x, y - size * 0.92]
    if (last)
      shapes.push(
        stroke(
          smooth([last, [(last[0] + top[0]) / 2, (last[1] + top[1]) / 2 + size * 0.1], top]),
          colour,
          1.4,
          'opacity=".7"',
        ),
      )
    last = top
  }
  return shapes
}

export function fence(x0: number, x1: number, y: number, height: number, colour: string): string[] {
  let d = ''
  for (let x = x0; x <= x1; x += height * 0.42)
    d += `M${num(x)} ${num(y)}v${num(-height)}l${num(height * 0.11)} ${num(-height * 0.12)}l${num(height * 0.11)} ${num(height * 0.12)}v${num(height)}z`
  return [
    line([x0, y - height * 0.75, x1, y - height * 0.75], darker(colour, 0.25), height * 0.09),
    line([x0, y - height * 0.28, x1, y - height * 0.28], darker(colour, 0.25), height * 0.09),
    path(d, colour),
  ]
}

/** A far village: low boxes and roofs along a line, one tone lighter than a silhouette. */
export function farVillage(
  pic: Picture,
  x0: number,
  x1: number,
  y: number,
  size: number,
  wall: string,
  roof: string,
  lamp = '',
): void {
  const { random } = pic
  for (let x = x0; x < x1;) {
    const w = size * random.range(1, 1.9)
    const h = size * random.range(0.55, 0.75)
    pic.add(
      rect(x, y - h, w, h + size * 0.2, wall),
      poly(
        [
          x - 3,
          y - h,
          x + w * 0.18,
          y - h - size * 0.42,
          x + w * 0.82,
          y - h - size * 0.42,
          x + w + 3,
          y - h,
        ],
        mix(roof, wall, random.range(0, 0.35)),
      ),
    )
    if (lamp !== '')
      pic.add(
        rect(x + w * 0.25, y - h * 0.65, w * 0.14, h * 0.32, lamp),
        rect(x + w * 0.62, y - h * 0.65, w * 0.14, h * 0.32, lamp, 'opacity=".7"'),
      )
    x += w + size * random.range(0.3, 1.6)
  }
}

export function lampPost(
  x: number,
  y: number,
  height: number,
  colour: string,
  face: 1 | -1,
  lit: string,
): string[] {
  const hx = x + face * height * 0.16
  return [
    stroke(
      `M${num(x)} ${num(y)}V${num(y - height * 0.94)}Q${num(x)} ${num(y - height)} ${num(hx)} ${num(y - height)}`,
      colour,
      Math.max(2, height * 0.02),
    ),
    ellipse(hx, y - height + 2, height * 0.045, height * 0.014, lit),
    circle(hx, y - height + 2, 1, lit),
  ]
}
