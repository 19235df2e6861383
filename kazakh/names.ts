const WORD = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*`
const CAPITALS = String.raw`\p{Lu}{2,}(?:-\p{Lu}{2,})*`
const INITIAL = String.raw`\p{Lu}\p{Ll}?\.`

const WITH_INITIALS = new RegExp(`^(?:${INITIAL} ?){1,2}${CAPITALS}$`, 'u')
const WITH_FIRST_NAME = new RegExp(`^${WORD}(?: ${WORD})? ${CAPITALS}$`, 'u')
const ALL_CAPITALS = new RegExp(`^${CAPITALS}(?: ${CAPITALS})? ${CAPITALS}$`, 'u')

// Two words in capitals are as often a heading («ҚҰРМЕТТІ ОҚЫРМАН»); only a surname's ending tells.
const SURNAME_ENDING = /(?:ҰЛЫ|ҚЫЗЫ|ТЕГІ|ОВА?|ЕВА?|ИНА?|БЕК|БАЙ|ХАН|ҒАЛИ|ӘЛІ|СКИЙ|СКАЯ)$/u
const PHOTO_CREDIT = /сурет|фото|түсірген/iu
const LONGEST_NAME = 60

const isName = (part: string) =>
  part.length <= LONGEST_NAME &&
  /\p{Lu}{3}/u.test(part) &&
  (WITH_INITIALS.test(part) ||
    WITH_FIRST_NAME.test(part) ||
    (ALL_CAPITALS.test(part) && SURNAME_ENDING.test(part)))

const titleCase = (name: string) =>
  name.replace(/\p{Lu}{2,}/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())

/** Puts a blank after initials: «Е.Жақып» -> «Е. Жақып», «А.С.Пушкин» -> «А. С. Пушкин». Other text stays. */
export function initialsSpaced(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}?\.)(?=\p{Lu}[\p{L}.])/gu, '$1 ')
}

/**
 * Reads the line in capitals that signs a newspaper article: «А.ҚҰРМАНАЙТЕГІ» -> «А. Құрманайтегі»,
 * «Айгүл СӘРСЕНҚЫЗЫ» -> «Айгүл Сәрсенқызы». Authors after commas are all named; a post after the comma
 * («Б.ОМАР, аудан әкімі») is left out of the answer.
 * @returns null for anything else: plain sentences, headings in capitals, and photo credits («… суретті
 * түсірген автор»), because the photographer did not write the article.
 */
export function bylineFromCapitals(line: string): string | null {
  const text = line
    .normalize('NFC')
    .replace(/[\s\u00A0]+/gu, ' ')
    .replace(/[.\s]+$/u, '')
    .trim()
  if (PHOTO_CREDIT.test(text)) return null
  const parts = text.split(/ ?, ?/u)
  if (!isName(parts[0] ?? '')) return null
  const names = parts.filter(isName)
  return names.map((name) => initialsSpaced(titleCase(name))).join(', ')
}

/** Whether the line is a signature `bylineFromCapitals` can read. */
export function isCapitalByline(line: string): boolean {
  return bylineFromCapitals(line) !== null
}
