import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { publishArticle } from './commands'
import * as fixture from './newspaper.fixture'
import { addressOf, printStory, reviseStory, type Rooms, type Story, type Written } from './newspaper.fixture'
import {
  countArticles,
  getArticle,
  getNeighbours,
  listByRubric,
  listKazakhOnly,
  listNewest,
  listRelated,
} from './queries'
import { actor } from './test-newsroom.fixture'
import type { ArticleView } from './view'

let rooms: Rooms
beforeAll(async () => {
  rooms = await fixture.openRooms()
})
afterAll(async () => {
  await fixture.closeRooms(rooms)
  await db.$disconnect()
})

const idsOf = (list: { id: string | bigint }[]) => list.map(({ id }) => String(id))
const on = (day: number, hour = 6) => new Date(Date.UTC(2020, 4, day, hour))
const print = (story: Story = {}) => printStory(rooms, story)
const viewOf = async (story: Written) => (await getArticle(addressOf(story, rooms.home))) as ArticleView

/** Each test has a rubric of its own. */
async function ownRubric(name: string) {
  const { id } = await db.rubric.create({
    data: { slug: `${name}-${rooms.word}`, kk: `${name} қазақша`, ru: `${name} по-русски` },
  })
  return { rubricId: id, scope: { lang: 'kk' as const, districtId: rooms.home.id, rubricId: id } }
}

describe('listNewest', () => {
  it('comes newest first, and of one moment the later written first', async () => {
    const { rubricId, scope } = await ownRubric('kezek')
    const [second, newest, first] = [
      await print({ rubricId, at: on(2) }),
      await print({ rubricId, at: on(3) }),
      await print({ rubricId, at: on(2) }),
    ]
    expect(idsOf(await listNewest({ ...scope, limit: 9 }))).toEqual(idsOf([newest, first, second]))
  })

  it('pages through articles of one moment without losing or repeating any', async () => {
    const { rubricId, scope } = await ownRubric('bet')
    for (let n = 0; n < 7; n++) await print({ rubricId, at: on(4) })
    const pages = await Promise.all([0, 3, 6].map((offset) => listNewest({ ...scope, limit: 3, offset })))
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1])
    expect(idsOf(pages.flat())).toEqual(idsOf(await listNewest({ ...scope, limit: 9 })))
    expect(await listNewest({ ...scope, limit: 3, offset: 9 })).toEqual([])
  })

  it('leaves out what is on the page already, as the count does', async () => {
    const { rubricId, scope } = await ownRubric('basqa')
    const [one, two] = [await print({ rubricId }), await print({ rubricId })]
    const except = [String(two.id)]
    expect(idsOf(await listNewest({ ...scope, except, limit: 9 }))).toEqual(idsOf([one]))
    expect(await countArticles({ ...scope, except })).toBe(1)
  })

  it('names rubric and district in the language of the page', async () => {
    const { rubricId, scope } = await ownRubric('til')
    await print({ rubricId })
    await print({ rubricId, lang: 'ru' })
    const [kk] = await listNewest({ ...scope, limit: 1 })
    const [ru] = await listNewest({ ...scope, lang: 'ru', limit: 1 })
    const [kazakhOnRussianPage] = await listKazakhOnly({ rubricId, limit: 1 })
    const kkNames = { rubric: { name: 'til қазақша' }, district: { short: rooms.home.kkShort } }
    const ruNames = { rubric: { name: 'til по-русски' }, district: { short: rooms.home.ruShort } }
    expect(kk).toMatchObject({ lang: 'kk', authors: [{ name: rooms.person.kk }], ...kkNames })
    expect(ru).toMatchObject({ lang: 'ru', authors: [{ name: rooms.person.ru }], ...ruNames })
    expect(kazakhOnRussianPage).toMatchObject({ lang: 'kk', id: kk!.id, ...ruNames })
  })
})

it('listByRubric takes the newest few of each rubric', async () => {
  const [one, two] = [await ownRubric('bir'), await ownRubric('eki')]
  const of = async ({ rubricId }: typeof one) => {
    const old = await print({ rubricId, at: on(1) })
    return { old, mid: await print({ rubricId, at: on(2) }), top: await print({ rubricId, at: on(3) }) }
  }
  const [a, b] = [await of(one), await of(two)]
  const scope = { lang: 'kk' as const, districtId: rooms.home.id, except: [String(a.top.id)], each: 2 }
  const mine = [a, b].flatMap((set) => idsOf(Object.values(set)))
  const got = idsOf(await listByRubric(scope)).filter((id) => mine.includes(id))
  expect(got).toEqual(idsOf([b.top, b.mid, a.mid, a.old]))
})

describe('listKazakhOnly', () => {
  it('holds an article until its Russian half is public, and again once that is withdrawn', async () => {
    const { rubricId } = await ownRubric('qazaqsha')
    const pairKey = `half-${rooms.word}`
    const kk = await print({ rubricId, pairKey })
    const listed = async () => idsOf(await listKazakhOnly({ rubricId, limit: 9 }))
    const soon = new Date(Date.now() + 3_600_000)
    const ru = await print({ rubricId, pairKey, lang: 'ru', at: soon })
    expect(await listed()).toEqual(idsOf([kk]))
    const now = { articleId: ru.id, version: ru.version, at: new Date(), actor }
    const { article } = await publishArticle(now)
    expect(await listed()).toEqual([])
    await fixture.withdrawStory({ ...ru, version: article.version })
    expect(await listed()).toEqual(idsOf([kk]))
  })
})

