import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeRooms, openRooms, printStory, type Rooms } from '@/domain/article/newspaper.fixture'
import { listOnTopic } from '@/domain/topic/queries'
import { db } from '@/lib/db'
import { getPerson, listStaff, listWork } from './queries'

let rooms: Rooms
beforeAll(async () => {
  rooms = await openRooms()
})
afterAll(async () => {
  await closeRooms(rooms)
  await db.$disconnect()
})

const ids = (list: { id: string | bigint }[]) => list.map(({ id }) => String(id))
const onDay = (day: number) => new Date(Date.UTC(2020, 0, day))
const page = { lang: 'kk' as const, limit: 2, offset: 0 }
const signed = (person: { id: number }, role: 'author' | 'photographer' = 'author') => ({
  ...{ personId: person.id, role },
})

it('lists work of author and topic newest first, in pages, each article once', async () => {
  const both = [signed(rooms.quietPerson), signed(rooms.quietPerson, 'photographer')]
  const topicIds = [rooms.quietTopic.id]
  const printed = []
  for (const at of [2, 3, 1, 3].map(onDay))
    printed.push(await printStory(rooms, { at, bylines: both, topicIds }))
  const [second, olderThird, first, third] = printed
  const order = ids([third!, olderThird!, second!, first!])
  const { id } = rooms.quietPerson
  for (const list of [
    (offset: number) => listWork(id, { ...page, offset }),
    (offset: number) => listOnTopic(rooms.quietTopic.id, { ...page, offset }),
  ]) {
    const pages = [await list(0), await list(2), await list(4)]
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4])
    expect(pages.map(({ teasers }) => ids(teasers))).toEqual([order.slice(0, 2), order.slice(2), []])
  }
})

it('counts photographs as work too', async () => {
  const person = await db.person.create({
    data: { slug: `foto-${rooms.word}`, kk: 'Ф. Тілші', ru: 'Ф. Тильши', districtId: rooms.home.id },
  })
  const story = await printStory(rooms, { bylines: [signed(person, 'photographer')] })
  const { teasers, total } = await listWork(person.id, page)
  expect([ids(teasers), total]).toEqual([ids([story]), 1])
})

it('lists staff in the order of the Kazakh alphabet, without guests and people of other newspapers', async () => {
  const create = (kk: string, over: object = {}) =>
    db.person.create({
      data: { slug: `${kk}-${rooms.word}`, kk, ru: `${kk} (ru)`, districtId: rooms.next.id, ...over },
    })
  const letters = ['Қ', 'Г', 'Ә', 'Б', 'Ғ', 'А', 'К', 'Ү', 'У', 'Ұ']
  const people = []
  for (const letter of letters) people.push(await create(letter))
  people.push(await create('Қонақ', { guest: true }), await create('Көрші', { districtId: rooms.home.id }))
  await create('Жазбаған')
  await printStory(rooms, { districtId: rooms.next.id, bylines: people.map((person) => signed(person)) })
  const staff = await listStaff(rooms.next.id, 'kk')
  expect(staff.map(({ name }) => name).join('')).toBe('АӘБГҒКҚУҰҮ')
  expect((await listStaff(rooms.next.id, 'ru'))[0]?.name).toBe('А (ru)')
})

it('gives a person in the language of the page, the full name where there is one', async () => {
  const data = { kkFull: 'Әсел Нұрлы', roleKk: 'тілші', roleRu: 'корреспондент' }
  const { slug } = await db.person.update({ where: { id: rooms.person.id }, data })
  const district = (lang: 'kk' | 'ru') => ({ slug: rooms.home.slug, name: rooms.home[lang] })
  expect(await getPerson(slug, 'kk')).toMatchObject({
    ...{ name: 'Әсел Нұрлы', role: 'тілші', district: district('kk') },
  })
  expect(await getPerson(slug, 'ru')).toMatchObject({
    ...{ name: rooms.person.ru, role: 'корреспондент', district: district('ru') },
  })
  expect(await getPerson(`${slug}-joq`, 'kk')).toBeNull()
})
