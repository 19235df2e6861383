import { mendLookalikes } from './lookalikes'

const LONGEST = 80

// Frozen: every published address was made with it (docs: design, "Addresses"). Ъ and ь drop out.
const TABLE =
  'аa әa бb вv гg ғg дd еe ёyo жzh зz иi йi кk қq лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хh һh ' +
  'цts чch шsh щsch ъ ыy іi ь эe юyu яya'
const LETTERS = new Map(TABLE.split(' ').map((pair) => [pair[0]!, pair.slice(1)]))

function letters(text: string): string {
  return text.replace(/[а-яёәғқңөұүһі]/gu, (letter) => LETTERS.get(letter) ?? '')
}

// й and ё are spelt by the table as letters of their own, so they must be read before NFD takes them apart.
function plainLatin(text: string): string {
  return text
    .replace(/ı/gu, 'i')
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
}

function cut(slug: string): string {
  if (slug.length <= LONGEST) return slug
  const boundary = slug.lastIndexOf('-', LONGEST)
  return slug.slice(0, boundary > 0 ? boundary : LONGEST)
}

/**
 * The part of an address made from a headline, a name or a topic.
 * @returns lower-case a-z, 0-9 and single hyphens, at most 80 characters, cut between words (a first
 * word longer than that is cut inside); '' when nothing of the text can be written so.
 */
export function slug(text: string): string {
  const latin = plainLatin(letters(mendLookalikes(text).text.toLowerCase()))
  return cut(latin.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, ''))
}
