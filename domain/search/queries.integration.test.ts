import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  closeRooms,
  openRooms,
  printStory,
  type Rooms,
  type Written,
} from '@/domain/article/newspaper.fixture'
import { bodyOf } from '@/domain/article/test-newsroom.fixture'
import { db } from '@/lib/db'
import { searchArticles } from './queries'

const page = { lang: 'kk' as const, limit: 100, offset: 0 }
let rooms: Rooms
let story: Written

beforeAll(async () => {
  rooms = await openRooms()
  const text =
    `Мектептегі оқушы 2020–2026 жылдары COVID-19 кезінде 3,5 балл алды, info@example.kz арқылы ` +
    `О’Брайен «Сыр-Дария» за\u0301мок Йод Ёлка ${rooms.word}`
  story = await printStory(rooms, { body: bodyOf(text), lead: 'Жетпіс\u00a0бес теңге' })
})
afterAll(async () => {
  await closeRooms(rooms)
  await db.$disconnect()
})

/** Looked for together with the word of these rooms, so that nothing else answers. */
const found = async (typed: string) => {
  const answer = await searchArticles(`${typed} ${rooms.word}`, page)
  return answer?.teasers.some(({ id }) => id === String(story.id)) ?? false
}

describe('searchArticles', () => {
  it.each([
    ...[
      'мектеп',
      'МЕКТЕПТЕГІ',
      'мектеп оқу',
      'жетпіс бес',
      'сыр-дария',
      '«Сыр-Дария»',
      "о'брайен",
      'О’Брайен',
    ],
    ...['2020-2026', '2020–2026', 'COVID-19', 'covid', '3,5', 'info@example.kz', 'example.kz'],
    ...['замок', 'за\u0301мок', 'йод', 'И\u0306ОД', 'ёлка', 'Е\u0308ЛКА'],
  ])('finds «%s» as it is written', async (typed) => {
    expect(await found(typed)).toBe(true)
  })

  it.each(['мектептен', 'оқушы жоқсөз', '2019', 'пад'])('does not find «%s»', async (typed) => {
    expect(await found(typed)).toBe(false)
  })

  it.each([
    ...["'", '"', "''; drop table article; --", '\\', '%', '_', '$1', '\0', '\ud800', '🐟'],
    ...['!', '!мектеп', '& |', 'а & !б', '(а', 'а)', 'а:*', 'а:ABCD', '<->', 'а <2> б', ':*', '*'],
    'ұ'.repeat(5_000),
  ])('answers %j without failing', async (typed) => {
    const answer = await searchArticles(typed, page)
    expect(answer === null || Array.isArray(answer.teasers)).toBe(true)
  })

  it('takes signs of the query language for blanks, not for orders', async () => {
    expect(await found('!мектеп | & (оқушы:*')).toBe(true)
    expect(await found('мектеп | жоқсөз')).toBe(false)
  })

  it('has nothing to say to an empty question', async () => {
    for (const typed of ['', '   ', '—', '%%', "'"]) expect(await searchArticles(typed, page)).toBeNull()
  })

  it('comes newest first, in pages, with the count of all', async () => {
    const word = `${rooms.word}x`
    const at = [3, 1, 2].map((day) => new Date(Date.UTC(2020, 0, day)))
    const printed = []
    for (const when of at) printed.push(await printStory(rooms, { at: when, body: bodyOf(word) }))
    const [third, first, second] = printed.map(({ id }) => String(id))
    const ask = (offset: number) => searchArticles(word, { ...page, limit: 2, offset })
    const [one, two] = [await ask(0), await ask(2)]
    expect([one?.total, two?.total]).toEqual([3, 3])
    expect([one, two].map((p) => p?.teasers.map(({ id }) => id))).toEqual([[third, second], [first]])
  })
})
