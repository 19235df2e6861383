import { isAbbreviation, isCapitalHeading, romanNumeral } from './capitals'
import { mendLookalikes } from './lookalikes'
import { mapKazakh } from './russian'
import { mapPlain } from './tokens'

/** The two Latin alphabets: decree 637 of 19.02.2018 (acutes), and the draft of 28.01.2021. */
export type LatinAlphabet = '2018' | '2021'

const SHARED = 'аa бb вv гg дd еe жj зz кk қq лl мm нn оo пp рr сs тt фf хh һh цts ъ ыy ь эe '
// Ц, ч and щ have no approved letters in the draft of 2021; these keep its 31 letters.
const TABLES: Record<LatinAlphabet, string> = {
  '2018': SHARED + 'әá ғǵ ёıo иı йı ңń өó уý ұu үú чch шsh щshch іi юıý яıa',
  '2021': SHARED + 'әä ғğ ёio иi йi ңñ өö уu ұū үü чtş шş щşş іı юiu яia',
}

type Letters = { lower: Map<string, string>; title: Map<string, string>; upper: Map<string, string> }

// Latin capitals are spelt out: no locale of ICU has the rules, and i/ı differ between the alphabets.
const capital = (letter: string, alphabet: LatinAlphabet) =>
  alphabet === '2021' && letter === 'i' ? 'İ' : letter === 'ı' ? 'I' : letter.toUpperCase()

function letters(alphabet: LatinAlphabet): Letters {
  const result: Letters = { lower: new Map(), title: new Map(), upper: new Map() }
  for (const pair of TABLES[alphabet].split(' ')) {
    const cyrillic = pair[0]!
    const latin = pair.slice(1).split('')
    result.lower.set(cyrillic, latin.join(''))
    const first = latin[0] === undefined ? '' : capital(latin[0], alphabet)
    result.title.set(cyrillic.toUpperCase(), first + latin.slice(1).join(''))
    result.upper.set(cyrillic.toUpperCase(), latin.map((letter) => capital(letter, alphabet)).join(''))
  }
  return result
}

const LETTERS: Record<LatinAlphabet, Letters> = { '2018': letters('2018'), '2021': letters('2021') }
const CYRILLIC_WORD = /[\u0400-\u052F]+/gu
const CAPITAL = /[\u0400-\u042FӘҒҚҢӨҰҮҺІ]/u

function convertWord(word: string, table: Letters, capitals: boolean): string {
  const big = capitals ? table.upper : table.title
  let out = ''
  for (let i = 0; i < word.length; i++) out += table.lower.get(word[i]!) ?? big.get(word[i]!) ?? word[i]
  return out
}

function convertPlain(text: string, table: Letters): string {
  const heading = isCapitalHeading(text)
  return text.replace(CYRILLIC_WORD, (word, at: number) => {
    if (!CAPITAL.test(word)) return convertWord(word, table, false)
    const roman = romanNumeral(word, text[at + word.length])
    if (roman !== null) return roman
    const allCapitals = word.length > 1 && word === word.toUpperCase()
    return convertWord(word, table, allCapitals && (heading || !isAbbreviation(word)))
  })
}

/**
 * Kazakh Cyrillic text in the Latin alphabet. Case is kept: ЖШС is JShS, ШАРУА in a heading SHARÝA.
 * Latin look-alikes are mended first. Left as they are: addresses, #tags, code, words already Latin, and
 * Russian sentences and titles (see `isRussianText`). Roman numerals typed in Cyrillic become Latin ones.
 * Expects text, not HTML; never throws.
 */
export function toLatin(text: string, alphabet: LatinAlphabet = '2018'): string {
  const table = LETTERS[alphabet]
  return mapPlain(mendLookalikes(text).text, (plain) =>
    mapKazakh(plain, (kazakh) => convertPlain(kazakh, table)),
  )
}
