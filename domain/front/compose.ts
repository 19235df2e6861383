import type { TeaserView } from '@/domain/article/view'
import type { FrontView } from './view'

export type Band = { rubric: { slug: string; name: string }; teasers: TeaserView[] }
export type ComposedFront = FrontView & { bands: Band[] }

const SECONDS = 3
const STRIP = 4
const BAND = 6
const BANDS = 7

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
    const taken = candidates.filter((teaser) => !shown.has(teaser.id)).slice(0, count)
    for (const teaser of taken) shown.add(teaser.id)
    return taken
  }
  const { slots, newest, notices } = from
  const noticeIds = new Set(notices.map((teaser) => teaser.id))
  const news = newest.filter((teaser) => !noticeIds.has(teaser.id))
  const pictured = news.filter((teaser) => teaser.illustration)
  const [lead = null] = take([...(slots.lead ? [slots.lead] : []), ...pictured, ...news], 1)
  const second = take([...slots.second, ...news], SECONDS)
  const strip = take([...slots.strip, ...notices], STRIP)
  const bands = from.rubrics
    .map((rubric) => ({
      rubric,
      teasers: take(
        from.byRubric.filter((teaser) => teaser.rubric.slug === rubric.slug),
        BAND,
      ),
    }))
    .filter((band) => band.teasers.length > 0)
  return { lead, second, strip, bands: bands.slice(0, BANDS) }
}
