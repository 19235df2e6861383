import { isoLocal } from '@/kazakh/dates'
import type { Feed, FeedItem } from './view'

const itemObject = (item: FeedItem, lang: string) => ({
  id: item.url,
  url: item.url,
  title: item.title,
  content_html: item.content.toWellFormed(),
  summary: item.summary || undefined,
  image: item.picture?.url,
  date_published: isoLocal(item.publishedAt),
  date_modified: isoLocal(item.updatedAt),
  authors: item.authors.length ? item.authors : undefined,
  tags: item.categories,
  language: lang,
})

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1) with whole texts. */
export function toJsonFeed(feed: Feed): string {
  const { lang, title, description, home, self, icon, publisher, items } = feed
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: description || undefined,
    home_page_url: home,
    feed_url: self,
    icon,
    language: lang,
    authors: [{ name: publisher, url: home }],
    items: items.map((item) => itemObject(item, lang)),
  })
}
