import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { approveArticle, correctArticle, publishArticle, reviseArticle, withdrawArticle } from './commands'
import { ArticleMissing, NotInState, NotReady, StaleVersion } from './errors'
import { actor, bodyOf, draft, newsroom, published, unique } from './test-newsroom.fixture'

let place: Awaited<ReturnType<typeof newsroom>>
const listener = new Client({ connectionString: process.env.DATABASE_URL })
let heard: string[] = []
const pause = () => new Promise((resolve) => setTimeout(resolve, 150))
const HOUR_MS = 3_600_000

beforeAll(async () => {
  place = await newsroom()
  await listener.connect()
  listener.on('notification', ({ payload }) => heard.push(...(JSON.parse(payload ?? '[]') as string[])))
  await listener.query('listen press')
})
afterAll(async () => {
  await listener.end()
  await db.$disconnect()
})

const reload = (id: bigint) =>
  db.article.findUniqueOrThrow({ where: { id }, include: { addresses: { orderBy: { id: 'asc' } } } })

describe('publishArticle', () => {
  it('sets pointers, address, date, search, audit and tags in one go', async () => {
    heard = []
    const headline = unique('Көктем')
    const at = new Date('2026-05-01T20:30:00Z')
    const { article, path } = await published(place, { headline, body: bodyOf('Қызғалдақ гүлдеді.') }, at)
    expect(path).toMatch(/^\/aral\/2026\/05\/02\/koktem-[\d-]+$/u)
    expect(article).toMatchObject({
      state: 'published',
      publishAt: at,
      firstPublishedAt: at,
      rubricId: place.rubricId,
    })
    expect(article.liveRevisionId).toBe(article.workingRevisionId)
    const [found] = await db.$queryRaw<{ hit: boolean }[]>`
      select search @@ to_tsquery('simple', 'қызғалдақ') as hit from article where id = ${article.id}`
    expect(found?.hit).toBe(true)
    const trail = await db.auditEvent.findMany({
      where: { subjectId: String(article.id) },
      orderBy: { id: 'asc' },
    })
    expect(trail.map(({ action }) => action)).toEqual([
      'article.created',
      'article.approved',
      'article.published',
    ])
    await pause()
    expect(heard).toEqual(
      expect.arrayContaining([
        `article:${article.id}`,
        `district:${place.districtId}`,
        `day:${place.districtId}:2026-05-02`,
      ]),
    )
  })

  it('tells the press nothing of what was rolled back', async () => {
    const { id: articleId, version } = await draft(place)
    heard = []
    const work = db.$transaction(async (tx) => {
      const approved = await approveArticle({ articleId, version, actor }, tx)
      await publishArticle({ articleId, version: approved.version, actor }, tx)
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    await pause()
    expect(heard).toEqual([])
    expect((await reload(articleId)).state).toBe('draft')
  })

  it('numbers equal slugs of a day, also when they come at once', async () => {
    const headline = unique('Бірдей')
    const at = new Date('2026-03-03T06:00:00Z')
    const all = await Promise.all(Array.from({ length: 10 }, () => published(place, { headline }, at)))
    const ends = all.map(({ path }) => path.replace(/^.*biridei|^.*birdei/u, '').replace(/^(-\d+){3}/u, ''))
    expect(ends.sort()).toEqual(['', '-10', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9'])
  })

  it('refuses a stale version with both versions and changes nothing', async () => {
    const { article } = await published(place)
    const stale = { articleId: article.id, version: article.version - 1, actor }
    const refusal = await publishArticle(stale).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(StaleVersion)
    expect(refusal).toMatchObject({ based: article.version - 1, current: article.version })
    expect((await reload(article.id)).version).toBe(article.version)
  })

  it('lets only one of two writers with the same version through', async () => {
    const { article } = await published(place)
    const write = () => publishArticle({ articleId: article.id, version: article.version, actor })
    const results = await Promise.allSettled([write(), write()])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [refused] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(refused).toBeInstanceOf(StaleVersion)
    expect(refused).toMatchObject({ based: article.version, current: article.version + 1 })
    expect((await reload(article.id)).version).toBe(article.version + 1)
  })

  it('refuses a draft, an unknown article and a picture without words', async () => {
    const { id: articleId, version } = await draft(place)
    await expect(publishArticle({ articleId, version, actor })).rejects.toBeInstanceOf(NotInState)
    await expect(publishArticle({ articleId: 999_999_999n, version: 1, actor })).rejects.toBeInstanceOf(
      ArticleMissing,
    )
    const figure = { type: 'figure', attrs: { mediaId: '1', alt: '', caption: '', credit: 'Сурет' } }
    const content = {
      headline: unique('Сурет'),
      body: { type: 'doc', content: [figure] },
      rubricId: place.rubricId,
    }
    const revised = await reviseArticle({ articleId, version, content, actor })
    const approved = await approveArticle({ articleId, version: revised.version, actor })
    const refusal = await publishArticle({ articleId, version: approved.version, actor }).catch(
      (e: unknown) => e,
    )
    expect(refusal).toBeInstanceOf(NotReady)
    expect((refusal as NotReady).missing).toEqual([{ path: 'body[0].alt', reason: 'is empty' }])
  })
})

describe('a published article that is worked on', () => {
  it('shows readers the old revision until the new one is published, and keeps its date and old address', async () => {
    const first = await published(place, {}, new Date('2026-01-10T05:00:00Z'))
    const articleId = first.article.id
    const content = {
      headline: unique('Жаңа бас'),
      body: bodyOf('Жаңа мәтін.'),
      rubricId: place.otherRubricId,
    }
    const revised = await reviseArticle({ articleId, version: first.article.version, content, actor })
    expect(revised.liveRevisionId).toBe(first.article.liveRevisionId)
    heard = []
    const again = await publishArticle({ articleId, version: revised.version, actor })
    const row = await reload(articleId)
    expect(row.firstPublishedOn?.toISOString().slice(0, 10)).toBe('2026-01-10')
    expect(row.publishAt).toEqual(first.article.publishAt)
    expect(row.updatedAt!.getTime()).toBeGreaterThan(first.article.updatedAt!.getTime())
    expect(row.addresses).toHaveLength(2)
    expect(again.path).toMatch(/^\/aral\/2026\/01\/10\/zhana-bas-/u)
    await pause()
    const rubrics = [place.rubricId, place.otherRubricId].map((id) => `rubric:${place.districtId}:${id}`)
    expect(heard).toEqual(expect.arrayContaining(rubrics))
  })

  it('takes the day of its new time along while nobody has seen it', async () => {
    const soon = new Date(Date.now() + HOUR_MS)
    const later = new Date(Date.now() + 72 * HOUR_MS)
    const { article } = await published(place, {}, soon)
    await publishArticle({ articleId: article.id, version: article.version, at: later, actor })
    const row = await reload(article.id)
    expect(row.publishAt).toEqual(later)
    expect(row.firstPublishedAt).toEqual(later)
    expect(row.addresses).toHaveLength(1)
  })
})

describe('a scheduled article that is changed', () => {
  it('keeps its hour when no other is given', async () => {
    const soon = new Date(Date.now() + HOUR_MS)
    const { article } = await published(place, {}, soon)
    const content = { headline: unique('Түзелген'), body: bodyOf('Мәтін.'), rubricId: place.rubricId }
    const based = { articleId: article.id, actor }
    const revised = await reviseArticle({ ...based, version: article.version, content })
    const again = await publishArticle({ ...based, version: revised.version })
    expect(again.article).toMatchObject({ publishAt: soon, firstPublishedAt: soon })
    const out = await publishArticle({ ...based, version: again.article.version, at: new Date() })
    expect(out.article.publishAt!.getTime()).toBeLessThanOrEqual(Date.now())
  })
})

describe('withdrawArticle', () => {
  it('keeps the address with a notice and expires the article hard', async () => {
    const { article } = await published(place)
    const articleId = article.id
    await db.frontSlot.create({
      data: { districtId: place.districtId, lang: 'kk', kind: 'second', articleId },
    })
    heard = []
    await withdrawArticle({
      articleId,
      version: article.version,
      notice: 'Алынды.',
      forwardTo: '/aral',
      actor,
    })
    const row = await reload(articleId)
    expect(row).toMatchObject({ state: 'withdrawn', withdrawalNotice: 'Алынды.', forwardTo: '/aral' })
    expect(row.addresses).toHaveLength(1)
    expect(await db.frontSlot.count({ where: { articleId } })).toBe(0)
    await pause()
    expect(heard).toContain(`!article:${articleId}`)
    const again = withdrawArticle({ articleId, version: row.version, notice: 'Тағы.', actor })
    await expect(again).rejects.toBeInstanceOf(NotInState)
  })

  it('leads nowhere but to this site or a web address, and asks for a notice', async () => {
    const { article } = await published(place)
    const based = { articleId: article.id, version: article.version, actor }
    await expect(withdrawArticle({ ...based, notice: 'А', forwardTo: '//evil.example' })).rejects.toThrow()
    await expect(withdrawArticle({ ...based, notice: ' ' })).rejects.toThrow()
    expect((await reload(article.id)).state).toBe('published')
  })
})

describe('correctArticle', () => {
  it('adds a correction that can never be changed', async () => {
    const { article } = await published(place, {}, new Date('2026-02-02T06:00:00Z'))
    const at = new Date('2026-02-03T06:00:00Z')
    heard = []
    const { id } = await correctArticle({
      articleId: article.id,
      kind: 'correction',
      text: 'Дұрысы – 5.',
      at,
      actor,
    })
    expect((await reload(article.id)).updatedAt).toEqual(at)
    await expect(db.correction.update({ where: { id }, data: { text: 'х' } })).rejects.toThrow()
    await pause()
    expect(heard).toEqual(expect.arrayContaining(['corrections', `article:${article.id}`]))
  })
})
