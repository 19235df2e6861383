import { publicArticle } from '@/domain/article/policy'
import { NEWEST, type AddressRow, type CorrectionKind, pathOf, summaryOf } from '@/domain/article/view'
import type { Credit } from '@/domain/article/view'
import type { PictureSource } from '@/domain/media/view'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import { Prisma } from '@/prisma/generated/client'
import { FEED_LENGTH, type FeedArticle } from './view'

type Row = AddressRow & {
  id: bigint
  headline: string
  lead: string
  body_text: string
  body: FeedArticle['body']
  rubric: string
  topics: string[] | null
  authors: Credit[] | null
  picture: PictureSource | null
  lead_alt: string
  lead_caption: string
  lead_credit: string
  source_name: string
  source_url: string
  updated_at: Date
  corrections: { id: number; kind: CorrectionKind; text: string; at: number }[] | null
}

/** What a feed is of: the region, one newspaper, or one rubric of it. */
export type FeedScope = { lang: Lang; districtId?: number; rubricId?: number }

function newestOf({ lang, districtId, rubricId }: FeedScope) {
  const parts = [publicArticle, Prisma.sql`a.lang = ${lang}::"Lang"`]
  if (districtId) parts.push(Prisma.sql`a.district_id = ${districtId}`)
  if (rubricId) parts.push(Prisma.sql`a.rubric_id = ${rubricId}`)
  return Prisma.sql`select a.id from article a where ${Prisma.join(parts, ' and ')}
    order by ${NEWEST} limit ${FEED_LENGTH}`
}

const columns = Prisma.sql`a.id, a.lang, a.slug, a.first_published_at, a.updated_at, d.slug as district_slug,
  v.headline, v.lead, v.body, left(v.body_text, 400) as body_text, v.source_name, v.source_url,
  v.lead_alt, v.lead_caption, v.lead_credit, case a.lang when 'ru' then r.ru else r.kk end as rubric,
  (select json_agg(case a.lang when 'ru' then t.ru else t.kk end order by x.position)
     from revision_topic x join topic t on t.id = x.topic_id where x.revision_id = v.id) as topics,
  (select json_agg(json_build_object('slug', p.slug, 'role', b.role, 'name',
       case a.lang when 'ru' then p.ru else p.kk end) order by b.position)
     from revision_byline b join person p on p.id = b.person_id
     where b.revision_id = v.id and b.role = 'author') as authors,
  (select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'text', c.text,
       'at', extract(epoch from c.published_at) * 1000) order by c.published_at, c.id)
     from correction c where c.article_id = a.id) as corrections,
  case when m.id is null then null else json_build_object('hash', m.hash, 'width', m.width, 'height', m.height,
    'colour', m.colour, 'renditions', (select json_agg(json_build_object('format', f.format, 'width', f.width,
      'height', f.height, 'bytes', f.bytes)) from media_rendition f where f.media_id = m.id)) end as picture`

const illustrationOf = (row: Row): FeedArticle['illustration'] =>
  row.picture && {
    // A picture whose files are still being made has none to list.
    picture: { ...row.picture, renditions: row.picture.renditions ?? [] },
    alt: row.lead_alt,
    caption: row.lead_caption,
    credit: row.lead_credit,
  }

const toFeedArticle = (row: Row): FeedArticle => ({
  id: String(row.id),
  lang: row.lang,
  path: pathOf(row),
  headline: row.headline,
  lead: row.lead,
  summary: summaryOf(row.lead, row.body_text),
  body: row.body,
  rubric: row.rubric,
  topics: row.topics ?? [],
  authors: row.authors ?? [],
  illustration: illustrationOf(row),
  source: row.source_name ? { name: row.source_name, url: row.source_url } : null,
  publishedAt: row.first_published_at,
  updatedAt: row.updated_at ?? row.first_published_at,
  corrections: (row.corrections ?? []).map(({ id, kind, text, at }) => ({
    id: String(id),
    kind,
    text,
    publishedAt: new Date(at),
  })),
})

/**
 * The newest public articles of a scope with all that a feed shows of them, newest first, FEED_LENGTH at most.
 * Bodies are as they were stored: commands let in none outside the schema, and revisions never change.
 */
export async function listFeedArticles(scope: FeedScope): Promise<FeedArticle[]> {
  const rows = await db.$queryRaw<Row[]>`with chosen as (${newestOf(scope)})
    select ${columns} from chosen join article a on a.id = chosen.id
      join article_revision v on v.id = a.live_revision_id join rubric r on r.id = a.rubric_id
      join district d on d.id = a.district_id left join media m on m.id = v.lead_media_id order by ${NEWEST}`
  return rows.map(toFeedArticle)
}
