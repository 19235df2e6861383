// The pace the design sets for Kazakh prose. Kazakh words are long and vary, so characters are counted, not words.
const CHARACTERS_A_MINUTE = 950

/**
 * Minutes a reader needs for a text.
 * @param characters length of the plain text, blanks included.
 * @returns a whole number, at least 1.
 */
export function readingMinutes(characters: number): number {
  if (!(characters > 0)) return 1
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE))
}
