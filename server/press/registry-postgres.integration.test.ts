import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAddress, type Lang } from './address'
import { PostgresRegistry } from './registry-postgres'

const databaseUrl = process.env.DATABASE_URL!
const quiet = { error() {}, warn() {}, info() {} }
const registry = new PostgresRegistry({ databaseUrl, log: quiet })
const slug = `reg${Date.now().toString(36)}`
const ids = { region: 0, district: 0, rubric: 0, person: 0 }
let client: pg.Client

type Given = { slug: string; state?: string; publishAt?: string; forwardTo?: string; old?: string[] }

const insert = async (sql: string, values: unknown[]) =>
  Number((await client.query<{ id: string }>(`${sql} returning id`, values)).rows[0]!.id)

/** An article of 22 November 2026 with its revision and addresses, the last of which is the current one. */
async function insertArticle({
  slug: name,
  state = 'published',
  publishAt = '2026-11-22',
  forwardTo,
  old = [],
}: Given) {
  const article = await insert(`insert into article (district_id, lang) values ($1, 'kk')`, [ids.district])
  const revision = await insert(
    `insert into article_revision (article_id, number, headline, body, body_text, characters, slug, rubric_id)
     values ($1, 1, 'x', '{}', 'x', 1, $2, $3)`,
    [article, name, ids.rubric],
  )
  await client.query('insert into revision_byline (revision_id, person_id) values ($1, $2)', [
    revision,
    ids.person,
  ])
  await client.query(
    `update article set state = $2::"ArticleState", live_revision_id = $3, rubric_id = $4, slug = $5, publish_at = $6,
       first_published_at = '2026-11-22', first_published_on = '2026-11-22', withdrawn_at = now(), forward_to = $7
     where id = $1`,
    [article, state, revision, ids.rubric, name, publishAt, forwardTo ?? null],
  )
  for (const address of [...old, name])
    await client.query(
      `insert into article_address (article_id, district_id, lang, day, slug) values ($1, $2, 'kk', '2026-11-22', $3)`,
      [article, ids.district, address],
    )
  return article
}

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const names = [slug, 'x', 'x']
  ids.region = await insert(
    'insert into region (slug, kk, ru, title_kk, title_ru) values ($1,$2,$3,$2,$3)',
    names,
  )
  ids.district = await insert(
    `insert into district (region_id, kato, slug, kind, kk, kk_short, ru, ru_short, centre_kk, centre_ru, lat, lon, river_order)
     values ($1, $2, $2, 'district', 'x', 'x', 'x', 'x', 'x', 'x', 0, 0, $3)`,
    [ids.region, slug, 1_000_000 + (Date.now() % 1_000_000)],
  )
  ids.rubric = await insert('insert into rubric (slug, kk, ru) values ($1, $2, $3)', names)
  ids.person = await insert('insert into person (slug, kk, ru) values ($1, $2, $3)', names)
  await client.query('insert into district_rubric values ($1, $2, 1)', [ids.district, ids.rubric])
  registry.expire(null)
})

afterAll(async () => {
  const mine = '(select id from article where district_id = $1)'
  await client.query('update article set live_revision_id = null, state = $2 where district_id = $1', [
    ids.district,
    'draft',
  ])
  await client.query(`delete from article_address where article_id in ${mine}`, [ids.district])
  await client.query(
    `delete from revision_byline where revision_id in (select id from article_revision where article_id in ${mine})`,
    [ids.district],
  )
  await client.query(`delete from article_revision where article_id in ${mine}`, [ids.district])
  for (const [table, column, value] of [
    ['article', 'district_id', ids.district],
    ['district_rubric', 'district_id', ids.district],
    ['district', 'id', ids.district],
    ['region', 'id', ids.region],
    ['rubric', 'id', ids.rubric],
    ['person', 'id', ids.person],
  ] as const)
    await client.query(`delete from ${table} where ${column} = $1`, [value])
  await client.query('delete from moved_address where from_path like $1', [`%${slug}%`])
  await client.end()
  await registry.close()
})

const find = async (path: string, lang: Lang = 'kk') => {
  const address = parseAddress(path.replaceAll('{d}', slug))
  if (address.kind !== 'page') throw new Error(`${path} is no page`)
  return registry.find(address.place, lang)
}
const is = async (path: string, lang?: Lang) => (await find(path, lang)).is
const day = '/{d}/2026/11/22'

