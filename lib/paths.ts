/**
 * Every address of the product, built in one place (design: public and stable addresses).
 * Kazakh pages have no prefix, Russian ones stand under /ru.
 */
export type Lang = 'kk' | 'ru'
type Day = { year: number; month: number; day: number }
export type FeedFormat = 'xml' | 'json'

const two = (n: number) => String(n).padStart(2, '0')
const prefix = (lang: Lang) => (lang === 'ru' ? '/ru' : '')
const paged = (path: string, page: number) => (page > 1 ? `${path}/page/${page}` : path)

export const frontPath = (lang: Lang) => prefix(lang) || '/'
export const districtPath = (lang: Lang, district: string) => `${prefix(lang)}/${district}`
export const rubricPath = (lang: Lang, place: { district: string; rubric: string; page?: number }) =>
  paged(`${districtPath(lang, place.district)}/${place.rubric}`, place.page ?? 1)
export const aboutPath = (lang: Lang, district?: string) =>
  district ? `${districtPath(lang, district)}/about` : `${prefix(lang)}/about`

/** The archive: a year, a month of it, or a day of that. */
export function archivePath(lang: Lang, when: { district: string } & { year: number } & Partial<Day>) {
  const parts = [String(when.year)]
  if (when.month) parts.push(two(when.month))
  if (when.month && when.day) parts.push(two(when.day))
  return `${districtPath(lang, when.district)}/${parts.join('/')}`
}

/** An article; the day is that of first publication in Asia/Qyzylorda and never changes. */
export const articlePath = (lang: Lang, at: { district: string; slug: string } & Day) =>
  `${archivePath(lang, at)}/${at.slug}`

export const authorPath = (lang: Lang, slug: string, page = 1) =>
  paged(`${prefix(lang)}/authors/${slug}`, page)
export const topicPath = (lang: Lang, slug: string, page = 1) => paged(`${prefix(lang)}/topics/${slug}`, page)
export const correctionsPath = (lang: Lang) => `${prefix(lang)}/corrections`
export const settingsPath = (lang: Lang) => `${prefix(lang)}/settings`

export function searchPath(lang: Lang, query?: { q: string; page?: number }) {
  const base = `${prefix(lang)}/search`
  if (!query) return base
  const page = query.page && query.page > 1 ? `&page=${query.page}` : ''
  return `${base}?q=${encodeURIComponent(query.q)}${page}`
}

/** A feed of the region, of a district, or of a district's rubric. */
export function feedPath(lang: Lang, of: { district?: string; rubric?: string; format?: FeedFormat } = {}) {
  const parts = [prefix(lang), of.district && `/${of.district}`, of.district && of.rubric && `/${of.rubric}`]
  return `${parts.filter(Boolean).join('')}/feed.${of.format ?? 'xml'}`
}

export const sitemapPath = () => '/sitemap.xml'
export const sitemapPartPath = (name: string) => `/sitemaps/${name}.xml`
export const newsSitemapPath = () => '/news-sitemap.xml'

/** A rendition of a picture: widths and formats are those made at upload. */
export const mediaPath = (hash: string, width: number, ext: 'avif' | 'webp' | 'jpg') =>
  `/media/${hash}/${width}.${ext}`
/** The drawn 1200x630 share card of one revision. */
export const shareCardPath = (articleId: string, revision: number) => `/share/${articleId}-${revision}.jpg`

export const displaySettingsPath = () => '/api/settings'
export const absoluteUrl = (site: string, path: string) => `${site}${path === '/' ? '' : path}` || site
/** The same Kazakh page in another script: a plate of the press. */
export const platePath = (plate: 'qz' | 'tote', kazakhPath: string) =>
  kazakhPath === '/' ? `/${plate}` : `/${plate}${kazakhPath}`
