import { readSearch, searchSuffix } from './search-query'

/**
 * The grammar of public addresses (design section 3). Pure: what is refused here costs neither a render nor a query.
 */
export type Lang = 'kk' | 'ru'
/** What stands before the path: Kazakh has nothing, the plates are Kazakh in another script. */
export type Prefix = '' | '/ru' | '/qz' | '/tote'

export type Place =
  | { kind: 'front' | 'corrections' | 'settings' | 'sitemap' | 'news-sitemap' | 'robots' }
  | { kind: 'about'; district?: string }
  | { kind: 'district'; district: string }
  | { kind: 'rubric'; district: string; rubric: string; page: number }
  | { kind: 'archive'; district: string; year: number; month?: number; day?: number }
  | { kind: 'article'; district: string; date: string; slug: string }
  | { kind: 'author' | 'topic'; slug: string; page: number }
  | { kind: 'search'; q: string; page: number }
  | { kind: 'feed'; district?: string; rubric?: string }
  | { kind: 'sitemap-part'; name: string }
  | { kind: 'share-card'; articleId: string; revision: number }

/** `path` is without prefix; `key` is what the page is stored under: prefix, path and a search's words. */
export type PageAddress = { kind: 'page'; prefix: Prefix; path: string; key: string; place: Place }
/** `district` is the first word, which may or may not be one. */
export type UnknownAddress = { kind: 'unknown'; prefix: Prefix; district: string | null }
export type Address =
  | PageAddress
  | UnknownAddress
  | { kind: 'redirect'; location: string }
  | { kind: 'refused'; status: 400 | 414 }

/** Words that begin addresses of their own and so can never be districts. */
export const reservedWords: ReadonlySet<string> = new Set(
  `about api authors corrections desk favicon feed fonts icons kk me media missing news news-sitemap page qz reader
  robots ru search settings share sign-in sitemap sitemaps topics tote _next`.split(/\s+/),
)
const reservedRubrics: ReadonlySet<string> = new Set(['about', 'feed', 'page'])
const longestPath = 512
const slugPattern = /^[a-z0-9-]{1,120}$/
const pagePattern = /^[1-9]\d{0,3}$/

const isSlug = (word: string | undefined): word is string => word !== undefined && slugPattern.test(word)
const isDistrict = (word: string | undefined): word is string => isSlug(word) && !reservedWords.has(word)
const isRubric = (word: string | undefined): word is string =>
  isSlug(word) && !reservedRubrics.has(word) && !/^\d{1,4}$/.test(word)

/**
 * Reads a request target.
 * @param target path and query as they came over the wire
 * @returns the page's address; a 308 to its canonical form; `unknown` (404); or a refusal of something malformed
 */
export function parseAddress(target: string): Address {
  const mark = target.indexOf('?')
  const raw = mark < 0 ? target : target.slice(0, mark)
  const query = mark < 0 ? '' : target.slice(mark + 1)
  if (raw.length > longestPath) return { kind: 'refused', status: 414 }
  const decoded = decodePath(raw)
  if (decoded === null) return { kind: 'refused', status: 400 }
  const words = tidy(decoded)
  const prefix = takePrefix(words)
  // An encoded slash, a control character or a foreign letter never stood in an address of ours.
  if (/%(?:2f|5c)/i.test(raw) || /[^\x21-\x7e]|\\/.test(decoded)) return unknown(prefix, words)
  const place = placeOf(words, prefix, query)
  if (!place) return unknown(prefix, words)
  const path = canonicalPath(words, place)
  const canonical = path === '/' ? prefix || '/' : prefix + path
  if (canonical !== raw) return { kind: 'redirect', location: canonical + (query && `?${query}`) }
  const key = place.kind === 'search' ? canonical + searchSuffix(place) : canonical
  return { kind: 'page', prefix, path, key, place }
}

const unknown = (prefix: Prefix, words: string[]): UnknownAddress => ({
  kind: 'unknown',
  prefix,
  district: isDistrict(words[0]) ? words[0] : null,
})

function decodePath(raw: string): string | null {
  if (!raw.startsWith('/')) return null
  if (!raw.includes('%')) return raw
  try {
    return decodeURIComponent(raw)
  } catch {
    return null
  }
}

