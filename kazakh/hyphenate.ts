import { mapPlain } from './tokens'

const SOFT_HYPHEN = '\u00AD'
const SHORTEST = 6
const LEFT = 2
const RIGHT = 3

const OTHER = 0
const VOWEL = 1
const CONSONANT = 2
const SIGN = 3
// Digits, Latin letters, hyphens, marks, soft hyphens: part of a word, and the word is then left whole.
const STOP = 4

function classes(): Uint8Array {
  const table = new Uint8Array(0x530)
  const set = (letters: string, kind: number) => {
    for (const c of letters + letters.toUpperCase()) table[c.charCodeAt(0)] = kind
  }
  for (let code = 0x400; code < 0x530; code++) table[code] = STOP
  for (let code = 0xc0; code < 0x370; code++) table[code] = STOP
  set("0123456789abcdefghijklmnopqrstuvwxyz-_@'\u00AD", STOP)
  set('аәеёиоөуұүыіэюя', VOWEL)
  set('бвгғджзйкқлмнңпрстфхһцчшщ', CONSONANT)
  set('ьъ', SIGN)
  return table
}

const CLASS = classes()
const U_CODES = new Set(['у'.charCodeAt(0), 'У'.charCodeAt(0)])

const classOf = (code: number) =>
  code < 0x530 ? CLASS[code]! : code === 0x2011 || code === 0x2019 ? STOP : OTHER
// Only the first letter of the word may be a capital: all capitals are headings and abbreviations.
const isCapital = (code: number) => code < 0x430 || (code >= 0x460 && code % 2 === 0)

// Where the word starting at `from` ends, and whether it may be hyphenated.
function readWord(text: string, from: number): [end: number, eligible: boolean] {
  let i = from
  let eligible = true
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = classOf(code)
    if (kind === OTHER) break
    if (kind === STOP || (i > from && isCapital(code))) eligible = false
  }
  return [i, eligible && i - from >= SHORTEST]
}

// One consonant belongs to the next syllable (V-CV), of two or three the last one does (VC-CV, VCC-CV);
// four or more are a foreign cluster and stay. У behind a vowel is a consonant (қауын), else a vowel.
function hyphenateWord(word: string): string {
  let out = ''
  let from = 0
  let lastVowel = -1
  let consonants = 0
  let breakAt = -1
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const kind = CLASS[code]!
    if (kind === SIGN) continue
    const glide = kind === VOWEL && lastVowel === i - 1 && i > 0 && U_CODES.has(code)
    if (kind === CONSONANT || glide) {
      consonants++
      breakAt = i
      continue
    }
    // -стан keeps its two: Қазақ-стан.
    if (consonants === 3 && word.startsWith('ст', i - 2)) breakAt = i - 2
    const fits = breakAt >= LEFT && word.length - breakAt >= RIGHT
    if (lastVowel >= 0 && consonants > 0 && consonants < 4 && fits) {
      out += word.slice(from, breakAt) + SOFT_HYPHEN
      from = breakAt
    }
    lastVowel = i
    consonants = 0
  }
  return from === 0 ? word : out + word.slice(from)
}

function hyphenatePlain(text: string): string {
  let out = ''
  let copied = 0
  for (let i = 0; i < text.length;) {
    if (classOf(text.charCodeAt(i)) === OTHER) {
      i++
      continue
    }
    const [end, eligible] = readWord(text, i)
    if (eligible) {
      out += text.slice(copied, i) + hyphenateWord(text.slice(i, end))
      copied = end
    }
    i = end
  }
  return out + text.slice(copied)
}

/**
 * Puts soft hyphens (U+00AD) where a Kazakh word may break, because browsers have no Kazakh patterns.
 * Words of six Cyrillic letters and more, two letters kept on the left and three on the right; words
 * with digits, Latin letters, hyphens, inner capitals or a soft hyphen, and addresses, stay whole.
 * Rule: a syllable begins with one consonant. Running it twice changes nothing.
 */
export function hyphenate(text: string): string {
  return mapPlain(text, hyphenatePlain, 'addresses')
}

/** Takes every soft hyphen out again: for search, copying, feeds and metadata. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, '')
}
