import { absoluteUrl, newsSitemapPath, sitemapPath } from '@/lib/paths'

// `/me$` and `/me/` rather than `/me`, which would also shut /media and with it every picture.
const CLOSED = ['/api/', '/desk$', '/desk/', '/me$', '/me/']
// A search is a page per question asked: crawlers would ask without end.
const SEARCHES = ['/search', '/ru/search', '/qz/search', '/tote/search']

/** robots.txt (RFC 9309): open to everybody but for what belongs to one person and what has no end. */
export function robotsText(site: string): string {
  return [
    'User-agent: *',
    ...[...CLOSED, ...SEARCHES].map((path) => `Disallow: ${path}`),
    'Allow: /',
    '',
    `Sitemap: ${absoluteUrl(site, sitemapPath())}`,
    `Sitemap: ${absoluteUrl(site, newsSitemapPath())}`,
    '',
  ].join('\n')
}
