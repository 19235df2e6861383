import { mapPlain } from './tokens'

/** One mended word: what stood there, what stands there now, and where it starts in the (NFC) input. */
export type Mended = { word: string; to: string; index: number }

const LATIN = 'aceopxyihABCEHIKMOPTXYəƏǝɵƟëË'
const CYRILLIC = 'асеорхуіһАВСЕНІКМОРТХУәӘәөӨёЁ'
const TO_CYRILLIC = new Map([...LATIN].map((letter, i) => [letter, [...CYRILLIC][i]!]))
// ә, ө and ё are never typed by mistake inside a Latin word, so they prove a word Cyrillic.
const TO_LATIN = new Map(
  [...'асеорхуіһАВСЕНІКМОРТХУҮ'].map((c, i) => [c, [...'aceopxyihABCEHIKMOPTXYY'][i]!]),
)

const WORD = /[\p{L}\p{M}]+/gu
const HAS_LATIN = /\p{Script=Latin}/u
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u
const IS_ROMAN = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/u

type Tally = { latin: number; cyrillic: number; clearLatin: boolean; clearCyrillic: boolean }

function tally(word: string): Tally {
  const seen: Tally = { latin: 0, cyrillic: 0, clearLatin: false, clearCyrillic: false }
  for (const letter of word) {
    if (HAS_LATIN.test(letter)) {
      seen.latin++
      if (!TO_CYRILLIC.has(letter)) seen.clearLatin = true
    } else if (HAS_CYRILLIC.test(letter)) {
      seen.cyrillic++
      if (!TO_LATIN.has(letter)) seen.clearCyrillic = true
    }
  }
  return seen
}

// Latin Y stands for both У and Ү: the other vowels of the word say which.
function toCyrillic(word: string): string {
  const capitalY = /[ӘӨҮІЕәөүіеIiEeəƏɵƟ]/u.test(word) && !/[АОҰЫаоұыAaOo]/u.test(word) ? 'Ү' : 'У'
  return word.replace(/\p{L}/gu, (letter) =>
    letter === 'Y' ? capitalY : (TO_CYRILLIC.get(letter) ?? letter),
  )
}

const toLatinLetters = (word: string) => word.replace(/\p{L}/gu, (letter) => TO_LATIN.get(letter) ?? letter)

function mendWord(word: string): string {
  const seen = tally(word)
  if (seen.latin === 0 || seen.cyrillic === 0) return word
  if (seen.clearLatin && seen.clearCyrillic) return word
  if (seen.clearCyrillic) return toCyrillic(word)
  if (seen.clearLatin) return toLatinLetters(word)
  const latin = toLatinLetters(word)
  if (IS_ROMAN.test(latin) || seen.latin > seen.cyrillic) return latin
  return toCyrillic(word)
}

/**
 * Puts words that mix Cyrillic with Latin look-alikes into one alphabet, so that search, slugs and the
 * script converters see the word the writer meant («терiске» typed with a Latin i).
 *
 * The letters that exist in one alphabet only decide; with none of them, a Roman numeral turns Latin,
 * else the majority wins and a tie is Cyrillic. A word with such letters of both («Qazaqстан») and a
 * word wholly in one alphabet stay. Hyphen parts are separate words. Addresses and @handles stay.
 * @returns the text in NFC (so и + breve becomes й) and what was changed, in order of appearance.
 */
export function mendLookalikes(text: string): { text: string; mended: Mended[] } {
  const composed = text.normalize('NFC')
  const mended: Mended[] = []
  if (!HAS_LATIN.test(composed) || !HAS_CYRILLIC.test(composed)) return { text: composed, mended }
  const mendPlain = (plain: string, offset: number) =>
    plain.replace(WORD, (word: string, index: number) => {
      const to = mendWord(word)
      if (to !== word) mended.push({ word, to, index: offset + index })
      return to
    })
  return { text: mapPlain(composed, mendPlain, 'addresses'), mended }
}
