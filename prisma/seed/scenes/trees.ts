import { darker, ink, lighter, mix } from './palette'
import { circle, limb, type Joint, num, path, type Picture, placed, type Point, stroke } from './svg'

/** A poplar: the village's tall narrow tree, lit from one side. */
export function poplar(
  pic: Picture,
  x: number,
  y: number,
  height: number,
  colour: string,
  lit: 1 | -1 = -1,
): void {
  const { random } = pic
  const shapes: string[] = [
    limb([x, y, height * 0.035, x, y - height * 0.3, height * 0.022], darker(colour, 0.45)),
  ]
  const lean = random.range(-0.02, 0.02) * height
  const body = (wide: number, dx: number, fill: string): string => {
    const joints: Joint[] = []
    for (let i = 0; i <= 8; i += 1) {
      const t = i / 8
      const w = Math.sin(Math.min(1, t * 1.08 + 0.12) * Math.PI) ** 0.8 * height * wide
      joints.push([
        x + dx + lean * t,
        y - height * (0.1 + t * 0.9),
        Math.max(3, w * random.range(0.82, 1.15)),
      ])
    }
    return limb(joints, fill)
  }
  shapes.push(body(0.2, 0, colour), body(0.09, lit * height * 0.035, lighter(colour, 0.2)))
  let flicks = ''
  for (let i = 0; i < 16; i += 1) {
    const t = random.range(0.15, 0.9)
    const px = x + random.range(-0.07, 0.07) * height * Math.sin(t * Math.PI)
    flicks += `M${num(px)} ${num(y - height * t)}l${num(height * 0.008)} ${num(-height * 0.045)}`
  }
  shapes.push(stroke(flicks, darker(colour, 0.25), height * 0.012))
  pic.add(...shapes)
}

/** A round-headed tree (elm, apple): clusters of leaf, dark below, lit above. */
export function elm(
  pic: Picture,
  x: number,
  y: number,
  height: number,
  colour: string,
  lit: 1 | -1 = -1,
): void {
  const { random } = pic
  const trunk = darker(mix(colour, ink.wood, 0.7), 0.3)
  const shapes: string[] = [
    limb(
      [
        x,
        y,
        height * 0.08,
        x - height * 0.01,
        y - height * 0.3,
        height * 0.05,
        x,
        y - height * 0.6,
        height * 0.03,
      ],
      trunk,
    ),
    limb([x, y - height * 0.25, height * 0.035, x + height * 0.14, y - height * 0.5, height * 0.02], trunk),
  ]
  const tones = [darker(colour, 0.25), colour, lighter(colour, 0.18)]
  tones.forEach((tone, layer) => {
    for (let i = 0; i < 9 - layer * 2; i += 1) {
      const angle = random.range(0, 6.28)
      const r = height * random.range(0.09, 0.16) * (1 - layer * 0.18)
      const reach = height * 0.23
      const cx = x + Math.cos(angle) * reach * random.range(0.3, 1.1) + lit * layer * height * 0.05
      shapes.push(circle(cx, y - height * (0.62 + layer * 0.06) + Math.sin(angle) * reach * 0.75, r, tone))
    }
  })
  pic.add(...shapes)
}

function branch(
  pic: Picture,
  from: Joint,
  angle: number,
  length: number,
  depth: number,
  out: string[],
  tips: Point[],
): void {
  const { random } = pic
  const [x, y, w] = from
  const bend = angle + random.range(-0.25, 0.25)
  const mid: Joint = [x + Math.sin(angle) * length * 0.5, y - Math.cos(angle) * length * 0.5, w * 0.82]
  const end: Joint = [mid[0] + Math.sin(bend) * length * 0.5, mid[1] - Math.cos(bend) * length * 0.5, w * 0.6]
  out.push(
    [from, mid, end].map(([px, py]) => `${num(px)} ${num(py)}`).join('L') + `|${num((w + end[2]) / 2)}`,
  )
  if (depth === 0) {
    tips.push([end[0], end[1]])
    return
  }
  const forks = random.next() < 0.35 ? 3 : 2
  for (let i = 0; i < forks; i += 1) {
    const spread = (i - (forks - 1) / 2) * random.range(0.5, 0.85) + random.range(-0.15, 0.15)
    branch(pic, end, bend + spread, length * random.range(0.62, 0.82), depth - 1, out, tips)
  }
}

