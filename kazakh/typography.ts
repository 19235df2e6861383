import { withoutProtected } from './tokens'

const NBSP = '\u00A0'
const HYPHEN_THAT_HOLDS = '\u2011'

const UNITS =
  '(?:%|₸|(?:км|м|см|мм|кг|га|л|гектар|тонна|мың|млн|млрд|миллион|миллиард|теңге|жыл|адам|шаршы|пайыз)\\p{L}{0,8}(?!\\p{L})|жж?\\.)'
const NUMBER_AND_UNIT = new RegExp(`(?<=\\d) (?=${UNITS})`, 'gu')
const RANGE = /(?<![\d.,:/\-–\p{L}]|№[ \u00A0]?)(\d{1,4})-(\d{1,4})(?![\d:/–]|[.,-]\d)/gu

// A quotation mark opens when something bounds it on the left and a letter follows; otherwise it closes.
// One that would close nothing stays straight: it may be an inch or a slip only the writer can mend.
function quotes(text: string): string {
  let depth = 0
  return text.replace(/[«»„“”"\n]/gu, (mark, at: number) => {
    if (mark === '\n') depth = 0
    if (mark === '«' || mark === '„' || (mark === '“' && opensAt(text, at))) depth++
    if (mark === '»' || mark === '”' || (mark === '“' && !opensAt(text, at))) depth = Math.max(0, depth - 1)
    if (mark !== '"') return mark
    if (opensAt(text, at)) return ++depth === 1 ? '«' : '“'
    if (depth === 0) return mark
    return --depth === 0 ? '»' : '”'
  })
}

function opensAt(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  return /[\s([{«„“"–—\-/]/u.test(before) && !/[\s.,;:!?)\]}»”]/u.test(after)
}

function dashes(text: string): string {
  return text
    .replace(/^- (?=\S)/gmu, '– ')
    .replace(/(?<=\S)[ \u00A0]+-(?=[ \u00A0])/gu, `${NBSP}–`)
    .replace(/(?<=[^\s]) +(?=[–—](?:\s|$))/gu, NBSP)
    .replace(RANGE, (range, from: string, to: string) =>
      Number(to) > Number(from) || to.length < from.length ? `${from}–${to}` : range,
    )
}

function unbreakable(text: string): string {
  return text
    .replace(/№[ \u00A0]*(?=[\p{L}\d])/gu, `№${NBSP}`)
    .replace(/(?<![\p{L}\p{N}])(\p{Lu}\.) (?=\p{Lu}[\p{L}.])/gu, `$1${NBSP}`)
    .replace(NUMBER_AND_UNIT, NBSP)
    .replace(/(?<=\S) (?=т\. ?б\.|жж?\.(?!\p{L}))/gu, NBSP)
    .replace(/(?<=(?<!\p{L})т\.) (?=б\.)/gu, NBSP)
    .replace(/(?<=[\d%₸]|\p{Lu}{2})-(?=\p{Ll}{1,6}(?!\p{L}))/gu, HYPHEN_THAT_HOLDS)
}

/**
 * Sets plain Kazakh (or Russian) text the way it is printed: «» with “ ” inside, – for a hyphen between
 * blanks and in ascending ranges, … for three dots, and no line break after №, initials and numbers with
 * units, before a dash, «ж.» and «т.б.», or at the hyphen of «53%-ы» and «АҚШ-тың».
 * Addresses stay as they are. Running it twice changes nothing. It expects text, not HTML.
 */
export function typeset(text: string): string {
  return withoutProtected(text, (plain) =>
    unbreakable(dashes(quotes(plain.replace(/(?<!\.)\.{3}(?!\.)/gu, '…')))),
  )
}