describe('listRelated', () => {
  it('puts shared topics before the rubric and the rubric before the newest, each once', async () => {
    const { rubricId } = await ownRubric('qatysty')
    const named = (slug: string) => ({ slug: `${slug}-${rooms.word}`, kk: slug, ru: slug })
    const topics = [await db.topic.create({ data: named('a') }), await db.topic.create({ data: named('b') })]
    const topicIds = topics.map(({ id }) => id)
    const other = await ownRubric('bolek')
    const away = { rubricId: other.rubricId, topicIds: [] }
    const [olderTopic, bothTopics] = [
      await print({ ...away, topicIds: topicIds.slice(1), at: on(1) }),
      await print({ ...away, topicIds, at: on(2) }),
    ]
    const sameRubric = await print({ rubricId, topicIds: [], at: on(3) })
    const newest = await print({ ...away, at: new Date() })
    const elsewhere = await print({ rubricId, topicIds, districtId: rooms.next.id })
    const russian = await print({ rubricId, topicIds, lang: 'ru' })
    const view = await viewOf(await print({ rubricId, topicIds, at: on(5) }))
    const order = idsOf([bothTopics, olderTopic, sameRubric, newest])
    expect(idsOf(await listRelated(view, rooms.home.id, 4))).toEqual(order)
    expect(idsOf(await listRelated(view, rooms.home.id, 2))).toEqual(order.slice(0, 2))
    const all = idsOf(await listRelated(view, rooms.home.id, 100))
    expect(new Set(all).size).toBe(all.length)
    for (const stranger of [String(elsewhere.id), String(russian.id), view.id])
      expect(all).not.toContain(stranger)
  })
})

it('getNeighbours walks through articles of one moment to both ends', async () => {
  const story = { districtId: rooms.next.id, lang: 'ru' as const, at: on(20) }
  const chain = [await print(story), await print(story), await print(story)]
  const steps = []
  for (const one of chain) {
    const view = (await getArticle(addressOf(one, rooms.next))) as ArticleView
    const { previous, next } = await getNeighbours(view, rooms.next.id)
    steps.push([previous?.id, next?.id])
  }
  const [a, b, c] = idsOf(chain)
  expect(steps).toEqual([
    [undefined, b],
    [a, c],
    [b, undefined],
  ])
})

describe('getArticle', () => {
  it('stands at the local day of Asia/Qyzylorda', async () => {
    const late = await print({ at: new Date('2020-06-09T18:59:59Z') })
    const early = await print({ at: new Date('2020-06-09T19:00:00Z') })
    expect((await viewOf(late)).path).toBe(`/${rooms.home.slug}/2020/06/09/${late.slug}`)
    expect((await viewOf(early)).path).toBe(`/${rooms.home.slug}/2020/06/10/${early.slug}`)
    const wrongDay = { ...addressOf(early, rooms.home), day: new Date('2020-06-09') }
    expect(await getArticle(wrongDay)).toBeNull()
  })

  it('shows a revision only once it is published, then also at the old address', async () => {
    const first = await print()
    const revised = await reviseStory(rooms, first)
    expect(await viewOf(first)).toMatchObject({ revision: 1, headline: `Бас ${first.code}` })
    expect(await getArticle(addressOf(revised, rooms.home))).toBeNull()
    await publishArticle({ articleId: revised.id, version: revised.version, actor })
    const now = await viewOf(first)
    expect(now).toMatchObject({ revision: 2, headline: `Бас ${revised.code}` })
    expect(now.path.endsWith(`/${revised.slug}`)).toBe(true)
    expect(JSON.stringify(now)).not.toContain(first.code)
  })

  it('knows district and language: the same slug elsewhere is another article', async () => {
    const story = await print()
    const here = addressOf(story, rooms.home)
    expect(await getArticle({ ...here, districtId: rooms.next.id })).toBeNull()
    expect(await getArticle({ ...here, lang: 'ru' })).toBeNull()
  })
})

it('shows of a picture its files and words, not its record', async () => {
  const media = await db.media.create({
    data: {
      ...{ hash: rooms.word, mime: 'image/jpeg', bytes: 9, width: 800, height: 600, colour: '#102030' },
      ...{ alt: 'ішкі', renditions: { create: { format: 'webp', width: 480, height: 360, bytes: 7 } } },
    },
  })
  const words = { alt: 'Өзен', caption: 'Сырдария', credit: 'Фото' }
  const story = await print({ picture: { mediaId: media.id, ...words } })
  const renditions = [{ format: 'webp', width: 480, height: 360, bytes: 7 }]
  const picture = { hash: rooms.word, width: 800, height: 600, colour: '#102030', renditions }
  expect((await viewOf(story)).illustration).toEqual({ picture, ...words })
  const [teaser] = (await listNewest({ lang: 'kk', limit: 9_999 })).filter(
    ({ id }) => id === String(story.id),
  )
  expect(teaser?.illustration).toEqual({ picture, ...words })
})
