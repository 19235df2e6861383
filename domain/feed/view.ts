import type { ArticleView, CorrectionView, Credit, Illustration } from '@/domain/article/view'
import type { Lang } from '@/lib/paths'

/** How many articles a feed holds. */
export const FEED_LENGTH = 30

/** A public article as a feed takes it from the database, its body not yet markup. */
export type FeedArticle = {
  id: string
  lang: Lang
  path: string
  headline: string
  lead: string
  summary: string
  body: ArticleView['body']
  rubric: string
  topics: string[]
  authors: Credit[]
  illustration: Illustration | null
  source: ArticleView['source']
  publishedAt: Date
  updatedAt: Date
  corrections: CorrectionView[]
}

/** The JPEG that goes with an item; sizes in pixels and bytes, address absolute. */
export type FeedPicture = {
  url: string
  width: number
  height: number
  bytes: number
  alt: string
  credit: string
}

/** An item ready for either format: all addresses absolute, the content finished markup. */
export type FeedItem = {
  url: string
  title: string
  summary: string
  content: string
  authors: { name: string; url: string }[]
  categories: string[]
  picture: FeedPicture | null
  publishedAt: Date
  updatedAt: Date
}

/** A whole feed, whatever its format. */
export type Feed = {
  lang: Lang
  title: string
  description: string
  /** Absolute addresses: of the page it stands for, of itself, of the site's icon. */
  home: string
  self: string
  icon: string
  /** The newspaper, or the portal for the feed of all. */
  publisher: string
  copyright: string
  items: FeedItem[]
}
