import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  closeRooms,
  openRooms,
  printStory,
  type Rooms,
  type Written,
} from '@/domain/article/newspaper.fixture'
import { db } from '@/lib/db'
import * as archive from './queries'
import type { ArchiveScope } from './view'

let rooms: Rooms
let home: ArchiveScope
let stories: Record<string, Written>
// Midnight in Asia/Qyzylorda is 19:00 UTC since 21 December 2018, 18:00 UTC in the years before.
const moments = {
  beforeNewYear: '2021-12-31T18:59:59.999Z',
  newYear: '2021-12-31T19:00:00Z',
  evening: '2022-01-01T18:59:59.999Z',
  nextDay: '2022-01-01T19:00:00Z',
  leap: '2024-02-29T06:00:00Z',
  sixHours: '2016-05-09T18:00:00Z',
}

beforeAll(async () => {
  rooms = await openRooms()
  home = { districtId: rooms.home.id, lang: 'kk' }
  stories = {}
  for (const [name, at] of Object.entries(moments))
    stories[name] = await printStory(rooms, { at: new Date(at) })
  await printStory(rooms, { at: new Date(moments.leap), lang: 'ru' })
  await printStory(rooms, { at: new Date(moments.leap), districtId: rooms.next.id })
})
afterAll(async () => {
  await closeRooms(rooms)
  await db.$disconnect()
})

const namesOf = (list: { id: string }[]) =>
  list.map(({ id }) => Object.keys(stories).find((name) => String(stories[name]!.id) === id))
const ofDay = async (day: string) => namesOf(await archive.listOfDay(home, new Date(day)))

it('cuts days at local midnight, newest first within one', async () => {
  expect(await ofDay('2021-12-31')).toEqual(['beforeNewYear'])
  expect(await ofDay('2022-01-01')).toEqual(['evening', 'newYear'])
  expect(await ofDay('2022-01-02')).toEqual(['nextDay'])
  expect(await ofDay('2024-02-29')).toEqual(['leap'])
  expect(await ofDay('2016-05-10')).toEqual(['sixHours'])
})

it('counts years, newest first, and the days of a month and of a year by the same midnight', async () => {
  expect(await archive.countYears(home)).toEqual([
    { key: 2024, articles: 1 },
    { key: 2022, articles: 3 },
    { key: 2021, articles: 1 },
    { key: 2016, articles: 1 },
  ])
  expect(await archive.countDays(home, { year: 2021, month: 12 })).toEqual([{ key: 31, articles: 1 }])
  const january = [
    { key: 1, articles: 2 },
    { key: 2, articles: 1 },
  ]
  expect(await archive.countDays(home, { year: 2022, month: 1 })).toEqual(january)
  expect(await archive.countYearDays(home, 2022)).toEqual([{ month: 1, days: january }])
  expect(await archive.countYearDays(home, 2023)).toEqual([])
})

it('counts what the lists of its days hold', async () => {
  const { rubricId } = { rubricId: rooms.rubric.id }
  await printStory(rooms, { rubricId, at: new Date('2023-12-31T06:00Z'), districtId: rooms.next.id })
  const next = { ...home, districtId: rooms.next.id }
  const [december] = await archive.countYearDays(next, 2023)
  expect(december).toEqual({ month: 12, days: [{ key: 31, articles: 1 }] })
  expect(await archive.listOfDay(next, new Date('2023-12-31'))).toHaveLength(1)
  expect((await archive.countYearDays(next, 2024)).map(({ month }) => month)).toEqual([2])
})

it('leads from any day to the nearest with articles, over empty years', async () => {
  const near = (day: string) => archive.getNearestDays(home, new Date(day))
  const [first, last] = [new Date('2016-05-10'), new Date('2024-02-29')]
  expect(await near('2022-01-01')).toEqual({ before: new Date('2021-12-31'), after: new Date('2022-01-02') })
  expect(await near('2019-07-07')).toEqual({ before: first, after: new Date('2021-12-31') })
  expect(await near('2016-05-10')).toEqual({ before: null, after: new Date('2021-12-31') })
  expect(await near('2024-02-29')).toEqual({ before: new Date('2022-01-02'), after: null })
  expect(await near('2030-01-01')).toEqual({ before: last, after: null })
})
