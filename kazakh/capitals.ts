const LETTER_NAMES = 4
const CAPITAL_RUN = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu
const ROMAN = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/u

/**
 * The Latin numeral a word of Cyrillic capitals stands for: «ХХІ» -> «XXI», and «ХУІІІ», where У is typed
 * for V. A single Х is a numeral unless a full stop makes it an initial.
 * @param next the character behind the word.
 * @returns null for any other word.
 */
export function romanNumeral(word: string, next = ''): string | null {
  if (!/^[ХІУ]+$/u.test(word) || word === 'У') return null
  if (word.length === 1 && next === '.') return null
  const latin = word.replace(/Х/gu, 'X').replace(/І/gu, 'I').replace(/У/gu, 'V')
  return ROMAN.test(latin) ? latin : null
}

/** Whether a text is set in capitals, so that its short words are words and not abbreviations. */
export function isCapitalHeading(text: string): boolean {
  if (!/\p{Lu}{5}/u.test(text)) return false
  const runs = text.match(CAPITAL_RUN)
  if (runs === null || !runs.some((run) => run.length > LETTER_NAMES)) return false
  const capitals = runs.reduce((sum, run) => sum + run.length, 0)
  let lower = 0
  for (const _letter of text.matchAll(/\p{Ll}/gu)) if (++lower >= capitals) return false
  return true
}

/** Whether a word is an abbreviation read letter by letter: two to four capitals (ҚР, ЖШС, АҚШ). */
export function isAbbreviation(word: string): boolean {
  return (
    word.length >= 2 &&
    word.length <= LETTER_NAMES &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase()
  )
}
