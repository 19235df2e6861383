import { describe, expect, it } from 'vitest'
import { parseAddress } from './address'

const page = (target: string) => {
  const address = parseAddress(target)
  return address.kind === 'page' ? address : null
}
const kindOf = (target: string) => page(target)?.place.kind ?? parseAddress(target).kind

describe('addresses', () => {
  it.each([
    ['/', 'front'],
    ['/ru', 'front'],
    ['/qz', 'front'],
    ['/tote', 'front'],
    ['/aral', 'district'],
    ['/aral/sport', 'rubric'],
    ['/aral/sport/page/2', 'rubric'],
    ['/aral/2026', 'archive'],
    ['/aral/2026/11', 'archive'],
    ['/aral/2024/02/29', 'archive'],
    ['/ru/aral/2026/11/22/slug-1', 'article'],
    ['/aral/about', 'about'],
    ['/about', 'about'],
    ['/authors/a-serik', 'author'],
    ['/authors/a-serik/page/3', 'author'],
    ['/tote/topics/su/page/2', 'topic'],
    ['/corrections', 'corrections'],
    ['/search?q=x', 'search'],
    ['/settings', 'settings'],
    ['/feed.xml', 'feed'],
    ['/ru/aral/feed.json', 'feed'],
    ['/aral/sport/feed.xml', 'feed'],
    ['/sitemap.xml', 'sitemap'],
    ['/sitemaps/2026-11.xml', 'sitemap-part'],
    ['/news-sitemap.xml', 'news-sitemap'],
    ['/robots.txt', 'robots'],
    ['/share/12-3.jpg', 'share-card'],
  ])('%s is a page of kind %s', (target, kind) => expect(kindOf(target)).toBe(kind))

  it.each([
    '/missing',
    '/api',
    '/wp-login.php',
    '/.env',
    '/aral/2026/13',
    '/aral/2026/02/30',
    '/aral/2023/02/29',
    '/aral/2026/1/1',
    '/aral/1899',
    '/aral/3000/01/01',
    '/aral/sport/page/0',
    '/aral/sport/page/02',
    '/aral/sport/page/12345',
    '/aral/sport/page',
    '/aral/sport/else',
    '/aral/page',
    '/aral/12',
    '/aral/2026/11/22/slug/more',
    '/aral/2026/11/22/қала',
    '/aral/2026/11/22/%D2%9B',
    '/qz/feed.xml',
    '/ru/robots.txt',
    '/ru/sitemap.xml',
    '/ru/qz/aral',
    '/kk/ru/aral',
    '/sitemaps/../x.xml',
    '/aral%2Fsport',
    '/aral%5csport',
    '/aral%00',
    '/share/0-1.jpg',
    `/aral/2026/11/22/${'a'.repeat(121)}`,
  ])('%s is unknown', (target) => expect(parseAddress(target).kind).toBe('unknown'))

  it('names the district of an unknown address when its first word may be one', () => {
    expect(parseAddress('/ru/aral/x/y')).toEqual({ kind: 'unknown', prefix: '/ru', district: 'aral' })
    expect(parseAddress('/media/x/y')).toEqual({ kind: 'unknown', prefix: '', district: null })
  })

  it.each([
    ['/aral/', '/aral'],
    ['//aral', '/aral'],
    ['//evil.example/', null],
    ['/Aral//Sport/page/1/', '/aral/sport'],
    ['/kk', '/'],
    ['/kk/aral', '/aral'],
    ['/KK/ARAL/2026/', '/aral/2026'],
    ['/ru/', '/ru'],
    ['/%61ral', '/aral'],
    ['/aral/?utm_source=x', '/aral?utm_source=x'],
    ['/authors/a/page/1', '/authors/a'],
    ['/qz/aral/sport/page/1', '/qz/aral/sport'],
  ])('%s leads to %s in one hop', (target, location) => {
    const address = parseAddress(target)
    if (location === null) return expect(address.kind).toBe('unknown')
    expect(address).toEqual({ kind: 'redirect', location })
    expect(parseAddress(location).kind).toBe('page')
  })

  it('ignores the query of everything but a search', () => {
    expect(page('/aral?utm_source=x')?.key).toBe('/aral')
    expect(page('/?fbclid=1')?.key).toBe('/')
  })

  it('keeps one page for equal searches', () => {
    const key = page('/search?q=%D0%90%D1%80%D0%B0%D0%BB')?.key
    expect(page('/search?utm=1&q=++%D0%B0%D1%80%D0%B0%D0%BB+&page=1')?.key).toBe(key)
    expect(page('/search?q=%D0%B0%D1%80%D0%B0%D0%BB&page=2')?.key).toBe(`${key}&page=2`)
    expect(page('/search?q=%20%20')?.key).toBe('/search')
    expect(page('/search?q=%E0%A4%A&page=x')?.key).toBe(page('/search?q=%E0%A4%A')?.key)
  })

  it('cuts a search at 100 characters', () => {
    const long = page(`/search?q=${'я'.repeat(3000)}`)?.place
    expect(long).toMatchObject({ kind: 'search', q: 'я'.repeat(100) })
  })

  it('refuses what is malformed or too long', () => {
    expect(parseAddress('/%zz')).toEqual({ kind: 'refused', status: 400 })
    expect(parseAddress('http://x/')).toEqual({ kind: 'refused', status: 400 })
    expect(parseAddress('*')).toEqual({ kind: 'refused', status: 400 })
    expect(parseAddress(`/${'a'.repeat(512)}`)).toEqual({ kind: 'refused', status: 414 })
  })
})
