import {
  HEIGHT,
  type Picture,
  circle,
  group,
  num,
  path,
  rect,
  smooth,
  stroke,
  through,
  type Point,
  WIDTH,
} from './svg'

export function sky(pic: Picture, colours: readonly string[], bottom: number): void {
  const stops = colours.flatMap((colour, i) => [Math.round((i / (colours.length - 1)) * 100) / 100, colour])
  pic.add(
    rect(0, 0, WIDTH, HEIGHT, colours[colours.length - 1]!),
    rect(0, 0, WIDTH, bottom, pic.linear(stops)),
  )
}

export function sun(pic: Picture, x: number, y: number, r: number, disc: string, glow: string): void {
  const wide = pic.radial([0, glow, 0.85, 0.3, glow, 0.38, 1, glow, 0])
  const close = pic.radial([0, disc, 0.9, 0.5, disc, 0.55, 1, disc, 0])
  pic.add(circle(x, y, r * 8, wide), circle(x, y, r * 2, close), circle(x, y, r, disc))
}

/** Long evening clouds: flat bellies, torn tops. */
export function streaks(
  pic: Picture,
  top: number,
  bottom: number,
  count: number,
  colour: string,
  see = 0.5,
): void {
  const { random } = pic
  for (let i = 0; i < count; i += 1) {
    const [x, y] = [random.range(-200, WIDTH - 100), random.range(top, bottom)]
    const length = random.range(260, 760)
    const thick = random.range(8, 30) * (0.5 + (bottom - y) / (bottom - top + 1))
    const upper: Point[] = []
    const lower: Point[] = []
    const steps = 9
    for (let s = 0; s <= steps; s += 1) {
      const swell = Math.sin((s / steps) * Math.PI)
      upper.push([x + (length * s) / steps, y - thick * swell * random.range(0.35, 1.1)])
      lower.unshift([x + (length * s) / steps + 12, y + thick * 0.3 * swell * random.range(0.5, 1)])
    }
    pic.add(
      path(
        `${smooth([...upper, ...lower])}Z`,
        colour,
        `opacity="${num(see * random.range(0.5, 1) * 10)}e-1"`,
      ),
    )
  }
}

/** One bank of a cloud: uneven lobes over a flat torn base. */
function cloudBank(pic: Picture, x: number, y: number, half: number, rise: number, lean: number): string {
  const { random } = pic
  const top: Point[] = [[x - half, y]]
  let at = 0
  while (at < 0.94) {
    at = Math.min(0.94, at + random.range(0.08, 0.2))
    const swell = Math.sin(at ** lean * Math.PI) ** 0.8
    top.push([x - half + at * half * 2, y - rise * swell * random.range(0.7, 1.05) - 3])
  }
  top.push([x + half, y])
  let d = `M${num(x - half)} ${num(y)}`
  for (let i = 1; i < top.length; i += 1) {
    const [from, to] = [top[i - 1]!, top[i]!]
    const r = Math.hypot(to[0] - from[0], to[1] - from[1]) * random.range(0.54, 0.72)
    d += `A${num(r)} ${num(r)} 0 0 1 ${num(to[0])} ${num(to[1])}`
  }
  const under: Point[] = [[x + half, y]]
  for (let i = 1; i < 6; i += 1)
    under.push([x + half - (i / 6) * half * 2, y + random.range(-0.03, 0.07) * half])
  under.push([x - half, y])
  return `${d}${through(under)}Z`
}

/** A day cloud: a shaded back bank, a lit front one, a thin trail beneath. */
export function cumulus(pic: Picture, x: number, y: number, size: number, lit: string, shade: string): void {
  const glow = pic.linear([0, lit, 0.5, lit, 1, shade])
  const back = pic.linear([0, lit, 0.75, 1, shade, 0.55])
  pic.add(
    path(cloudBank(pic, x + size * 0.22, y - size * 0.05, size * 0.78, size * 0.44, 0.8), back),
    path(cloudBank(pic, x - size * 0.12, y, size * 0.9, size * 0.3, 1.5), glow, 'opacity=".95"'),
    path(cloudBank(pic, x + size * 0.5, y + size * 0.06, size * 0.66, size * 0.1, 1), glow, 'opacity=".8"'),
  )
}

export function stars(pic: Picture, bottom: number, count: number, colour: string): void {
  const { random } = pic
  const dots: string[] = []
  for (let i = 0; i < count; i += 1) {
    dots.push(
      circle(
        random.range(0, WIDTH),
        random.range(0, bottom),
        random.range(0.8, 2.6),
        colour,
        `opacity="${num(random.range(3, 10))}e-1"`,
      ),
    )
  }
  pic.add(...dots)
}

/** Birds far away: two wing strokes each. */
export function farBirds(
  pic: Picture,
  x: number,
  y: number,
  count: number,
  size: number,
  colour: string,
): void {
  const { random } = pic
  const birds: string[] = []
  for (let i = 0; i < count; i += 1) {
    const s = size * random.range(0.6, 1.1)
    const [bx, by] = [
      x + random.range(-1, 1) * count * size * 0.9,
      y + random.range(-1, 1) * count * size * 0.35,
    ]
    const d = `M${num(bx - s)} ${num(by - s * 0.35)}q${num(s * 0.6)} ${num(-s * 0.2)} ${num(s)} ${num(s * 0.4)}q${num(s * 0.4)} ${num(-s * 0.65)} ${num(s)} ${num(-s * 0.45)}`
    birds.push(stroke(d, colour, Math.max(1.6, s * 0.14)))
  }
  pic.add(group(birds))
}

/** Flat soft light over everything below a level: distance haze. */
export function haze(pic: Picture, y: number, height: number, colour: string, see = 0.6): void {
  pic.add(rect(0, y - height / 2, WIDTH, height, pic.linear([0, colour, 0, 0.5, colour, see, 1, colour, 0])))
}
