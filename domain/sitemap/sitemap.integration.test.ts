import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  approveArticle,
  correctArticle,
  createArticle,
  publishArticle,
  withdrawArticle,
} from '@/domain/article/commands'
import { actor, bodyOf, draft, newsroom, published, unique } from '@/domain/article/test-newsroom.fixture'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import { getPageChanges, listMonths, listNews, listOfMonth } from './queries'

let place: Awaited<ReturnType<typeof newsroom>>
beforeAll(async () => {
  place = await newsroom()
})
afterAll(() => db.$disconnect())

const HOUR_MS = 3_600_000
// Months that no other test writes into. The evening of the last of February is March in Kyzylorda.
const inMarch = () => new Date('1987-02-28T20:00:00Z')
const march = { year: 1987, month: 3, part: 1 }

const withdraw = ({ article: { id: articleId, version } }: Awaited<ReturnType<typeof published>>) =>
  withdrawArticle({ articleId, version, notice: 'Қате дерек.', actor })

it('puts an article into the month of its address, with the time of its last correction', async () => {
  const { article, path } = await published(place, {}, inMarch())
  const at = new Date('1999-05-05T05:00:00Z')
  await correctArticle({ articleId: article.id, kind: 'correction', text: 'Үш.', at, actor })
  expect(await listOfMonth(march)).toContainEqual({ path, changed: at })
  expect((await listOfMonth({ ...march, month: 2 })).map((url) => url.path)).not.toContain(path)
  const months = await listMonths()
  const found = months.find(({ year, month }) => year === 1987 && month === 3)
  expect(found?.articles).toBe((await listOfMonth(march)).length)
  expect(found?.changed.getTime()).toBeGreaterThanOrEqual(at.getTime())
})

it('lists no draft, nothing scheduled and nothing withdrawn', async () => {
  const headline = unique('Жасырын')
  const scheduled = await published(place, { headline }, new Date(Date.now() + HOUR_MS))
  const gone = await published(place, { headline }, inMarch())
  await draft(place, { headline })
  await withdraw(gone)
  const now = new Date()
  const parts = await Promise.all([
    listOfMonth(march),
    listOfMonth({ year: now.getFullYear(), month: now.getMonth() + 1, part: 1 }),
  ])
  const paths = parts.flat().map((url) => url.path)
  expect(paths).not.toContain(gone.path)
  expect(paths).not.toContain(scheduled.path)
  expect((await listNews()).map((news) => news.headline)).not.toContain(headline)
})

async function half(lang: Lang, pairKey: string, at: Date) {
  const { districtId, rubricId } = place
  const content = { headline: unique('Жұп'), body: bodyOf('Мәтін.'), rubricId }
  const { id: articleId, version } = await createArticle({ districtId, lang, pairKey, actor, content })
  const approved = await approveArticle({ articleId, version, actor })
  return publishArticle({ articleId, version: approved.version, actor, at })
}

it('names both languages only while both are public', async () => {
  const pairKey = unique('pair')
  const kk = await half('kk', pairKey, inMarch())
  const ru = await half('ru', pairKey, new Date('1987-04-10T05:00:00Z'))
  const entry = async () => (await listOfMonth(march)).find(({ path }) => path === kk.path)
  expect((await entry())?.languages).toEqual({ kk: kk.path, ru: ru.path })
  await withdraw(ru)
  expect(await entry()).toMatchObject({ path: kk.path })
  expect((await entry())?.languages).toBeUndefined()
})

it('has in the news only what is at most two days old, under its own headline and paper', async () => {
  const headline = unique('Жаңа')
  const fresh = await published(place, { headline })
  const old = await published(place, { headline: unique('Ескі') }, new Date(Date.now() - 49 * HOUR_MS))
  const paper = await db.newspaper.findUniqueOrThrow({ where: { districtId: place.districtId } })
  const news = await listNews()
  expect(news).toContainEqual({
    ...{ path: fresh.path, headline, paper: paper.titleKk, lang: 'kk' },
    publishedAt: fresh.article.firstPublishedAt,
  })
  expect(news.map(({ path }) => path)).not.toContain(old.path)
})

it('knows authors and topics only by public articles', async () => {
  const slug = unique('adam').replaceAll(' ', '-')
  const person = await db.person.create({ data: { slug, kk: 'А. Серік', ru: 'А. Серик' } })
  const bylines = [{ personId: person.id, role: 'author' as const }]
  const has = async () => (await getPageChanges()).authors.some((author) => author.slug === slug)
  await draft(place, { bylines })
  expect(await has()).toBe(false)
  const shown = await published(place, { bylines })
  expect(await has()).toBe(true)
  await withdraw(shown)
  expect(await has()).toBe(false)
})
