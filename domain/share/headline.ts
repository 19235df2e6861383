import { widthOf } from './letters'

export type SetHeadline = { size: number; lines: string[]; leading: number }
export type HeadlineBox = { width: number; height: number; largest: number; lines: number }

const LEADING = 1.14
const LONGEST = 200
const STEP = 2
const SPACE = ' '

/** Beyond 200 characters a headline ends with the last whole word that fits and an ellipsis. */
function shortened(headline: string): string {
  const text = headline.trim()
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, text.lastIndexOf(SPACE, LONGEST - 1))
  return `${(cut || text.slice(0, LONGEST - 1)).replace(/[\s,.;:–—-]+$/u, '')}…`
}

/** Words as they may be parted: a no-break space binds, a dash stays with the word before it, a number with the one after. */
const wordsOf = (headline: string) =>
  shortened(headline)
    .replace(/\s+([–—])/gu, '\u00a0$1')
    .replace(/(\d)\s+(?=\p{L})/gu, '$1\u00a0')
    .split(/[ \t\r\n\u2009]+/u)
    .filter(Boolean)

/** How few lines hold the words, or Infinity when one word alone is too wide. */
function fewestLines(widths: number[], space: number, limit: number): number {
  let lines = 1
  let used = 0
  for (const width of widths) {
    if (width > limit) return Infinity
    const next = used === 0 ? width : used + space + width
    if (next > limit) lines += 1
    used = next > limit ? width : next
  }
  return lines
}

type Break = { cost: number; end: number }

/** Parts words into exactly `count` lines that are as even as can be (least squares of what stays empty). */
function balanced(
  words: string[],
  widths: number[],
  { count, limit, space }: { count: number; limit: number; space: number },
) {
  const memo = new Map<string, Break>()
  const best = (start: number, left: number): Break => {
    const key = `${start}:${left}`
    const known = memo.get(key)
    if (known) return known
    let found: Break = { cost: Infinity, end: words.length }
    let used = -space
    for (let end = start + 1; end <= words.length - (left - 1); end++) {
      used += space + (widths[end - 1] ?? 0)
      if (used > limit) break
      const rest = left === 1 ? (end === words.length ? 0 : Infinity) : best(end, left - 1).cost
      const cost = (limit - used) ** 2 + rest
      if (cost < found.cost) found = { cost, end }
    }
    memo.set(key, found)
    return found
  }
  const lines: string[] = []
  for (let start = 0, left = count; left > 0; left--) {
    const { end } = best(start, left)
    lines.push(words.slice(start, end).join(SPACE))
    start = end
  }
  return lines
}

/**
 * Sets a headline into a box: the largest size at which it takes no more than `box.lines` lines, lines of even
 * length, never a parted word.
 * @returns size in pixels, the lines, and the distance of their baselines.
 */
export function setHeadline(headline: string, box: HeadlineBox): SetHeadline {
  const words = wordsOf(headline)
  const widths = words.map((word) => widthOf(word, 'bold'))
  const space = widthOf(SPACE, 'bold')
  for (let size = box.largest; size > STEP; size -= STEP) {
    const limit = box.width / size
    const count = fewestLines(widths, space, limit)
    const fits = count <= box.lines && count * size * LEADING <= box.height
    if (fits)
      return { size, lines: balanced(words, widths, { count, limit, space }), leading: size * LEADING }
  }
  return { size: STEP, lines: [words.join(SPACE)], leading: STEP * LEADING }
}
