import { expect, it } from 'vitest'
import { z } from 'zod'
import { translator } from '@/lib/translate'
import { wellFormed } from '@/lib/well-formed.fixture'
import { feedItem } from './item'
import { toJsonFeed } from './json-feed'
import { toRss } from './rss'
import type { Feed, FeedArticle } from './view'

const site = 'https://onir.kz'
const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour, 20))
const rendition = (format: 'avif' | 'webp' | 'jpeg', width: number) => ({
  format,
  width,
  height: width / 2,
  bytes: width * 100,
})

const article: FeedArticle = {
  id: '12',
  lang: 'kk',
  path: '/aral/2026/11/22/su',
  headline: 'Су & нан <бар>',
  lead: 'Арна "тазаланды"\u0007.',
  summary: 'Арна "тазаланды".',
  body: { type: 'doc', content: [{ type: 'paragraph' }] },
  rubric: 'Қоғам',
  topics: ['Ауыз су', 'Арал'],
  authors: [{ slug: 'a-serik', name: 'А. Серік', role: 'author' }],
  illustration: {
    picture: {
      ...{ hash: 'ab', width: 1600, height: 800, colour: '#aabbcc' },
      renditions: [rendition('avif', 1280), rendition('jpeg', 640), rendition('jpeg', 1200)],
    },
    ...{ alt: 'Арна «жаңа»', caption: 'Арна', credit: 'Сурет: Б. Ер' },
  },
  source: { name: 'Әкімдік', url: 'https://gov.kz/?a=1&b=2' },
  publishedAt: at(9),
  updatedAt: at(11),
  corrections: [{ id: '1', kind: 'correction', text: 'Саны <5> емес, 6.', publishedAt: at(10) }],
}

const item = feedItem(article, '<p>Мәтін ]]> соңы\u0000.</p>', { site, t: translator('kk') })
const plain = feedItem(
  {
    ...article,
    lead: '',
    topics: [],
    authors: [],
    illustration: null,
    source: null,
    corrections: [],
    updatedAt: at(9),
  },
  '<p>Мәтін.</p>',
  { site, t: translator('kk') },
)
const feed: Feed = {
  lang: 'kk',
  title: 'Толқын',
  description: 'Арал ауданы',
  home: `${site}/aral`,
  self: `${site}/aral/feed.xml`,
  icon: `${site}/icon-192.png`,
  publisher: 'Толқын',
  copyright: '© Толқын',
  items: [plain, item],
}

it('gives the whole text with picture, lead, source and corrections at the end', () => {
  const { content } = item
  const order = [
    '<figure>',
    '<strong>Арна',
    '<p>Мәтін',
    'https://gov.kz/?a=1&amp;b=2',
    'Саны &lt;5&gt; емес, 6.',
  ]
  const places = order.map((part) => content.indexOf(part))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(content).toContain('Түзету')
  expect(content).toContain('datetime="2026-11-22T15:20:00+05:00"')
  expect(plain.content).toBe('<p>Мәтін.</p>')
})

it('names every address from its origin', () => {
  const addresses = [...item.content.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)
  expect(addresses.length).toBeGreaterThan(1)
  expect(addresses.filter((address) => !address?.startsWith('https://'))).toEqual([])
  expect(item.picture?.url).toBe('https://onir.kz/media/ab/1200.jpg')
})

it('writes RSS 2.0', () => {
  const xml = toRss(feed)
  expect(wellFormed(xml)).toBe(true)
  expect(xml).toContain(
    '<atom:link href="https://onir.kz/aral/feed.xml" rel="self" type="application/rss+xml"/>',
  )
  expect(xml).toContain('<lastBuildDate>Sun, 22 Nov 2026 11:20:00 GMT</lastBuildDate>')
  expect(xml).toContain('<guid isPermaLink="true">https://onir.kz/aral/2026/11/22/su</guid>')
  expect(xml).toContain('<pubDate>Sun, 22 Nov 2026 09:20:00 GMT</pubDate>')
  expect(xml).toContain('<title>Су &amp; нан &lt;бар&gt;</title>')
  expect(xml).toContain('<dc:creator>А. Серік</dc:creator>')
  expect(xml.match(/<category>/g)).toHaveLength(4)
  expect(xml).toContain('type="image/jpeg" medium="image" fileSize="120000" width="1200" height="600"')
  expect(xml).toContain('<media:description>Арна «жаңа»</media:description>')
})

it('is well formed without a single article', () => {
  const xml = toRss({ ...feed, items: [] })
  expect(wellFormed(xml)).toBe(true)
  expect(xml).not.toContain('lastBuildDate')
})

const when = z.iso.datetime({ offset: true })
const author = z.strictObject({ name: z.string().min(1), url: z.url() })
/** The parts of jsonfeed.org/version/1.1 that we write, and no others. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1).optional(),
  home_page_url: z.url(),
  feed_url: z.url(),
  icon: z.url(),
  language: z.enum(['kk', 'ru']),
  authors: z.array(author).length(1),
  items: z.array(
    z.strictObject({
      ...{ id: z.url(), url: z.url(), title: z.string().min(1), content_html: z.string().min(1) },
      ...{ summary: z.string().min(1).optional(), image: z.url().optional() },
      ...{ date_published: when, date_modified: when, authors: z.array(author).min(1).optional() },
      ...{ tags: z.array(z.string().min(1)), language: z.enum(['kk', 'ru']) },
    }),
  ),
})

it('writes JSON Feed 1.1', () => {
  const read = jsonFeed.parse(JSON.parse(toJsonFeed(feed)))
  expect(read.items[1]).toMatchObject({
    id: 'https://onir.kz/aral/2026/11/22/su',
    title: 'Су & нан <бар>',
    image: 'https://onir.kz/media/ab/1200.jpg',
    date_published: '2026-11-22T14:20:00+05:00',
    date_modified: '2026-11-22T16:20:00+05:00',
    tags: ['Қоғам', 'Ауыз су', 'Арал'],
  })
  expect(read.items[0]?.authors).toBeUndefined()
})
