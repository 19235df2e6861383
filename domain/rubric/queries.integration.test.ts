import { afterAll, beforeAll, expect, it } from 'vitest'
import * as fixture from '@/domain/article/newspaper.fixture'
import type { Rooms } from '@/domain/article/newspaper.fixture'
import { db } from '@/lib/db'
import { listAllRubrics, listRubrics } from './queries'

let rooms: Rooms
beforeAll(async () => {
  rooms = await fixture.openRooms()
})
afterAll(async () => {
  await fixture.closeRooms(rooms)
  await db.$disconnect()
})

it('keeps the newspaper’s order, in the language of the page', async () => {
  const names = async (lang: 'kk' | 'ru') => (await listRubrics(rooms.home.id, lang)).map(({ name }) => name)
  expect(await names('kk')).toEqual([rooms.quietRubric.kk, rooms.rubric.kk])
  expect(await names('ru')).toEqual([rooms.quietRubric.ru, rooms.rubric.ru])
  expect(await listRubrics(rooms.next.id, 'kk')).toEqual([])
})

it('is filled while it holds something public, per district and language', async () => {
  const districtId = rooms.next.id
  await db.districtRubric.create({ data: { districtId, rubricId: rooms.rubric.id, position: 1 } })
  const filled = async (id: number, lang: 'kk' | 'ru') =>
    (await listRubrics(id, lang)).some((rubric) => rubric.id === rooms.rubric.id && rubric.filled)
  const everywhere = async () =>
    (await listAllRubrics('kk')).find((rubric) => rubric.id === rooms.rubric.id)?.filled
  expect([await filled(districtId, 'kk'), await everywhere()]).toEqual([false, false])
  const story = await fixture.printStory(rooms, { districtId })
  expect([await filled(districtId, 'kk'), await everywhere()]).toEqual([true, true])
  expect([await filled(districtId, 'ru'), await filled(rooms.home.id, 'kk')]).toEqual([false, false])
  await fixture.withdrawStory(story)
  expect([await filled(districtId, 'kk'), await everywhere()]).toEqual([false, false])
})
