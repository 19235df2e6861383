/**
 * The parts of a text that are addresses or code, not language: web and mail addresses, domain and
 * file names, @handles. A tool that changes letters or punctuation must step over them.
 */

// Every branch starts behind a boundary and is bounded or greedy to a blank, so a hostile run of
// letters costs one pass, not one pass per letter. U+E000 is the placeholder `withoutProtected` uses.
const ADDRESS = [
  String.raw`(?<![\p{L}\p{N}])(?:https?|ftp|mailto|tel|tg)(?::\/\/|:(?=[\w+]))[^\s<>«»"“”]+`,
  String.raw`(?<![\p{L}\p{N}.])www\.[^\s<>«»"“”]+`,
  String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+`,
  String.raw`(?<![\w.@-])(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}(?![A-Za-z0-9])(?:\/[^\s<>«»"“”]*)?`,
  String.raw`(?<![\p{L}\p{N}@])@\w[\w.]*`,
  '\\uE000',
]
const CODE = [
  '`[^`\\s]{1,200}`',
  String.raw`(?<![\p{L}\p{N}#&])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*`,
  String.raw`(?<![\p{L}\p{N}_-])[\p{L}\p{N}-]{0,60}_[\p{L}\p{N}_.-]*`,
  String.raw`(?<![\p{L}\p{N}_.-])[\p{L}\p{N}_-]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|mp[34]|html?|txt)(?![\p{L}\p{N}])`,
]

const ADDRESS_PATTERN = new RegExp(ADDRESS.join('|'), 'gu')
const CODE_PATTERN = new RegExp([...ADDRESS, ...CODE].join('|'), 'gu')
const PLACEHOLDER = '\uE000'
const MAYBE_PROTECTED = /[A-Za-z@#_`\uE000]/u

type Guard = 'addresses' | 'addresses-and-code'

const patternOf = (guard: Guard) => (guard === 'addresses' ? ADDRESS_PATTERN : CODE_PATTERN)

/**
 * Passes each stretch of plain language to `convert` and leaves addresses (and, with
 * 'addresses-and-code', #tags, `code`, snake_case and file names) as they are.
 * @param convert gets the stretch and its position in `text`.
 */
export function mapPlain(
  text: string,
  convert: (plain: string, index: number) => string,
  guard: Guard = 'addresses-and-code',
): string {
  let out = ''
  let from = 0
  for (const [start, end] of protectedRanges(text, guard)) {
    if (start > from) out += convert(text.slice(from, start), from)
    out += text.slice(start, end)
    from = end
  }
  return from < text.length ? out + convert(text.slice(from), from) : out
}

// Nothing protected holds a blank, and all of it holds a telltale character: only those chunks are
// matched, because the pattern is slow and most of a Kazakh text has none.
function* protectedRanges(text: string, guard: Guard): Generator<[start: number, end: number]> {
  const telltale = new RegExp(MAYBE_PROTECTED, 'gu')
  let end = 0
  while (telltale.test(text)) {
    let start = telltale.lastIndex
    while (start > end && !isBlank(text.charCodeAt(start - 1))) start--
    end = telltale.lastIndex
    while (end < text.length && !isBlank(text.charCodeAt(end))) end++
    telltale.lastIndex = end
    for (const match of text.slice(start, end).matchAll(patternOf(guard))) {
      yield [start + match.index, start + match.index + match[0].length]
    }
  }
}

const isBlank = (code: number) => code <= 0x20 || code === 0xa0

/**
 * Runs `convert` over the whole text with every address replaced by one placeholder character, for
 * rules that look across an address (a quotation mark before a link). `convert` must keep placeholders.
 */
export function withoutProtected(text: string, convert: (plain: string) => string): string {
  if (!MAYBE_PROTECTED.test(text)) return convert(text)
  const kept: string[] = []
  let plain = ''
  let from = 0
  for (const [start, end] of protectedRanges(text, 'addresses')) {
    plain += text.slice(from, start) + PLACEHOLDER
    kept.push(text.slice(start, end))
    from = end
  }
  let next = 0
  return convert(plain + text.slice(from)).replaceAll(PLACEHOLDER, () => kept[next++] ?? '')
}
