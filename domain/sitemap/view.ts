import type { Lang } from '@/lib/paths'

/**
 * Addresses in one file. The protocol allows 50,000 and 50 MB; a tenth of it is printed anew in a blink
 * whenever one article of the month changes.
 */
export const PART_SIZE = 10_000

/** How far the news sitemap goes back, and how many articles it may hold (Google's rules for news sitemaps). */
export const NEWS_DAYS = 2
export const NEWS_LIMIT = 1_000

/** One address: path, true time of its last change, and its languages where it exists in both. */
export type SitemapUrl = { path: string; changed: Date | null; languages?: Record<Lang, string> }

/** A month with public articles; `articles` are those in both languages together. */
export type MonthCount = { year: number; month: number; articles: number; changed: Date }

/** A file of the sitemap by its name: the pages, or a month's articles from `part` 1 on. */
export type SitemapPart = { kind: 'pages' } | { kind: 'month'; year: number; month: number; part: number }

export type NewsUrl = { path: string; headline: string; paper: string; lang: Lang; publishedAt: Date }

/** Where articles stand and when the newest of each place changed. */
export type PlaceChange = { district: string; rubric: string; lang: Lang; changed: Date }
export type SlugChange = { slug: string; lang: Lang; changed: Date }
export type PageChanges = {
  districts: string[]
  places: PlaceChange[]
  authors: SlugChange[]
  topics: SlugChange[]
}