describe('the registry', () => {
  it('knows districts, their rubrics and their feeds', async () => {
    expect(await is('/{d}')).toBe('live')
    expect(await is('/{d}/about')).toBe('live')
    expect(await is('/{d}/{d}')).toBe('live')
    expect(await is('/{d}/{d}/feed.xml')).toBe('live')
    expect(await is('/{d}/feed.json')).toBe('live')
    expect(await is('/nowhere')).toBe('unknown')
    expect(await is('/nowhere/about')).toBe('unknown')
    expect(await is('/{d}/constructor')).toBe('unknown')
    expect(await is('/nowhere/2026/11/22/x')).toBe('unknown')
    expect([registry.hasDistrict(slug), registry.hasDistrict('nowhere')]).toEqual([true, false])
  })

  it('hears of a new district by its tag', async () => {
    await client.query('update district set slug = $1 where slug = $2', [`${slug}x`, slug])
    expect(await is('/{d}x')).toBe('unknown')
    registry.expire(['districts'])
    expect(await is('/{d}x')).toBe('live')
    await client.query('update district set slug = $1 where slug = $2', [slug, `${slug}x`])
    registry.expire(['other'])
    expect(await is('/{d}x')).toBe('live')
    registry.expire(null)
    expect(await is('/{d}')).toBe('live')
  })

  it('knows an article by its day, slug and language, from its hour on', async () => {
    await insertArticle({ slug: 'now' })
    await insertArticle({ slug: 'later', publishAt: '2100-01-01' })
    await insertArticle({ slug: 'draft', state: 'draft' })
    expect(await is(`${day}/now`)).toBe('live')
    expect(await is(`${day}/now`, 'ru')).toBe('unknown')
    expect(await is('/{d}/2026/11/21/now')).toBe('unknown')
    expect(await is(`${day}/later`)).toBe('unknown')
    expect(await is(`${day}/draft`)).toBe('unknown')
  })

  it('leads from every older address to the current one', async () => {
    const id = await insertArticle({ slug: 'third', old: ['first', 'second'] })
    const moved = { is: 'moved', to: `/${slug}/2026/11/22/third`, tags: [`article:${id}`] }
    expect(await find(`${day}/first`)).toEqual(moved)
    expect(await find(`${day}/second`)).toEqual(moved)
    expect(await is(`${day}/third`)).toBe('live')
  })

  it('follows an article back to a slug it had before', async () => {
    const id = await insertArticle({ slug: 'two', old: ['one'] })
    await client.query(`update article set slug = 'one' where id = $1`, [id])
    expect(await find(`${day}/two`)).toMatchObject({ to: `/${slug}/2026/11/22/one` })
    expect(await is(`${day}/one`)).toBe('live')
  })

  it('lets a withdrawn article show its notice, or forwards where the editor says', async () => {
    await insertArticle({ slug: 'gone', state: 'withdrawn' })
    await insertArticle({ slug: 'sent', state: 'withdrawn', forwardTo: '/aral' })
    expect(await is(`${day}/gone`)).toBe('live')
    expect(await find(`${day}/sent`)).toMatchObject({ is: 'moved', to: '/aral' })
  })

  it('knows the calendar and the pages of lists by what is published', async () => {
    expect(await is('/{d}/2026')).toBe('live')
    expect(await is('/{d}/2026/11')).toBe('live')
    expect(await is(day)).toBe('live')
    expect(await is('/{d}/2026/11/23')).toBe('unknown')
    expect(await is('/{d}/2026/10')).toBe('unknown')
    expect(await is('/{d}/2025')).toBe('unknown')
    expect(await is('/{d}/{d}/page/2')).toBe('unknown')
    for (let i = 0; i < 20; i += 1) await insertArticle({ slug: `n${i}` })
    expect(await is('/{d}/{d}/page/2')).toBe('live')
    expect(await is('/{d}/{d}/page/2', 'ru')).toBe('unknown')
    expect(await is('/{d}/{d}/page/3')).toBe('unknown')
    expect(await is('/authors/{d}')).toBe('live')
    expect(await is('/authors/{d}/page/2')).toBe('live')
    expect(await is('/authors/{d}/page/3')).toBe('unknown')
    expect(await is('/authors/nobody-x')).toBe('unknown')
    expect(await is('/topics/nothing-x')).toBe('unknown')
    expect(await is('/sitemaps/2026-11.xml')).toBe('live')
    expect(await is('/sitemaps/1900-01.xml')).toBe('unknown')
    expect(await is('/sitemaps/pages.xml')).toBe('live')
    expect(await is('/sitemaps/else.xml')).toBe('unknown')
  })

  it('knows the share card of a published revision', async () => {
    const id = await insertArticle({ slug: 'card' })
    expect(await is(`/share/${id}-1.jpg`)).toBe('live')
    expect(await is(`/share/${id}-2.jpg`)).toBe('unknown')
  })

  it('leads to what was renamed, further pages too', async () => {
    await client.query('insert into moved_address values ($1, $2)', [
      `/authors/old-${slug}`,
      `/authors/${slug}`,
    ])
    expect(await find('/authors/old-{d}')).toEqual({ is: 'moved', to: `/authors/${slug}`, tags: ['moved'] })
    expect(await find('/authors/old-{d}', 'ru')).toMatchObject({ to: `/ru/authors/${slug}` })
    expect(await find('/authors/old-{d}/page/2')).toMatchObject({ to: `/authors/${slug}/page/2` })
  })

  it('throws, and soon, when there is no database', async () => {
    const away = new PostgresRegistry({ databaseUrl: 'postgres://x:x@127.0.0.1:1/x', log: quiet })
    await expect(away.ping()).rejects.toThrow()
    await expect(away.find({ kind: 'district', district: 'aral' }, 'kk')).rejects.toThrow()
    await away.close()
  })
})