/** A bare winter tree, or saxaul when it is low and twisted. */
export function bareTree(
  pic: Picture,
  x: number,
  y: number,
  height: number,
  colour: string,
  tilt = 0,
  depth = 5,
  leaf = '',
): void {
  const tips: Point[] = []
  const twigs: string[] = []
  branch(pic, [x, y, height * 0.06], tilt, height * 0.3, depth, twigs, tips)
  const byWidth = new Map<string, string>()
  for (const twig of twigs) {
    const [d = '', width = '1'] = twig.split('|')
    byWidth.set(width, `${byWidth.get(width) ?? ''}M${d}`)
  }
  for (const [width, d] of byWidth)
    pic.add(stroke(d, colour, Math.max(1.3, Number(width)), 'stroke-linejoin="round"'))
  if (leaf !== '') tufts(pic, tips, height * 0.05, leaf)
}

/** Drooping needle tufts at the ends of the twigs. */
function tufts(pic: Picture, tips: readonly Point[], size: number, leaf: string): void {
  const { random } = pic
  const tones = [darker(leaf, 0.25), leaf, lighter(leaf, 0.2)]
  const strokes = tones.map(() => '')
  for (const [x, y] of tips) {
    const tone = random.int(0, 2)
    for (let i = 0; i < 4; i += 1) {
      const dx = random.range(-0.9, 0.9) * size
      strokes[tone] +=
        `M${num(x)} ${num(y)}q${num(dx * 0.7)} ${num(-size * 0.4)} ${num(dx)} ${num(size * random.range(0.2, 0.8))}`
    }
  }
  strokes.forEach((d, i) => pic.add(stroke(d, tones[i]!, Math.max(1.6, size * 0.13))))
}

/** A far belt of trees: one soft strip. */
export function treeBelt(
  pic: Picture,
  x0: number,
  x1: number,
  y: number,
  height: number,
  colour: string,
): void {
  const { random } = pic
  let d = `M${num(x0)} ${num(y)}`
  let x = x0
  while (x < x1) {
    const w = height * random.range(0.35, 0.8)
    d += `A${num(w * 0.55)} ${num(height * random.range(0.35, 0.8))} 0 0 1 ${num(x + w)} ${num(y)}`
    x += w
  }
  pic.add(path(`${d}V${num(y + height * 0.2)}H${num(x0)}Z`, colour))
}

/** A sapling or a small bush with a few leaves. */
export function sapling(pic: Picture, x: number, y: number, height: number, leaf: string): string {
  const { random } = pic
  const shapes = [
    stroke(
      `M0 0Q${num(height * 0.03)} ${num(-height * 0.5)} 0 ${num(-height)}`,
      ink.wood,
      Math.max(2, height * 0.028),
    ),
  ]
  for (let i = 0; i < 14; i += 1) {
    const t = random.range(0.4, 1)
    const side = random.next() < 0.5 ? -1 : 1
    const reach = height * 0.2 * (1.25 - t)
    const [lx, ly] = [side * reach * random.range(0.5, 1.2), -height * t - reach * 0.5]
    shapes.push(
      stroke(`M0 ${num(-height * t + 4)}L${num(lx)} ${num(ly)}`, ink.wood, Math.max(1.2, height * 0.01)),
    )
    shapes.push(
      `<ellipse cx="${num(lx)}" cy="${num(ly)}" rx="${num(height * 0.05)}" ry="${num(height * 0.026)}" fill="${i % 2 ? leaf : lighter(leaf, 0.22)}" transform="rotate(${side * random.int(-50, -10)} ${num(lx)} ${num(ly)})"/>`,
    )
  }
  return placed(shapes, x, y)
}
