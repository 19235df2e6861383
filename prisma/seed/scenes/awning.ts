import { darker } from './palette'
import { num, path, poly } from './svg'

export function awning(
  x: number,
  y: number,
  w: number,
  drop: number,
  colours: readonly [string, string],
): string[] {
  const stripes = 8
  const cell = w / stripes
  const shapes: string[] = []
  for (let i = 0; i < stripes; i += 1) {
    const colour = colours[i % 2]!
    const [tx, bx] = [x + w * 0.06 + (i * w * 0.88) / stripes, x + i * cell]
    shapes.push(poly([tx, y, tx + (w * 0.88) / stripes, y, bx + cell, y + drop, bx, y + drop], colour))
    shapes.push(
      path(
        `M${num(bx)} ${num(y + drop)}h${num(cell)}v${num(drop * 0.16)}a${num(cell / 2)} ${num(cell / 2)} 0 0 1 ${num(-cell)} 0z`,
        darker(colour, 0.2),
      ),
    )
  }
  return shapes
}
