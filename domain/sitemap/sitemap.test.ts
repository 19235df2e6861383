import { expect, it } from 'vitest'
import { wellFormed } from '@/lib/well-formed.fixture'
import { sitemapPages } from './pages'
import { parsePartName, partName, partsOf } from './parts'
import { robotsText } from './robots'
import { PART_SIZE } from './view'
import { newsUrlSet, sitemapIndex, urlSet } from './xml'

const site = 'https://onir.kz'
const at = (day: number) => new Date(Date.UTC(2026, 10, day, 9, 20))

it('names parts and reads their names back', () => {
  const month = { year: 2026, month: 3, articles: 2 * PART_SIZE + 1, changed: at(1) }
  const names = partsOf(month).map(partName)
  expect(names).toEqual(['2026-03', '2026-03-2', '2026-03-3'])
  expect(names.map(parsePartName)).toEqual(partsOf(month))
  expect(parsePartName('pages')).toEqual({ kind: 'pages' })
})

it.each([
  '',
  '2026',
  '2026-13',
  '2026-00',
  '2026-1',
  '2026-11-1',
  '2026-11-0',
  '2026-11-02',
  'pages-2',
  '2026-11-1000',
])('knows no part %j', (name) => expect(parsePartName(name)).toBeNull())

it('never puts more into a file than the protocol allows', () => {
  expect(PART_SIZE).toBeLessThanOrEqual(50_000)
  expect(partsOf({ year: 2026, month: 3, articles: PART_SIZE, changed: at(1) })).toHaveLength(1)
})

it('lists pages with their newest change, and both languages only where there are both', () => {
  const urls = sitemapPages({
    districts: ['aral'],
    places: [
      { district: 'aral', rubric: 'sport', lang: 'kk', changed: at(3) },
      { district: 'aral', rubric: 'sport', lang: 'ru', changed: at(1) },
      { district: 'aral', rubric: 'bilim', lang: 'kk', changed: at(5) },
    ],
    authors: [{ slug: 'a-serik', lang: 'kk', changed: at(3) }],
    topics: [
      { slug: 'su', lang: 'kk', changed: at(3) },
      { slug: 'su', lang: 'ru', changed: at(2) },
    ],
  })
  const found = Object.fromEntries(urls.map((url) => [url.path, url]))
  expect(Object.keys(found)).toEqual([
    ...[
      '/',
      '/ru',
      '/aral',
      '/ru/aral',
      '/aral/sport',
      '/ru/aral/sport',
      '/aral/bilim',
      '/about',
      '/ru/about',
    ],
    ...['/aral/about', '/ru/aral/about', '/authors/a-serik', '/topics/su', '/ru/topics/su'],
  ])
  expect(found['/']?.changed).toEqual(at(5))
  expect(found['/ru']?.changed).toEqual(at(1))
  expect(found['/aral/sport']).toEqual({
    path: '/aral/sport',
    changed: at(3),
    languages: { kk: '/aral/sport', ru: '/ru/aral/sport' },
  })
  expect(found['/aral/bilim']?.languages).toBeUndefined()
  expect(found['/authors/a-serik']?.languages).toBeUndefined()
})

it('writes addresses with their last change and reciprocal languages, never a plate', () => {
  const languages = { kk: '/aral/2026/11/22/su', ru: '/ru/aral/2026/11/22/voda' }
  const xml = urlSet(site, [
    { path: languages.kk, changed: at(22), languages },
    { path: '/aral', changed: null },
  ])
  expect(wellFormed(xml)).toBe(true)
  expect(xml).toContain(
    '<loc>https://onir.kz/aral/2026/11/22/su</loc><lastmod>2026-11-22T09:20:00Z</lastmod>',
  )
  expect(xml).toContain('hreflang="kk" href="https://onir.kz/aral/2026/11/22/su"')
  expect(xml).toContain('hreflang="ru" href="https://onir.kz/ru/aral/2026/11/22/voda"')
  expect(xml).toContain('hreflang="x-default" href="https://onir.kz/aral/2026/11/22/su"')
  expect(xml).toContain('<url><loc>https://onir.kz/aral</loc></url>')
  expect(xml).not.toMatch(/kk-Latn|kk-Arab|\/qz|\/tote/)
})

it('writes the index', () => {
  const xml = sitemapIndex(site, [{ path: '/sitemaps/2026-11.xml', changed: at(22) }])
  expect(wellFormed(xml)).toBe(true)
  expect(xml).toContain(
    '<sitemap><loc>https://onir.kz/sitemaps/2026-11.xml</loc><lastmod>2026-11-22T09:20:00Z</lastmod></sitemap>',
  )
})

it('writes news with the paper, its language and the time of publication', () => {
  const xml = newsUrlSet(site, [
    {
      path: '/aral/2026/11/22/su',
      headline: 'Су & нан <бар>',
      paper: 'Толқын',
      lang: 'kk',
      publishedAt: at(22),
    },
  ])
  expect(wellFormed(xml)).toBe(true)
  expect(xml).toContain('<news:name>Толқын</news:name><news:language>kk</news:language>')
  expect(xml).toContain('<news:publication_date>2026-11-22T14:20:00+05:00</news:publication_date>')
  expect(xml).toContain('<news:title>Су &amp; нан &lt;бар&gt;</news:title>')
  expect(wellFormed(newsUrlSet(site, []))).toBe(true)
})

/** The longest matching rule decides (RFC 9309, 2.2.2). */
function mayFetch(robots: string, path: string): boolean {
  const rules = [...robots.matchAll(/^(Allow|Disallow): (\S+)$/gm)].map(([, kind, rule = '']) => ({
    kind,
    rule,
  }))
  const matches = rules.filter(({ rule }) =>
    rule.endsWith('$') ? path === rule.slice(0, -1) : path.startsWith(rule),
  )
  return matches.sort((a, b) => b.rule.length - a.rule.length)[0]?.kind !== 'Disallow'
}

it('opens what is public to crawlers and nothing else', () => {
  const robots = robotsText(site)
  for (const open of [
    '/',
    '/aral',
    '/ru/aral',
    '/media/ab/640.avif',
    '/mektep',
    '/desktop',
    '/qz/aral',
    '/feed.xml',
  ])
    expect([open, mayFetch(robots, open)]).toEqual([open, true])
  for (const shut of [
    '/api/me',
    '/desk',
    '/desk/a',
    '/me',
    '/me/saved',
    '/search',
    '/search?q=a',
    '/ru/search?q=a',
  ])
    expect([shut, mayFetch(robots, shut)]).toEqual([shut, false])
  expect(robots).toContain(
    'Sitemap: https://onir.kz/sitemap.xml\nSitemap: https://onir.kz/news-sitemap.xml\n',
  )
})
