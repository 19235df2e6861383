import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  closeRooms,
  openRooms,
  printStory,
  type Rooms,
  type Written,
} from '@/domain/article/newspaper.fixture'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { listSlots } from './queries'

let rooms: Rooms
let stories: Written[]
beforeAll(async () => {
  rooms = await openRooms()
  stories = []
  for (let n = 0; n < 4; n++) stories.push(await printStory(rooms))
})
afterAll(async () => {
  await closeRooms(rooms)
  await db.$disconnect()
})

const HOUR = 3_600_000
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR)
const ids = (...numbers: number[]) => numbers.map((n) => String(stories[n]!.id))
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id)

async function lay(slots: ({ story: number } & Partial<Prisma.FrontSlotCreateManyInput>)[]) {
  await db.frontSlot.deleteMany({ where: { districtId: rooms.home.id } })
  const data = slots.map(({ story, ...slot }) => ({
    ...{ districtId: rooms.home.id, lang: 'kk' as const, kind: 'second' as const },
    ...{ articleId: stories[story]!.id, ...slot },
  }))
  await db.frontSlot.createMany({ data })
  return listSlots(rooms.home.id, 'kk')
}

it('keeps the places that editors chose, whatever is newer', async () => {
  const front = await lay([
    { story: 3, position: 2 },
    { story: 0, position: 1 },
    { story: 2, position: 3 },
    { story: 1, kind: 'lead' },
    { story: 0, kind: 'strip' },
  ])
  expect(front.lead?.id).toBe(String(stories[1]!.id))
  expect(idsOf(front.second)).toEqual(ids(0, 3, 2))
  expect(idsOf(front.strip)).toEqual(ids(0))
})

it('shows a slot from its beginning until its end', async () => {
  const front = await lay([
    { story: 0, fromAt: fromNow(-2), untilAt: fromNow(1) },
    { story: 1, fromAt: fromNow(-2), untilAt: fromNow(-1) },
    { story: 2, fromAt: fromNow(1) },
    { story: 3, fromAt: fromNow(-2), position: 2 },
  ])
  expect(idsOf(front.second)).toEqual(ids(0, 3))
})

it('takes of several leads the first that is public', async () => {
  const scheduled = await printStory(rooms, { at: fromNow(1) })
  const data = { ...{ districtId: rooms.home.id, lang: 'kk' as const, kind: 'lead' as const }, position: 1 }
  await lay([{ story: 2, kind: 'lead', position: 2 }])
  await db.frontSlot.create({ data: { ...data, articleId: scheduled.id } })
  expect((await listSlots(rooms.home.id, 'kk')).lead?.id).toBe(String(stories[2]!.id))
})

it('keeps districts, the region and languages apart', async () => {
  await lay([{ story: 0, kind: 'lead' }])
  const empty = { lead: null, second: [], strip: [] }
  expect(await listSlots(rooms.home.id, 'ru')).toEqual(empty)
  expect(await listSlots(rooms.next.id, 'kk')).toEqual(empty)
  expect((await listSlots(null, 'kk')).lead?.id).not.toBe(String(stories[0]!.id))
})
