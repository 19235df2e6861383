import { type MonthCount, PART_SIZE, type SitemapPart } from './view'

const two = (n: number) => String(n).padStart(2, '0')

/** The name of a part: `pages`, `2026-11`, and `2026-11-2` for what one file cannot hold. */
export function partName(part: SitemapPart): string {
  if (part.kind === 'pages') return 'pages'
  const month = `${part.year}-${two(part.month)}`
  return part.part === 1 ? month : `${month}-${part.part}`
}

/** Reads such a name; null for anything that is not exactly one. */
export function parsePartName(name: string): SitemapPart | null {
  if (name === 'pages') return { kind: 'pages' }
  const found = /^(\d{4})-(0[1-9]|1[0-2])(?:-([2-9]|[1-9]\d{1,2}))?$/u.exec(name)
  if (!found) return null
  const [, year, month, part = '1'] = found
  return { kind: 'month', year: Number(year), month: Number(month), part: Number(part) }
}

/** All parts of a month's articles, oldest first. */
export function partsOf({ year, month, articles }: MonthCount): SitemapPart[] {
  const count = Math.ceil(articles / PART_SIZE)
  return Array.from({ length: count }, (_, i) => ({ kind: 'month', year, month, part: i + 1 }))
}
