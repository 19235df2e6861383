import { publicArticle } from '@/domain/article/policy'
import { type AddressRow, pathOf } from '@/domain/article/view'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import { Prisma } from '@/prisma/generated/client'
import type { MonthCount, NewsUrl, PageChanges, PlaceChange, SitemapUrl, SlugChange } from './view'
import { NEWS_DAYS, NEWS_LIMIT, PART_SIZE } from './view'

// Commands raise updated_at with every new revision and correction, so it alone is the true last change.
const changed = Prisma.sql`coalesce(a.updated_at, a.first_published_at)`

/** Months with public articles, newest first; a month is that of the address, the local day of publication. */
export const listMonths = () =>
  db.$queryRaw<MonthCount[]>`
    select extract(year from m.month)::int as year, extract(month from m.month)::int as month,
      m.articles, m.changed
    from (select date_trunc('month', a.first_published_on::timestamp) as month, count(*)::int as articles,
        max(${changed}) as changed
      from article a where ${publicArticle} group by 1) m
    order by m.month desc`

type PairedRow = AddressRow & { changed: Date; pair: string | null; other: AddressRow | null }

const firstDay = (year: number, month: number) =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10)

function toUrl(row: PairedRow): SitemapUrl {
  const path = pathOf(row)
  if (!row.other) return { path, changed: row.changed }
  const other = pathOf({ ...row.other, first_published_at: new Date(row.other.first_published_at) })
  const languages = row.lang === 'kk' ? { kk: path, ru: other } : { kk: other, ru: path }
  return { path, changed: row.changed, languages }
}

/**
 * One part of a month's articles, oldest first, so that what is in a part stays in it while the month grows.
 * @param part from 1; PART_SIZE articles each.
 */
export async function listOfMonth(at: { year: number; month: number; part: number }): Promise<SitemapUrl[]> {
  const { year, month, part } = at
  const rows = await db.$queryRaw<PairedRow[]>`
    with chosen as (select a.id, a.first_published_on, a.lang, a.slug, a.first_published_at, a.pair_key, a.district_id,
        ${changed} as changed
      from article a where ${publicArticle} and a.first_published_on >= ${firstDay(year, month)}::date
        and a.first_published_on < ${firstDay(year, month + 1)}::date
      order by a.first_published_on, a.id limit ${PART_SIZE} offset ${(part - 1) * PART_SIZE})
    select c.lang, c.slug, c.first_published_at, d.slug as district_slug, c.changed, case when o.id is null then null
      else json_build_object('lang', o.lang, 'slug', o.slug, 'first_published_at', o.first_published_at,
        'district_slug', e.slug) end as other
    from chosen c join district d on d.id = c.district_id
      left join lateral (select a.id, a.lang, a.slug, a.first_published_at, a.district_id from article a
        where a.pair_key = c.pair_key and a.lang <> c.lang and ${publicArticle}) o on true
      left join district e on e.id = o.district_id
    order by c.first_published_on, c.id`
  return rows.map(toUrl)
}

/** When the newest article of each district's rubric, of each author and of each topic changed, by language. */
export async function getPageChanges(): Promise<PageChanges> {
  const [districts, places, authors, topics] = await Promise.all([
    db.district.findMany({ select: { slug: true }, orderBy: { riverOrder: 'asc' } }),
    db.$queryRaw<PlaceChange[]>`
      select d.slug as district, r.slug as rubric, g.lang, g.changed from (
        select a.district_id, a.rubric_id, a.lang, max(${changed}) as changed from article a
        where ${publicArticle} group by 1, 2, 3) g
      join district d on d.id = g.district_id join rubric r on r.id = g.rubric_id
      order by d.river_order, r.id, g.lang`,
    db.$queryRaw<SlugChange[]>`
      select p.slug, g.lang, g.changed from (
        select b.person_id, a.lang, max(${changed}) as changed from article a
        join revision_byline b on b.revision_id = a.live_revision_id where ${publicArticle} group by 1, 2) g
      join person p on p.id = g.person_id order by p.id, g.lang`,
    db.$queryRaw<SlugChange[]>`
      select t.slug, g.lang, g.changed from (
        select x.topic_id, a.lang, max(${changed}) as changed from article a
        join revision_topic x on x.revision_id = a.live_revision_id where ${publicArticle} group by 1, 2) g
      join topic t on t.id = g.topic_id order by t.id, g.lang`,
  ])
  return { districts: districts.map(({ slug }) => slug), places, authors, topics }
}

type NewsRow = AddressRow & { headline: string; title_kk: string; title_ru: string }

/** Articles of the last two days in both languages, newest first. */
export async function listNews(): Promise<NewsUrl[]> {
  const languages: Lang[] = ['kk', 'ru']
  const rows = await db.$queryRaw<NewsRow[]>`
    select a.lang, a.slug, a.first_published_at, d.slug as district_slug, v.headline, n.title_kk, n.title_ru
    from article a join district d on d.id = a.district_id join newspaper n on n.district_id = d.id
      join article_revision v on v.id = a.live_revision_id
    where a.lang = any(${languages}::"Lang"[]) and ${publicArticle}
      and a.publish_at > now() - make_interval(days => ${NEWS_DAYS}::int)
    order by a.publish_at desc, a.id desc limit ${NEWS_LIMIT}`
  return rows.map((row) => ({
    path: pathOf(row),
    headline: row.headline,
    paper: row.lang === 'ru' ? row.title_ru : row.title_kk,
    lang: row.lang,
    publishedAt: row.first_published_at,
  }))
}
