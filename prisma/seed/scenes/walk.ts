import { type Picture, poly } from './svg'

/** A walk or a road running from a far edge to the bottom of the sheet. */
export function walk(
  pic: Picture,
  x0: number,
  x1: number,
  y: number,
  b0: number,
  b1: number,
  colour: string,
): void {
  pic.add(poly([x0, y, x1, y, b1, 1030, b0, 1030], colour))
}
