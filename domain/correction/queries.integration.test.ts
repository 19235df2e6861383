import { afterAll, beforeAll, expect, it } from 'vitest'
import * as fixture from '@/domain/article/newspaper.fixture'
import { correctStory, printStory, type Rooms } from '@/domain/article/newspaper.fixture'
import { db } from '@/lib/db'
import { listCorrections } from './queries'

let rooms: Rooms
beforeAll(async () => {
  rooms = await fixture.openRooms()
})
afterAll(async () => {
  await fixture.closeRooms(rooms)
  await db.$disconnect()
})

const ALL = 10_000
const mine = async (lang: 'kk' | 'ru', codes: string[]) =>
  (await listCorrections(lang, ALL)).filter(({ text }) => codes.some((code) => text.includes(code)))

it('lists corrections newest first with the article as readers see it now', async () => {
  const [old, young] = [await printStory(rooms), await printStory(rooms)]
  await correctStory(young, new Date('2021-05-02T06:00Z'))
  const once = await correctStory(old, new Date('2021-05-01T06:00Z'))
  const twice = await correctStory(once, new Date('2021-05-03T06:00Z'))
  await fixture.reviseStory(rooms, twice)
  const listed = await mine('kk', [old.code, young.code])
  expect(listed.map(({ article }) => article.id)).toEqual([old, young, old].map(({ id }) => String(id)))
  expect(listed[0]).toMatchObject({
    ...{ kind: 'correction', text: `Түзету ${old.code}`, publishedAt: new Date('2021-05-03T06:00Z') },
    article: {
      headline: `Бас ${old.code}`,
      path: `/${rooms.home.slug}/2021/03/05/${old.slug}`,
      district: rooms.home.kkShort,
    },
  })
})

it('keeps the languages apart and ends with the withdrawal of the article', async () => {
  const ru = await correctStory(await printStory(rooms, { lang: 'ru' }))
  expect(await mine('kk', [ru.code])).toEqual([])
  const [listed] = await mine('ru', [ru.code])
  expect(listed?.article).toMatchObject({
    path: `/ru/${rooms.home.slug}/2021/03/05/${ru.slug}`,
    district: rooms.home.ruShort,
  })
  await fixture.withdrawStory(ru)
  expect(await mine('ru', [ru.code])).toEqual([])
})

it('takes no more than it is asked for', async () => {
  const story = await printStory(rooms)
  await correctStory(await correctStory(story))
  expect(await listCorrections('kk', 1)).toHaveLength(1)
})
