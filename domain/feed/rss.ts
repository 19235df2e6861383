import { cdata, element, escapeXml } from '@/lib/escape-xml'
import type { Feed, FeedItem, FeedPicture } from './view'

const NAMESPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ')

/** Minutes after which a reader may ask again. */
const TTL = 15
// The specification allows the channel's picture a width of 144 pixels at most.
const ICON_SIZE = 144

/** RFC 822 as RSS 2.0 wants its dates: «Sun, 22 Nov 2026 09:20:00 GMT». */
const rfc822 = (date: Date) => date.toUTCString()

/** Media RSS 1.5.1 with the size that readers need to keep a place for the picture. */
function mediaElement(picture: FeedPicture | null): string {
  if (!picture) return ''
  const { url, width, height, bytes, alt, credit } = picture
  const file = `url="${escapeXml(url)}" type="image/jpeg" medium="image" fileSize="${bytes}"`
  const inside = element('media:description', alt) + element('media:credit', credit)
  return `<media:content ${file} width="${width}" height="${height}">${inside}</media:content>`
}

function itemElement(item: FeedItem): string {
  const { url, title, summary, content, authors, categories, picture, publishedAt } = item
  return `<item>${[
    element('title', title),
    element('link', url),
    `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
    element('pubDate', rfc822(publishedAt)),
    ...authors.map(({ name }) => element('dc:creator', name)),
    ...categories.map((name) => element('category', name)),
    element('description', summary),
    `<content:encoded>${cdata(content)}</content:encoded>`,
    mediaElement(picture),
  ].join('')}</item>`
}

const newestChange = (items: FeedItem[]) =>
  items.length ? new Date(Math.max(...items.map(({ updatedAt }) => updatedAt.getTime()))) : null

/** A feed as RSS 2.0 (rssboard.org/rss-specification) with whole texts. */
export function toRss(feed: Feed): string {
  const changed = newestChange(feed.items)
  const icon =
    `<image>${element('url', feed.icon)}${element('title', feed.title)}${element('link', feed.home)}` +
    `<width>${ICON_SIZE}</width><height>${ICON_SIZE}</height></image>`
  const head = [
    element('title', feed.title),
    element('link', feed.home),
    // Every channel must have a description, so this one is written even when it is empty.
    `<description>${escapeXml(feed.description)}</description>`,
    element('language', feed.lang),
    element('copyright', feed.copyright),
    changed ? element('lastBuildDate', rfc822(changed)) : '',
    `<ttl>${TTL}</ttl>`,
    icon,
    `<atom:link href="${escapeXml(feed.self)}" rel="self" type="application/rss+xml"/>`,
  ]
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${NAMESPACES}><channel>${head.join('')}` +
    `${feed.items.map(itemElement).join('\n')}</channel></rss>\n`
  )
}
