/**
 * Draws the portal's icons: an ink «Ө» over the river on paper.
 *   node --import tsx scripts/icons.ts
 * writes public/icon.svg and the PNG files that phones and feeds want. They are kept in the repository.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { textPath } from '@/domain/share/letters'

const PAPER = '#fffdf8'
const INK = '#161616'
const RIVER = '#0b5a6f'
const SIZE = 512

/** Height of the capital and depth of the water under it, in parts of the letter's size. */
const CAPITAL = 0.701
const WATER = 0.22

/** @param scale 1 fills the icon; a maskable one keeps clear of its edges (w3.org/TR/appmanifest, safe zone 80 %). */
function mark(scale: number): string {
  const size = 420 * scale
  const baseline = SIZE / 2 + ((CAPITAL - WATER) / 2) * size
  const letter = textPath('Ө', {
    x: SIZE / 2,
    y: baseline,
    size,
    weight: 'bold',
    fill: INK,
    anchor: 'middle',
  })
  const y = baseline + 0.155 * size
  const half = 0.38 * size
  const wave = (half * 2) / 3
  const left = SIZE / 2 - half
  const water = `M${left} ${y}q${wave / 2} ${-0.068 * size} ${wave} 0t${wave} 0t${wave} 0`
  return `${letter}<path d="${water}" fill="none" stroke="${RIVER}" stroke-width="${0.062 * size}" stroke-linecap="round"/>`
}

const drawing = (scale: number, ground = `<rect width="${SIZE}" height="${SIZE}" fill="${PAPER}"/>`) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">${ground}${mark(scale)}</svg>\n`

const rounded = `<rect width="${SIZE}" height="${SIZE}" rx="88" fill="${PAPER}"/>`
const png = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: 144 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true, colours: 64 })
    .toBuffer()

const files: Record<string, string | Buffer> = {
  'icon.svg': drawing(1, rounded),
  'icon-192.png': await png(drawing(1), 192),
  'icon-512.png': await png(drawing(1), 512),
  'icon-maskable-512.png': await png(drawing(0.76), 512),
}
for (const [name, content] of Object.entries(files)) await writeFile(join('public', name), content)
console.log(Object.keys(files).join(', '))
