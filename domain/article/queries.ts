import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import { Prisma } from '@/prisma/generated/client'
import { toArticle, wholeArticle } from './article-row'
import { publicArticle } from './policy'
import {
  type AddressRow,
  type ArticleView,
  NEWEST,
  type PairRow,
  pathOf,
  teaserQuery,
  type TeaserRow,
  type TeaserView,
  toTeaser,
  type WithdrawnView,
} from './view'

export type ListScope = {
  lang: Lang
  districtId?: number
  rubricId?: number
  /** Article ids that are on the page already. */
  except?: string[]
  limit: number
  offset?: number
}

function scopeCondition({ lang, districtId, rubricId, except }: Omit<ListScope, 'limit'>) {
  const parts = [publicArticle, Prisma.sql`a.lang = ${lang}::"Lang"`]
  if (districtId) parts.push(Prisma.sql`a.district_id = ${districtId}`)
  if (rubricId) parts.push(Prisma.sql`a.rubric_id = ${rubricId}`)
  if (except?.length) parts.push(Prisma.sql`a.id <> all(${except.map(BigInt)}::bigint[])`)
  return Prisma.join(parts, ' and ')
}

async function teasersOf(chosen: Prisma.Sql, lang: Lang, order = NEWEST): Promise<TeaserView[]> {
  const rows = await db.$queryRaw<TeaserRow[]>(teaserQuery(chosen, order))
  return rows.map((row) => toTeaser(row, lang))
}

/** Public articles of a scope, newest first. */
export const listNewest = (scope: ListScope) =>
  teasersOf(
    Prisma.sql`select a.id from article a where ${scopeCondition(scope)} order by ${NEWEST}
      limit ${scope.limit} offset ${scope.offset ?? 0}`,
    scope.lang,
  )

export async function countArticles(scope: Omit<ListScope, 'limit'>): Promise<number> {
  const rows = await db.$queryRaw<{ n: number }[]>`
    select count(*)::int as n from article a where ${scopeCondition(scope)}`
  return rows[0]?.n ?? 0
}

/** The newest of each rubric that a district runs (or all districts together), for the bands of a front page. */
export async function listByRubric(scope: {
  lang: Lang
  districtId?: number
  except: string[]
  each: number
}) {
  const condition = scopeCondition(scope)
  return teasersOf(
    Prisma.sql`select n.id from rubric q cross join lateral (
      select a.id from article a where a.rubric_id = q.id and ${condition} order by ${NEWEST} limit ${scope.each}) n`,
    scope.lang,
  )
}

/** The newest article of every district, for the shelf of newspapers. */
export const listNewestOfDistricts = (lang: Lang) =>
  teasersOf(
    Prisma.sql`select n.id from district q cross join lateral (
      select a.id from article a where a.district_id = q.id and a.lang = ${lang}::"Lang" and ${publicArticle}
      order by ${NEWEST} limit 1) n`,
    lang,
  )

/** Newest Kazakh articles that have no public Russian half: what Russian pages say exists in Kazakh only. */
export const listKazakhOnly = (scope: { districtId?: number; rubricId?: number; limit: number }) =>
  teasersOf(
    Prisma.sql`select a.id from article a where ${scopeCondition({ ...scope, lang: 'kk' })}
      and not exists (select 1 from article o where o.pair_key = a.pair_key and o.lang = 'ru'
        and o.state = 'published' and o.publish_at <= now())
      order by ${NEWEST} limit ${scope.limit}`,
    'ru',
  )

// Among so many of a newspaper's newest the topics in common use are found at once; rarer ones have few articles.
const NEWEST_LOOKED_THROUGH = 300

/**
 * The newest articles of a scope that share a topic with an article. Neither way of looking is good for all: from the
 * newest backwards never ends for an article without topics, and a topic in common use has tens of thousands.
 */
