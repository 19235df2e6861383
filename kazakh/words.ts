/**
 * The words of a text as search knows them: lower case, letters and digits only, without stress marks and soft
 * hyphens. What is indexed and what a reader types are cut by this one rule, so that «2020–2026», «COVID-19» and
 * «3,5» are found as they are written; the database's own parser reads «-19» as a negative number.
 */
export function searchWords(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
