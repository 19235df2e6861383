/** Words and page of a search, the only query that makes a page of its own. */
export type Search = { q: string; page: number }

const longestQuery = 100
/** More bytes than any query of that length can have, so that nobody makes us decode a long one. */
const longestRaw = 4096

/**
 * Normalises a query string: NFC, lower case, single spaces, at most 100 characters; everything but `q` and `page`
 * is dropped. Equal searches thereby share one printed page.
 */
export function readSearch(query: string): Search {
  const params = new URLSearchParams(query.slice(0, longestRaw))
  const words = (params.get('q') ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Cc}\ufffd]+/gu, ' ')
    .trim()
  const q = Array.from(words).slice(0, longestQuery).join('').trim()
  const page = /^[1-9]\d{0,2}$/.test(params.get('page') ?? '') ? Number(params.get('page')) : 1
  return { q, page: q ? page : 1 }
}

/** The query string of a normalised search, '' for the empty form. */
export function searchSuffix({ q, page }: Search): string {
  if (!q) return ''
  return `?q=${encodeURIComponent(q)}${page > 1 ? `&page=${page}` : ''}`
}
