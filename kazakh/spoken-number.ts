const UNITS = ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз']
const TENS = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан']
const POWERS = ['мың', 'миллион', 'миллиард', 'триллион']

/**
 * The last word of a number read aloud, which its suffixes follow: 53 «үш», 20 «жиырма», 2000 «мың».
 * @param digits a text of digits 0-9, of any length.
 */
export function lastSpokenWord(digits: string): string {
  const zeros = /0*$/u.exec(digits)![0].length
  if (zeros === digits.length) return UNITS[0]!
  const digit = Number(digits[digits.length - 1 - zeros])
  if (zeros === 0) return UNITS[digit]!
  if (zeros === 1) return TENS[digit]!
  if (zeros === 2) return 'жүз'
  return POWERS[Math.min(POWERS.length, Math.floor(zeros / 3)) - 1]!
}
