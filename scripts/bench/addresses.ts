import type { Client } from 'pg'
import { PAGE_SIZE } from '@/domain/article/policy'
import { archivePath, articlePath, districtPath, type Lang, rubricPath } from '@/lib/paths'

export type Kind = { name: string; paths: string[] }

const deepest = 500
const isPublic = `a.state = 'published' and a.publish_at <= now()`
const parts = `extract(year from a.first_published_on)::int as year, extract(month from a.first_published_on)::int as month,
  extract(day from a.first_published_on)::int as day`

type Row = { lang: Lang; district: string; rubric: string; slug: string; page: number }
type DayRow = Row & { year: number; month: number; day: number }

export async function countPublished(client: Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from article a where ${isPublic}`,
  )
  return rows[0]?.n ?? 0
}

/** The article that the hot bench hands out: the first one ever set here, else the newest. */
export async function hotPath(client: Client): Promise<string | null> {
  const { rows } = await client.query<DayRow>(`select a.lang, d.slug as district, a.slug, ${parts}
    from article a join district d on d.id = a.district_id where ${isPublic} and a.lang = 'kk'
    order by a.slug = 'partiyalyq-biletter-tabystaldy' desc, a.publish_at desc limit 1`)
  return rows[0] ? articlePath(rows[0].lang, rows[0]) : null
}

/** At most `count` addresses of each kind of page, articles and days drawn at random. */
export async function coldPages(client: Client, count: number): Promise<Kind[]> {
  const lists = await deepLists(client, count)
  const [last, first] = [lists.at(-1)?.page ?? 0, lists[0]?.page ?? 0]
  return [
    { name: 'article, at random', paths: await articlePaths(client, count) },
    { name: 'district front', paths: await frontPaths(client) },
    {
      name:
        first < deepest ? `rubric, page ${last}–${first} (the last there are)` : `rubric, page ${deepest}`,
      paths: lists.map((row) => rubricPath(row.lang, row)),
    },
    { name: 'archive of a day, at random', paths: await dayPaths(client, count) },
  ]
}

async function articlePaths(client: Client, count: number): Promise<string[]> {
  const { rows } = await client.query<DayRow>(
    `select a.lang, d.slug as district, a.slug, ${parts} from article a join district d on d.id = a.district_id
    where ${isPublic} order by random() limit $1`,
    [count],
  )
  return rows.map((row) => articlePath(row.lang, row))
}

async function frontPaths(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ slug: string }>('select slug from district order by river_order')
  return rows.flatMap(({ slug }) => [districtPath('kk', slug), districtPath('ru', slug)])
}

/** Page 500 of every list that has one; where none is so long, the last pages of the longest ones. */
async function deepLists(client: Client, count: number): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `select a.lang, d.slug as district, r.slug as rubric, least(${deepest}, ceil(count(*) / ${PAGE_SIZE}.0))::int as page
    from article a join district d on d.id = a.district_id join rubric r on r.id = a.rubric_id
    where ${isPublic} group by 1, 2, 3 order by page desc limit $1`,
    [count],
  )
  const longest = rows[0]?.page ?? 0
  return rows.filter(({ page }) => page > (longest === deepest ? deepest - 1 : longest * 0.8))
}

async function dayPaths(client: Client, count: number): Promise<string[]> {
  const { rows } = await client.query<DayRow>(
    `select * from (select distinct a.lang, d.slug as district, ${parts}
      from article a join district d on d.id = a.district_id where ${isPublic}) x order by random() limit $1`,
    [count],
  )
  return rows.map((row) => archivePath(row.lang, row))
}
