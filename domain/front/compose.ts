import type { TeaserView } from '@/domain/article/view'
import type { FrontView } from './view'

export type Band = { rubric: { slug: string; name: string }; teasers: TeaserView[] }
export type ComposedFront = FrontView & {
  /** Whether the strip holds announcements alone. */
  notices: boolean
  bands: Band[]
  /** The newest of rubrics that are too small for a band of their own. */
  more: TeaserView[]
}

const SECONDS = 4
const STRIP = 5
const BAND = 6
const BAND_LEAST = 3
const BANDS = 7
const MORE = 12

/**
 * Lays out a front page: what editors chose comes first, free places are filled with the newest, and no
 * article stands twice.
 * @param newest teasers newest first; @param byRubric newest of each rubric; @param rubrics the order of bands.
 */
export function composeFront(from: {
  slots: FrontView
  newest: TeaserView[]
  notices: TeaserView[]
  byRubric: TeaserView[]
  rubrics: { slug: string; name: string }[]
}): ComposedFront {
  const shown = new Set<string>()
  const take = (candidates: TeaserView[], count: number) => {
    const taken: TeaserView[] = []
    for (const teaser of candidates) {
      if (taken.length === count) break
      if (shown.has(teaser.id)) continue
      shown.add(teaser.id)
      taken.push(teaser)
    }
    return taken
  }
  const { slots, newest, notices } = from
  const noticeIds = new Set(notices.map((teaser) => teaser.id))
  const news = newest.filter((teaser) => !noticeIds.has(teaser.id))
  const pictured = news.filter((teaser) => teaser.illustration)
  const [lead = null] = take([...(slots.lead ? [slots.lead] : []), ...pictured, ...news], 1)
  const second = take([...slots.second, ...news], SECONDS)
  const announced = take([...slots.strip, ...notices], STRIP)
  const enough = announced.length >= BAND_LEAST || slots.strip.length > 0
  const strip = enough ? announced : newestFirst([...announced, ...take(news, STRIP - announced.length)])
  const left = from.byRubric.filter((teaser) => !shown.has(teaser.id))
  const bands = from.rubrics
    .map((rubric) => ({ rubric, of: left.filter((teaser) => teaser.rubric.slug === rubric.slug) }))
    .filter(({ of }) => of.length >= BAND_LEAST)
    .slice(0, BANDS)
    .map(({ rubric, of }) => ({ rubric, teasers: take(of, BAND) }))
  const more = take(newestFirst(left), MORE)
  return { lead, second, strip, notices: enough, bands, more }
}

const newestFirst = (teasers: TeaserView[]) =>
  teasers.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
