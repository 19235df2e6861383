import { pane } from './house'
import { darker, ink, lighter } from './palette'
import { type Picture, poly, rect } from './svg'

export interface Block {
  x: number
  y: number
  width: number
  height: number
  wall: string
  base: string
  trim: string
  columns: number
  floors: number
}

/** A public building: flat front, regular windows, a porch in the middle. */
export function publicHouse(pic: Picture, block: Block): void {
  const { x, y, width: w, height: h, wall, base, trim, columns, floors } = block
  const side = w * 0.13
  const top = y - h
  const [peak, end] = [top - h * 0.2, x + w + side]
  pic.add(
    poly(
      [x + w, top, x + w + side, top + h * 0.06, x + w + side, y - h * 0.05, x + w, y],
      darker(wall, 0.35),
    ),
  )
  pic.add(
    rect(x, top, w, h, pic.linear([0, lighter(wall, 0.3), 1, wall])),
    rect(x, y - h * 0.1, w, h * 0.1, base),
  )
  pic.add(
    poly(
      [x - 14, top, x + 30, peak, end - side * 0.5, peak, end + 14, top + h * 0.06, x + w + 6, top],
      ink.brick,
    ),
    rect(x - 14, top - 2, w + 22, h * 0.04, darker(wall, 0.3)),
  )
  const cell = w / columns
  const story = (h * 0.86) / floors
  for (let f = 0; f < floors; f += 1) {
    for (let c = 0; c < columns; c += 1) {
      if (c === Math.floor(columns / 2) && f === floors - 1) continue
      pic.add(
        ...pane(
          x + cell * (c + 0.26),
          top + h * 0.06 + story * (f + 0.16),
          cell * 0.48,
          story * 0.58,
          '#37596a',
          trim,
        ),
      )
    }
  }
  porch(pic, block)
}

/** Door, canopy and steps in the middle of the front. */
function porch(pic: Picture, { x, y, width, height, wall, trim, columns, floors }: Block): void {
  const cell = width / columns
  const story = (height * 0.86) / floors
  const px = x + cell * Math.floor(columns / 2) - cell * 0.12
  const pw = cell * 1.24
  pic.add(
    rect(px + pw * 0.14, y - story * 0.82, pw * 0.72, story * 0.82, darker(trim, 0.3)),
    rect(px + pw * 0.2, y - story * 0.76, pw * 0.28, story * 0.76, lighter(trim, 0.1)),
    rect(px + pw * 0.52, y - story * 0.76, pw * 0.28, story * 0.76, lighter(trim, 0.1)),
  )
  pic.add(
    poly(
      [px - 16, y - story * 0.86, px + pw / 2, y - story * 1.14, px + pw + 16, y - story * 0.86],
      darker(ink.brick, 0.15),
    ),
    rect(px - 6, y - story * 0.87, pw + 12, 8, lighter(wall, 0.5)),
  )
  for (const dx of [0, pw - 10])
    pic.add(rect(px + dx, y - story * 0.86, 12, story * 0.86, lighter(wall, 0.6)))
  for (let s = 0; s < 3; s += 1)
    pic.add(rect(px - 12 - s * 14, y - 6 + s * 9, pw + 24 + s * 28, 10, lighter(ink.sand, 0.3 - s * 0.2)))
}
