import { expect, it } from 'vitest'
import * as paths from './paths'

const day = { year: 2026, month: 11, day: 2 }

it('prints every address of the product', () => {
  const { frontPath, districtPath, rubricPath, aboutPath, archivePath, articlePath, authorPath } = paths
  const printed = (['kk', 'ru'] as const).flatMap((lang) => [
    frontPath(lang),
    districtPath(lang, 'aral'),
    rubricPath(lang, { district: 'aral', rubric: 'sport' }),
    rubricPath(lang, { district: 'aral', rubric: 'sport', page: 2 }),
    aboutPath(lang),
    aboutPath(lang, 'aral'),
    archivePath(lang, { district: 'aral', year: 2026 }),
    archivePath(lang, { district: 'aral', year: 2026, month: 11 }),
    archivePath(lang, { district: 'aral', ...day }),
    articlePath(lang, { district: 'aral', slug: 'kuz', ...day }),
    authorPath(lang, 'a-serik'),
    paths.topicPath(lang, 'su', 3),
    paths.correctionsPath(lang),
    paths.settingsPath(lang),
    paths.searchPath(lang),
    paths.searchPath(lang, { q: 'су', page: 2 }),
    paths.feedPath(lang),
    paths.feedPath(lang, { district: 'aral', format: 'json' }),
    paths.feedPath(lang, { district: 'aral', rubric: 'sport' }),
  ])
  expect([
    ...printed,
    paths.sitemapPath(),
    paths.sitemapPartPath('2026-11'),
    paths.newsSitemapPath(),
  ]).toEqual([
    '/',
    '/aral',
    '/aral/sport',
    '/aral/sport/page/2',
    '/about',
    '/aral/about',
    '/aral/2026',
    '/aral/2026/11',
    '/aral/2026/11/02',
    '/aral/2026/11/02/kuz',
    '/authors/a-serik',
    '/topics/su/page/3',
    '/corrections',
    '/settings',
    '/search',
    '/search?q=%D1%81%D1%83&page=2',
    '/feed.xml',
    '/aral/feed.json',
    '/aral/sport/feed.xml',
    '/ru',
    '/ru/aral',
    '/ru/aral/sport',
    '/ru/aral/sport/page/2',
    '/ru/about',
    '/ru/aral/about',
    '/ru/aral/2026',
    '/ru/aral/2026/11',
    '/ru/aral/2026/11/02',
    '/ru/aral/2026/11/02/kuz',
    '/ru/authors/a-serik',
    '/ru/topics/su/page/3',
    '/ru/corrections',
    '/ru/settings',
    '/ru/search',
    '/ru/search?q=%D1%81%D1%83&page=2',
    '/ru/feed.xml',
    '/ru/aral/feed.json',
    '/ru/aral/sport/feed.xml',
    '/sitemap.xml',
    '/sitemaps/2026-11.xml',
    '/news-sitemap.xml',
  ])
})

it('names the files of pictures, cards and the plates', () => {
  expect(paths.mediaPath('abc', 640, 'avif')).toBe('/media/abc/640.avif')
  expect(paths.shareCardPath('12', 3)).toBe('/share/12-3.jpg')
  expect(paths.platePath('qz', '/')).toBe('/qz')
  expect(paths.platePath('tote', '/aral')).toBe('/tote/aral')
  expect(paths.absoluteUrl('https://onir.kz', '/')).toBe('https://onir.kz')
  expect(paths.absoluteUrl('https://onir.kz', '/aral')).toBe('https://onir.kz/aral')
})
