import { publicArticle } from '@/domain/article/policy'
import { NEWEST, teaserQuery, type TeaserRow, toTeaser } from '@/domain/article/view'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import type { ArchiveScope, PeriodCount } from './view'

// As text: a timestamp would be cut to a day in the time zone of the database session.
const isoDay = (date: Date) => date.toISOString().slice(0, 10)

const within = ({ districtId, lang }: ArchiveScope, from: Date, before: Date) =>
  Prisma.sql`a.district_id = ${districtId} and a.lang = ${lang}::"Lang" and ${publicArticle}
    and a.first_published_on >= ${isoDay(from)}::date and a.first_published_on < ${isoDay(before)}::date`

const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date))

/** The years that hold articles, newest first. */
export async function countYears({ districtId, lang }: ArchiveScope): Promise<PeriodCount[]> {
  return db.$queryRaw<PeriodCount[]>`
    select extract(year from a.first_published_on)::int as key, count(*)::int as articles from article a
    where a.district_id = ${districtId} and a.lang = ${lang}::"Lang" and ${publicArticle}
    group by 1 order by 1 desc`
}

/** Articles of each day of a month that has any. */
export async function countDays(scope: ArchiveScope, at: { year: number; month: number }) {
  const { year, month } = at
  return db.$queryRaw<PeriodCount[]>`
    select extract(day from a.first_published_on)::int as key, count(*)::int as articles from article a
    where ${within(scope, day(year, month, 1), day(year, month + 1, 1))} group by 1 order by 1`
}

const DAY_LIMIT = 300

/** Everything first published on one local day, newest first. */
export async function listOfDay(scope: ArchiveScope, on: Date) {
  const next = new Date(on.getTime() + 86_400_000)
  const rows = await db.$queryRaw<TeaserRow[]>(
    teaserQuery(
      Prisma.sql`select a.id from article a where ${within(scope, on, next)}
        order by ${NEWEST} limit ${DAY_LIMIT}`,
    ),
  )
  return rows.map((row) => toTeaser(row, scope.lang))
}

/** The nearest days with articles before and after a day, or null at the ends. */
export async function getNearestDays({ districtId, lang }: ArchiveScope, on: Date) {
  const condition = Prisma.sql`a.district_id = ${districtId} and a.lang = ${lang}::"Lang" and ${publicArticle}`
  const [row] = await db.$queryRaw<{ before: Date | null; after: Date | null }[]>`select
    (select max(a.first_published_on) from article a where ${condition} and a.first_published_on < ${isoDay(on)}::date) as before,
    (select min(a.first_published_on) from article a where ${condition} and a.first_published_on > ${isoDay(on)}::date) as after`
  return { before: row?.before ?? null, after: row?.after ?? null }
}

export type MonthDays = { month: number; days: PeriodCount[] }

/** The days of a year that have articles, by month, newest month first. */
export async function countYearDays(scope: ArchiveScope, year: number): Promise<MonthDays[]> {
  const rows = await db.$queryRaw<{ month: number; key: number; articles: number }[]>`
    select extract(month from a.first_published_on)::int as month,
      extract(day from a.first_published_on)::int as key, count(*)::int as articles from article a
    where ${within(scope, day(year, 1, 1), day(year + 1, 1, 1))} group by 1, 2 order by 1 desc, 2`
  const months = [...new Set(rows.map((row) => row.month))]
  const daysOf = (month: number) =>
    rows.flatMap((row) => (row.month === month ? [{ key: row.key, articles: row.articles }] : []))
  return months.map((month) => ({ month, days: daysOf(month) }))
}