function tidy(decoded: string): string[] {
  const words = decoded.toLowerCase().split('/').filter(Boolean)
  if (words[0] === 'kk' && !/^(?:ru|qz|tote|kk)$/.test(words[1] ?? '')) words.shift()
  return words
}

function takePrefix(words: string[]): Prefix {
  if (!/^(?:ru|qz|tote)$/.test(words[0] ?? '')) return ''
  return `/${words.shift()}` as Prefix
}

function canonicalPath(words: string[], place: Place): string {
  const kept = 'page' in place && place.page === 1 && words.at(-2) === 'page' ? words.slice(0, -2) : words
  return `/${kept.join('/')}`
}

function placeOf(words: string[], prefix: Prefix, query: string): Place | null {
  const [first, second] = words
  if (first === undefined) return { kind: 'front' }
  if (first === 'search' && words.length === 1) return { kind: 'search', ...readSearch(query) }
  if (first === 'authors' || first === 'topics') return slugList(words)
  if (words.length === 1 && (first === 'about' || first === 'corrections' || first === 'settings'))
    return { kind: first }
  return (
    feedOf(words, prefix) ??
    (prefix === '' ? fileOf(words) : null) ??
    (isDistrict(first) ? inDistrict(words, second) : null)
  )
}

function slugList([list, slug, ...rest]: string[]): Place | null {
  const page = pageOf(rest)
  if (!isSlug(slug) || page === null) return null
  return { kind: list === 'authors' ? 'author' : 'topic', slug, page }
}

/** The number after `page`, 1 when there is nothing, null when it is not a page. */
function pageOf(rest: string[]): number | null {
  if (rest.length === 0) return 1
  const [word, number] = rest
  return rest.length === 2 && word === 'page' && pagePattern.test(number ?? '') ? Number(number) : null
}

function feedOf(words: string[], prefix: Prefix): Place | null {
  if (!/^feed\.(?:xml|json)$/.test(words.at(-1) ?? '') || words.length > 3) return null
  if (prefix !== '' && prefix !== '/ru') return null
  const [district, rubric] = words.slice(0, -1)
  if (district === undefined) return { kind: 'feed' }
  if (!isDistrict(district)) return null
  if (rubric === undefined) return { kind: 'feed', district }
  return isRubric(rubric) ? { kind: 'feed', district, rubric } : null
}

/** Files of the whole site: they have no language. */
function fileOf(words: string[]): Place | null {
  const path = words.join('/')
  if (path === 'sitemap.xml') return { kind: 'sitemap' }
  if (path === 'news-sitemap.xml') return { kind: 'news-sitemap' }
  if (path === 'robots.txt') return { kind: 'robots' }
  const part = /^sitemaps\/([a-z0-9-]{1,60})\.xml$/.exec(path)
  if (part?.[1]) return { kind: 'sitemap-part', name: part[1] }
  const card = /^share\/([1-9]\d{0,14})-([1-9]\d{0,5})\.jpg$/.exec(path)
  if (card?.[1]) return { kind: 'share-card', articleId: card[1], revision: Number(card[2]) }
  return null
}

function inDistrict(words: string[], second: string | undefined): Place | null {
  const district = words[0]!
  if (second === undefined) return { kind: 'district', district }
  if (second === 'about') return words.length === 2 ? { kind: 'about', district } : null
  if (/^\d{4}$/.test(second)) return dated(words)
  const page = pageOf(words.slice(2))
  return isRubric(second) && page !== null ? { kind: 'rubric', district, rubric: second, page } : null
}

function dated(words: string[]): Place | null {
  const [district, yyyy, mm, dd, slug] = words as [string, string, ...string[]]
  const year = Number(yyyy)
  if (words.length > 5 || year < 1900 || year > new Date().getUTCFullYear() + 1) return null
  if (mm === undefined) return { kind: 'archive', district, year }
  if (!/^(?:0[1-9]|1[0-2])$/.test(mm)) return null
  const month = Number(mm)
  if (dd === undefined) return { kind: 'archive', district, year, month }
  if (!/^\d\d$/.test(dd) || !isRealDay(year, month, Number(dd))) return null
  if (slug === undefined) return { kind: 'archive', district, year, month, day: Number(dd) }
  return isSlug(slug) ? { kind: 'article', district, date: `${yyyy}-${mm}-${dd}`, slug } : null
}

const isRealDay = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1 && day > 0
