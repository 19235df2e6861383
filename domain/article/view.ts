import { localDay } from '@/kazakh/dates'
import type { PictureSource, Rendition } from '@/domain/media/view'
import { articlePath, type Lang } from '@/lib/paths'
import { Prisma } from '@/prisma/generated/client'
import type { Body } from './body'

export type Credit = { slug: string; name: string; role: 'author' | 'photographer' | 'translator' }
export type Illustration = { picture: PictureSource; alt: string; caption: string; credit: string }

/** An article as lists show it. */
export type TeaserView = {
  id: string
  lang: Lang
  path: string
  headline: string
  kicker: string
  /** The lead, or the beginning of the text where there is none. */
  summary: string
  rubric: { slug: string; name: string }
  district: { id: number; slug: string; short: string }
  publishedAt: Date
  updatedAt: Date
  characters: number
  authors: Credit[]
  illustration: Illustration | null
}

export type CorrectionKind = 'correction' | 'clarification' | 'update' | 'refutation' | 'reply'
export type CorrectionView = { id: string; kind: CorrectionKind; text: string; publishedAt: Date }

/** A public article as its own page shows it. */
export type ArticleView = {
  state: 'published'
  id: string
  lang: Lang
  path: string
  revision: number
  headline: string
  kicker: string
  lead: string
  body: Body
  bodyText: string
  characters: number
  rubric: { id: number; slug: string; name: string }
  topics: { slug: string; name: string }[]
  credits: Credit[]
  illustration: Illustration | null
  source: { name: string; url: string } | null
  publishedAt: Date
  updatedAt: Date
  corrections: CorrectionView[]
  /** The other half of a translation pair, when it is public too. */
  pair: { id: string; lang: Lang; path: string } | null
}

/** What is left of a withdrawn article: its address and the editor's notice. */
export type WithdrawnView = { state: 'withdrawn'; id: string; lang: Lang; path: string; notice: string }

export type AddressRow = { lang: Lang; slug: string; district_slug: string; first_published_at: Date }

export type PairRow = AddressRow & { id: bigint }

/** The public address of an article from its row. */
export const pathOf = (row: AddressRow) =>
  articlePath(row.lang, {
    district: row.district_slug,
    slug: row.slug,
    ...localDay(row.first_published_at),
  })

const SUMMARY_LENGTH = 180

/** The lead; without one, the first paragraph cut at a word. */
export function summaryOf(lead: string, bodyText: string): string {
  if (lead) return lead
  const first = bodyText.split('\n')[0] ?? ''
  if (first.length <= SUMMARY_LENGTH) return first
  return `${first.slice(0, first.lastIndexOf(' ', SUMMARY_LENGTH)).replace(/[\s,.;:–—-]+$/, '')}…`
}

export type TeaserRow = AddressRow & {
  id: bigint
  headline: string
  kicker: string
  lead: string
  /** The beginning of the text, where there is no lead. */
  opening: string
  characters: number
  rubric_slug: string
  rubric_kk: string
  rubric_ru: string
  district_id: number
  kk_short: string
  ru_short: string
  updated_at: Date
  lead_alt: string
  lead_caption: string
  lead_credit: string
  authors: Credit[] | null
  picture: (Omit<PictureSource, 'renditions'> & { renditions: RenditionRow[] }) | null
}

/** Format, width, height, bytes: a front page reads a thousand of them, and names would be most of what is sent. */
type RenditionRow = [Rendition['format'], number, number, number]

/** The order of every readers' list. */
export const NEWEST = Prisma.sql`a.publish_at desc, a.id desc`

/** A picture with its renditions as one JSON value, for the media alias `m`. */
const pictureJson = Prisma.sql`case when m.id is null then null else json_build_object(
  'hash', m.hash, 'width', m.width, 'height', m.height, 'colour', m.colour,
  'renditions', (select coalesce(json_agg(json_build_array(x.format, x.width, x.height, x.bytes)
    order by x.format, x.width), '[]') from media_rendition x where x.media_id = m.id)) end`

/** Everything a teaser needs, for articles whose ids a common table `chosen(id)` names. */
const teaserSelect = Prisma.sql`
  select a.id, a.lang, a.slug, a.first_published_at, a.updated_at,
    v.headline, v.kicker, v.lead, case when v.lead = '' then left(v.body_text, 400) else '' end as opening, v.characters,
    v.lead_alt, v.lead_caption, v.lead_credit,
    r.slug as rubric_slug, r.kk as rubric_kk, r.ru as rubric_ru,
    d.id as district_id, d.slug as district_slug, d.kk_short, d.ru_short,
    (select json_agg(json_build_object('slug', p.slug, 'role', b.role, 'name',
       case a.lang when 'ru' then p.ru else p.kk end) order by b.position)
     from revision_byline b join person p on p.id = b.person_id
     where b.revision_id = v.id and b.role = 'author') as authors,
    ${pictureJson} as picture
  from chosen
  join article a on a.id = chosen.id
  join article_revision v on v.id = a.live_revision_id
  join rubric r on r.id = a.rubric_id
  join district d on d.id = a.district_id
  left join media m on m.id = v.lead_media_id`

/**
 * The query for teasers of the articles that `chosen` selects (a query with a column id, and others that only `order` asks for).
 * @param order how they come, newest first unless told otherwise; the alias of the article is `a`.
 */
export const teaserQuery = (chosen: Prisma.Sql, order = NEWEST) =>
  Prisma.sql`with chosen as (${chosen}) ${teaserSelect} order by ${order}`

const toRendition = ([format, width, height, bytes]: RenditionRow): Rendition => ({
  ...{ format, width, height, bytes },
})

/**
 * A row as the view that leaves.
 * @param lang the language of the page around it, for names of rubric and district.
 */
export function toTeaser(row: TeaserRow, lang: Lang): TeaserView {
  return {
    id: String(row.id),
    lang: row.lang,
    path: pathOf(row),
    headline: row.headline,
    kicker: row.kicker,
    summary: summaryOf(row.lead, row.opening),
    rubric: { slug: row.rubric_slug, name: lang === 'ru' ? row.rubric_ru : row.rubric_kk },
    district: {
      id: row.district_id,
      slug: row.district_slug,
      short: lang === 'ru' ? row.ru_short : row.kk_short,
    },
    publishedAt: row.first_published_at,
    updatedAt: row.updated_at,
    characters: row.characters,
    authors: row.authors ?? [],
    illustration: row.picture && {
      picture: { ...row.picture, renditions: row.picture.renditions.map(toRendition) },
      alt: row.lead_alt,
      caption: row.lead_caption,
      credit: row.lead_credit,
    },
  }
}
