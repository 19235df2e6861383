import type { Frame } from '@/components/site/page-shell'
import { getDistrict, getRegion, listDistricts } from '@/domain/district/queries'
import { listRubrics } from '@/domain/rubric/queries'
import { localDay, secondsToMidnight } from '@/kazakh/dates'
import { env } from '@/lib/env'
import { articleTag } from '@/domain/article/tags'
import { districtPath, frontPath, type Lang, platePath } from '@/lib/paths'
import { translator } from '@/lib/translate'

/** The language of a route's first segment; the press sends nothing else than these two. */
export const langOf = (segment: string): Lang => (segment === 'ru' ? 'ru' : 'kk')

/** What surrounds a page of the portal, or of one newspaper when a district is named (null if there is none such). */
export async function loadFrame(lang: Lang, districtSlug?: string): Promise<Frame | null> {
  const [region, districts, district] = await Promise.all([
    getRegion(lang),
    listDistricts(lang),
    districtSlug ? getDistrict(districtSlug, lang) : undefined,
  ])
  if (district === null) return null
  const now = new Date()
  return {
    lang,
    t: translator(lang),
    site: env.SITE_URL,
    now,
    year: localDay(now).year,
    region: region ?? { name: '', title: translator(lang)('site.portal') },
    districts,
    district,
    rubrics: district ? await listRubrics(district.id, lang) : [],
  }
}

/** A frame of the portal itself, which always exists. */
export async function loadPortalFrame(lang: Lang): Promise<Frame> {
  return (await loadFrame(lang)) as Frame
}

const HOUR = 3600
/** Pages speak of «бүгін» and carry the date, so none outlives the local day. */
export const untilMidnight = (now: Date, atMost = HOUR) =>
  Math.max(1, Math.min(atMost, secondsToMidnight(now)))

/** Where the language switch leads from a page that exists in one language only. */
export const frontsOf = (frame: Frame) => {
  const front = (lang: Lang) => (frame.district ? districtPath(lang, frame.district.slug) : frontPath(lang))
  return { kk: front('kk'), ru: front('ru') }
}

/** The two addresses of a page that exists in both languages. */
export const bothLanguages = (pathOf: (lang: Lang) => string) => ({ kk: pathOf('kk'), ru: pathOf('ru') })

/** The Kazakh page in the two other scripts. */
export const platesOf = (kazakhPath: string) => ({
  qz: platePath('qz', kazakhPath),
  tote: platePath('tote', kazakhPath),
})

type Shown = { id: string } | null | undefined

/** Tags of every article that a page shows, so that none of them outlives a change or a withdrawal. */
export const shownTags = (...lists: (Shown | Shown[])[]) =>
  lists.flat().flatMap((shown) => (shown ? [articleTag(shown.id)] : []))
