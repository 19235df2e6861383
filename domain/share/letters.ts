import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as opentype from 'opentype.js'
import { escapeXml } from '@/lib/escape-xml'

export type Weight = 'regular' | 'bold'

const FILES = {
  regular: '400Regular/Literata_400Regular.ttf',
  bold: '700Bold/Literata_700Bold.ttf',
}
const fonts = new Map<Weight, opentype.Font>()

// Node sees the package as CommonJS with one default, a bundler as named exports.
const { parse } = 'default' in opentype ? (opentype.default as typeof opentype) : opentype

/** Literata as it lies in the font's package; read once. Without ligatures, so that a word is the sum of its letters. */
function fontOf(weight: Weight): opentype.Font {
  const known = fonts.get(weight)
  if (known) return known
  const path = join(process.cwd(), 'node_modules/@expo-google-fonts/literata', FILES[weight])
  const bytes = readFileSync(path)
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)
  fonts.set(weight, font)
  return font
}

// The font has no non-breaking hyphen and needs no soft one: lines are broken here, between words.
const drawable = (text: string) => text.replaceAll('\u2011', '-').replaceAll('\u00ad', '')

/** How wide a text is, in units of the font size: 2 means twice the size. */
export function widthOf(text: string, weight: Weight): number {
  return fontOf(weight).getAdvanceWidth(drawable(text), 1000) / 1000
}

type Placed = {
  x: number
  y: number
  size: number
  weight: Weight
  fill: string
  anchor?: 'start' | 'middle' | 'end'
}

const n = (value = 0) => String(Math.round(value * 10) / 10)

// The library's own writer makes «NaN» of coordinates such as 1e-14.
const pathData = ({ commands }: opentype.Path) =>
  commands
    .map((c) => {
      if (c.type === 'Z') return 'Z'
      const end = `${n(c.x)} ${n(c.y)}`
      if (c.type === 'Q') return `Q${n(c.x1)} ${n(c.y1)} ${end}`
      return c.type === 'C' ? `C${n(c.x1)} ${n(c.y1)} ${n(c.x2)} ${n(c.y2)} ${end}` : `${c.type}${end}`
    })
    .join('')

/** Text as an SVG path on the baseline `y`: it looks the same on every machine, whatever fonts that has. */
export function textPath(text: string, { x, y, size, weight, fill, anchor = 'start' }: Placed): string {
  const width = widthOf(text, weight) * size
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const data = pathData(fontOf(weight).getPath(drawable(text), left, y, size))
  return `<path fill="${escapeXml(fill)}" d="${data}"/>`
}
