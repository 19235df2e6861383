import { darker, lighter } from './palette'
import { ellipse, HEIGHT, line, path, type Picture, poly, rect, WIDTH } from './svg'

interface Room {
  wall: string
  floor: string
  /** Where the wall meets the floor. */
  line: number
  light?: 'left' | 'right'
}

/** A plain room: wall washed with light from one side, boards running away. */
export function room(pic: Picture, { wall, floor, line: level, light = 'left' }: Room): void {
  const wash: readonly [string, string] =
    light === 'left' ? [lighter(wall, 0.35), darker(wall, 0.25)] : [darker(wall, 0.25), lighter(wall, 0.35)]
  pic.add(rect(0, 0, WIDTH, level, pic.linear([0, wash[0], 1, wash[1]], 1, 0.25)))
  pic.add(rect(0, level, WIDTH, HEIGHT - level, pic.linear([0, darker(floor, 0.2), 1, floor])))
  for (let i = -9; i <= 9; i += 1)
    pic.add(line([768 + i * 92, level, 768 + i * 230, HEIGHT], darker(floor, 0.35), 2.4, 'opacity=".55"'))
  pic.add(
    rect(0, level - 16, WIDTH, 16, darker(wall, 0.45)),
    rect(0, level - 18, WIDTH, 4, lighter(wall, 0.4)),
  )
}

/** A tall window with the day behind it. */
export function bigWindow(
  pic: Picture,
  x: number,
  y: number,
  w: number,
  h: number,
  view: readonly string[],
  frame: string,
): void {
  pic.add(
    rect(x - 14, y - 14, w + 28, h + 28, darker(frame, 0.18)),
    rect(
      x,
      y,
      w,
      h,
      pic.linear(view.flatMap((colour, i) => [Math.round((i / (view.length - 1)) * 100) / 100, colour])),
    ),
  )
  pic.add(
    path(
      `M${x} ${y + h * 0.72}Q${x + w * 0.3} ${y + h * 0.6} ${x + w * 0.55} ${y + h * 0.7}T${x + w} ${y + h * 0.66}V${y + h}H${x}Z`,
      '#8fa57a',
      'opacity=".8"',
    ),
  )
  for (const t of [0.5]) pic.add(rect(x + w * t - 5, y, 10, h, frame))
  pic.add(rect(x, y + h * 0.3, w, 9, frame), rect(x - 24, y + h + 10, w + 48, 16, lighter(frame, 0.3)))
}

/** The bright patch a window throws on the floor. */
export function lightPatch(
  pic: Picture,
  x: number,
  y: number,
  w: number,
  h: number,
  skew: number,
  colour = '#fff0c8',
): void {
  const gap = w * 0.04
  for (const [a, b] of [
    [0, 0.5],
    [0.5, 1],
  ] as const) {
    pic.add(
      poly(
        [
          x + w * a + gap,
          y,
          x + w * b - gap,
          y,
          x + w * b * 1.25 + skew - gap,
          y + h,
          x + w * a * 1.25 + skew + gap,
          y + h,
        ],
        colour,
        'opacity=".33"',
      ),
    )
  }
}

/** A table seen a little from above. */
export function table(x: number, y: number, w: number, height: number, colour: string): string[] {
  const d = height * 0.28
  return [
    ellipse(x + w / 2, y + 2, w * 0.54, height * 0.1, '#1d1c2b', 'opacity=".22"'),
    rect(x + w * 0.04, y - height, w * 0.04, height, darker(colour, 0.45)),
    rect(x + w * 0.92, y - height, w * 0.04, height, darker(colour, 0.45)),
    poly(
      [x + d * 0.6, y - height - d, x + w - d * 0.6, y - height - d, x + w, y - height, x, y - height],
      lighter(colour, 0.2),
    ),
    rect(x, y - height, w, height * 0.12, darker(colour, 0.15)),
  ]
}
