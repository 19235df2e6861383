import { isAbbreviation, isCapitalHeading, romanNumeral } from './capitals'
import { mendLookalikes } from './lookalikes'
import { mapKazakh } from './russian'
import { mapPlain } from './tokens'

const TABLE =
  'аا әا бب вۆ гگ ғع дد еە эە жج зز иي йي кك қق лل мم нن ңڭ оو өو пپ рر сس тت уۋ ұۇ үۇ фف хح ' +
  'һھ цتس чچ шش щشش ыى іى ёيو юيۋ яيا ъ ь'
const LETTERS = new Map(TABLE.split(' ').map((pair) => [pair[0]!, pair.slice(1)]))
// Spelt as one sound each; read before single letters.
const GROUPS: [RegExp, string][] = [
  [/[ий]я/gu, 'يا'],
  [/[ий]ю/gu, 'يۋ'],
  [/ий/gu, 'ي'],
  [/дж/gu, 'ج'],
  [/ь(?=[ео])/gu, 'ي'],
]
const PUNCTUATION: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' }
const ANY_GROUP = /[ий][яюй]|дж|ь[ео]/u
// U+0621, as CLDR and the live sites have it; U+0674 (MediaWiki) is only accepted in search.
const HAMZA = 'ء'
const SOFT_VOWEL = /[әөүі]/u
const SOFT_ALREADY = /[кгеэ]/u
const CYRILLIC_WORD_OR_MARK = /[\u0400-\u052F]+|[,;?]/gu
const PATRONYMIC = /^(.{3,})(ұлы|қызы)$/u
const VOWEL_BEFORE_EV = /(?<=[аәоөуұүыіи])е(?=ва?$)/u

function spell(word: string): string {
  let out = SOFT_VOWEL.test(word) && !SOFT_ALREADY.test(word) ? HAMZA : ''
  let grouped = word
  if (ANY_GROUP.test(word)) for (const [group, letter] of GROUPS) grouped = grouped.replace(group, letter)
  for (let i = 0; i < grouped.length; i++) out += LETTERS.get(grouped[i]!) ?? grouped[i]
  return out
}

function convertWord(word: string, heading: boolean): string {
  const lower = word.toLowerCase()
  if (lower === word) return spell(word)
  if (!heading && isAbbreviation(word)) return [...lower].map(spell).join(' ')
  const patronymic = PATRONYMIC.exec(lower)
  if (patronymic !== null) return `${spell(patronymic[1]!)} ${spell(patronymic[2]!)}`
  return spell(lower.replace(VOWEL_BEFORE_EV, 'йе'))
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9'

function convertPlain(text: string): string {
  const heading = isCapitalHeading(text)
  return text.replace(CYRILLIC_WORD_OR_MARK, (found, at: number) => {
    if (found === found.toLowerCase() && found.length > 1) return spell(found)
    const next = text[at + found.length]
    const mark = PUNCTUATION[found]
    if (mark !== undefined) return isDigit(text[at - 1]) && isDigit(next) ? found : mark
    return romanNumeral(found, next) ?? convertWord(found, heading)
  })
}

/**
 * Kazakh Cyrillic text in töte (Arabic) letters; show it with lang="kk-Arab" dir="rtl".
 * A word with ә ө ү or і and none of к г е э gets one ء in front. Abbreviations are spelt with blanks,
 * -ұлы and -қызы of names stand apart, digits stay 0-9. Mended and left alone as in `toLatin`.
 * Expects text, not HTML; never throws.
 */
export function toTote(text: string): string {
  return mapPlain(mendLookalikes(text).text, (plain) => mapKazakh(plain, convertPlain))
}