const sharingTopics = (articleId: bigint, scope: Prisma.Sql, limit: number) => Prisma.sql`
  with own as materialized (
    select t.topic_id from revision_topic t join article o on o.live_revision_id = t.revision_id where o.id = ${articleId}
  ), recent as materialized (
    select a.id, a.publish_at from (
      select a.id, a.publish_at, a.live_revision_id from article a
      where exists (select 1 from own) and ${scope} order by ${NEWEST} limit ${NEWEST_LOOKED_THROUGH}) a
    where exists (select 1 from revision_topic s
      where s.revision_id = a.live_revision_id and s.topic_id in (select topic_id from own))
    order by ${NEWEST} limit ${limit}
  ), older as materialized (
    select a.id, a.publish_at from (select distinct s.revision_id from revision_topic s
      where s.topic_id in (select topic_id from own) and (select count(*) from recent) < ${limit}) tagged
    join article a on a.live_revision_id = tagged.revision_id where ${scope}
  )
  select id, publish_at from recent
  union (select a.id, a.publish_at from older a order by ${NEWEST} limit ${limit})`

/** From the same district: articles that share topics first, then those of the rubric, then the newest. */
export const listRelated = (article: ArticleView, districtId: number, limit: number) => {
  const scope = { lang: article.lang, districtId, except: [article.id] }
  const ofRubric = scopeCondition({ ...scope, rubricId: article.rubric.id })
  return teasersOf(
    Prisma.sql`select id, min(rank) as rank from (
        (select id, 0 as rank, publish_at
         from (${sharingTopics(BigInt(article.id), scopeCondition(scope), limit)}) shared)
        union all
        (select a.id, 1, a.publish_at from article a where ${ofRubric} order by ${NEWEST} limit ${limit})
        union all
        (select a.id, 2, a.publish_at from article a
         where ${scopeCondition(scope)} order by ${NEWEST} limit ${limit})
      ) found group by id order by min(rank), max(publish_at) desc, id desc limit ${limit}`,
    article.lang,
    Prisma.sql`chosen.rank, ${NEWEST}`,
  )
}

export type Neighbour = { id: string; headline: string; path: string }
type NeighbourRow = AddressRow & { id: bigint; headline: string }

/** The articles printed before and after this one in the same newspaper. */
export async function getNeighbours(article: ArticleView, districtId: number) {
  const scope = scopeCondition({ lang: article.lang, districtId })
  const here = Prisma.sql`(select publish_at, id from article where id = ${BigInt(article.id)})`
  const beside = Prisma.sql`select a.id, a.lang, a.slug, a.first_published_at, d.slug as district_slug, v.headline
    from article a join district d on d.id = a.district_id join article_revision v on v.id = a.live_revision_id
    where ${scope}`
  const [before, after] = await Promise.all([
    db.$queryRaw<NeighbourRow[]>`
      ${beside} and (a.publish_at, a.id) < ${here} order by a.publish_at desc, a.id desc limit 1`,
    db.$queryRaw<NeighbourRow[]>`
      ${beside} and (a.publish_at, a.id) > ${here} order by a.publish_at, a.id limit 1`,
  ])
  const toNeighbour = (row: NeighbourRow | undefined): Neighbour | null =>
    row ? { id: String(row.id), headline: row.headline, path: pathOf(row) } : null
  return { previous: toNeighbour(before[0]), next: toNeighbour(after[0]) }
}

/** The article at an address: public, withdrawn (what is left of it), or null. */
export async function getArticle(at: {
  lang: Lang
  districtId: number
  day: Date
  slug: string
}): Promise<ArticleView | WithdrawnView | null> {
  const { lang, districtId, day, slug } = at
  const address = await db.articleAddress.findUnique({
    where: { districtId_lang_day_slug: { districtId, lang, day, slug } },
    select: { article: { select: wholeArticle } },
  })
  if (!address) return null
  const { article } = address
  const pair =
    article.pairKey &&
    (await db.$queryRaw<PairRow[]>`
      select a.id, a.lang, a.slug, a.first_published_at, d.slug as district_slug
      from article a join district d on d.id = a.district_id
      where a.pair_key = ${article.pairKey} and a.id <> ${article.id} and ${publicArticle} limit 1`)
  return toArticle(article, (pair || [])[0] ?? null)
}
