import { isoLocal } from '@/kazakh/dates'
import { element, escapeXml } from '@/lib/escape-xml'
import { absoluteUrl } from '@/lib/paths'
import type { NewsUrl, SitemapUrl } from './view'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const XHTML = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'
const NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

// In UTC to the second: the local offset would cost more than all the rest of a file of thousands.
const lastmod = (changed: Date | null) =>
  changed ? `<lastmod>${changed.toISOString().slice(0, 19)}Z</lastmod>` : ''

/** The sitemap index (sitemaps.org/protocol.html). */
export function sitemapIndex(site: string, files: { path: string; changed: Date | null }[]): string {
  const entries = files.map(
    ({ path, changed }) => `<sitemap>${element('loc', absoluteUrl(site, path))}${lastmod(changed)}</sitemap>`,
  )
  return `${HEAD}<sitemapindex ${SITEMAP}>\n${entries.join('\n')}\n</sitemapindex>\n`
}

/** The languages of a page, itself among them; whoever reads neither is led to Kazakh. */
function alternates(site: string, { languages }: SitemapUrl): string {
  if (!languages) return ''
  const { kk, ru } = languages
  return [
    ['kk', kk],
    ['ru', ru],
    ['x-default', kk],
  ]
    .map(([hreflang, path = '']) => {
      const href = escapeXml(absoluteUrl(site, path))
      return `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`
    })
    .join('')
}

/** One file of addresses. Plates are not among them: they say that the Cyrillic page is the one to index. */
export function urlSet(site: string, urls: SitemapUrl[]): string {
  const entries = urls.map((url) => {
    const loc = element('loc', absoluteUrl(site, url.path))
    return `<url>${loc}${lastmod(url.changed)}${alternates(site, url)}</url>`
  })
  return `${HEAD}<urlset ${SITEMAP} ${XHTML}>\n${entries.join('\n')}\n</urlset>\n`
}

/** The news sitemap (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap); empty is right. */
export function newsUrlSet(site: string, urls: NewsUrl[]): string {
  const entries = urls.map(({ path, headline, paper, lang, publishedAt }) => {
    const publication = `${element('news:name', paper)}<news:language>${lang}</news:language>`
    const date = `<news:publication_date>${isoLocal(publishedAt)}</news:publication_date>`
    const news = `<news:publication>${publication}</news:publication>${date}${element('news:title', headline)}`
    return `<url>${element('loc', absoluteUrl(site, path))}<news:news>${news}</news:news></url>`
  })
  return `${HEAD}<urlset ${SITEMAP} ${NEWS}>\n${entries.join('\n')}\n</urlset>\n`
}
