import { randomBytes } from 'node:crypto'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import type { Prisma } from '@/prisma/generated/client'
import {
  approveArticle,
  correctArticle,
  createArticle,
  publishArticle,
  reviseArticle,
  withdrawArticle,
} from './commands'
import { addressDay } from './publication'
import type { ArticleContentInput } from './schema'
import { actor, bodyOf, newsroom } from './test-newsroom.fixture'

/**
 * A small newspaper for tests of readers' queries: two districts of its own, so that what a query answers can be
 * compared whole, whatever else the database holds.
 */
const DAY_MS = 86_400_000
const mark = () => `q${randomBytes(5).toString('hex')}`

export type Rooms = Awaited<ReturnType<typeof openRooms>>
export type Story = Partial<ArticleContentInput> & {
  lang?: Lang
  districtId?: number
  pairKey?: string
  /** When it is public from; a time to come schedules it. */
  at?: Date
}
/** A written article and the code that every text of it holds, its slug too. */
export type Written = { id: bigint; version: number; lang: Lang; code: string; slug: string; at: Date }

async function openDistrict(slug: string) {
  const { id: _, ...sample } = await db.district.findFirstOrThrow({ where: { slug: 'aral' } })
  const { id: _id, districtId: _of, ...paper } = await db.newspaper.findFirstOrThrow()
  const last = await db.district.findFirstOrThrow({ orderBy: { riverOrder: 'desc' } })
  const own = { slug, kato: slug, riverOrder: last.riverOrder + 1 }
  const newspaper = { create: { ...paper, social: paper.social as Prisma.InputJsonValue } }
  return db.district.create({ data: { ...sample, ...own, newspaper } })
}

/** Two districts, two rubrics, two people and two topics without an article; `quiet` ones are for what nobody sees. */
export async function openRooms() {
  await newsroom()
  // Ids that nothing else can hold, so that a leak of one is found as text.
  await db.$executeRaw`select setval(pg_get_serial_sequence('article', 'id'),
    greatest(nextval(pg_get_serial_sequence('article', 'id')), 7000000000))`
  const word = mark()
  const home = await openDistrict(`uy-${word}`)
  const next = await openDistrict(`korshi-${word}`)
  const named = (slug: string) => ({
    slug: `${slug}-${word}`,
    kk: `${slug} қазақша`,
    ru: `${slug} по-русски`,
  })
  const [rubric, quietRubric] = [
    await db.rubric.create({ data: named('aidar') }),
    await db.rubric.create({ data: named('tynysh') }),
  ]
  const [topic, quietTopic] = [
    await db.topic.create({ data: named('taqyryp') }),
    await db.topic.create({ data: named('qupia') }),
  ]
  const [person, quietPerson] = [
    await db.person.create({ data: { ...named('avtor'), districtId: home.id } }),
    await db.person.create({ data: { ...named('beimalim'), districtId: home.id } }),
  ]
  await db.districtRubric.createMany({
    data: [quietRubric, rubric].map(({ id }, i) => ({ districtId: home.id, rubricId: id, position: i + 1 })),
  })
  return { word, home, next, rubric, quietRubric, topic, quietTopic, person, quietPerson }
}

/** Takes away all that was written in these districts, corrections too, which no command can. */
export async function closeRooms(rooms: Rooms): Promise<void> {
  const districtId = { in: [rooms.home.id, rooms.next.id] }
  const ofArticle = { article: { districtId } }
  const slug = { endsWith: rooms.word }
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`alter table correction disable trigger correction_is_append_only`
    await tx.correction.deleteMany({ where: ofArticle })
    await tx.$executeRaw`alter table correction enable trigger correction_is_append_only`
    await tx.frontSlot.deleteMany({ where: { OR: [{ districtId }, ofArticle] } })
    await tx.articleAddress.deleteMany({ where: ofArticle })
    const data = { state: 'draft', liveRevisionId: null, workingRevisionId: null } as const
    await tx.article.updateMany({ where: { districtId }, data })
    await tx.revisionByline.deleteMany({ where: { revision: ofArticle } })
    await tx.revisionTopic.deleteMany({ where: { revision: ofArticle } })
    await tx.articleRevision.deleteMany({ where: ofArticle })
    await tx.article.deleteMany({ where: { districtId } })
    await tx.media.deleteMany({ where: { hash: rooms.word } })
    await tx.districtRubric.deleteMany({ where: { districtId } })
    await tx.rubric.deleteMany({ where: { slug } })
    await tx.topic.deleteMany({ where: { slug } })
    await tx.person.deleteMany({ where: { slug } })
    await tx.newspaper.deleteMany({ where: { districtId } })
    await tx.district.deleteMany({ where: { id: districtId } })
  })
}

const byline = (person: { id: number }) => ({ personId: person.id, role: 'author' as const })

/** Texts that all hold the code, and the word by which search finds every article of these rooms. */
function contentOf(rooms: Rooms, code: string, over: Partial<ArticleContentInput> = {}): ArticleContentInput {
  return {
    ...{ headline: `Бас ${code}`, kicker: `Үсті ${code}`, lead: `Лид ${code}`, slug: code },
    body: bodyOf(`Мәтін ${code} ${rooms.word}.`),
    rubricId: rooms.rubric.id,
    topicIds: [rooms.topic.id],
    bylines: [byline(rooms.person)],
    ...over,
  }
}

/** A draft, dated in the past, so that nothing but its state keeps it from readers. */
export async function writeStory(rooms: Rooms, story: Story = {}): Promise<Written> {
  const {
    lang = 'kk',
    districtId = rooms.home.id,
    pairKey,
    at = new Date('2021-03-05T06:00Z'),
    ...over
  } = story
  const code = mark()
  const content = contentOf(rooms, code, over)
  const draft = { districtId, lang, pairKey: pairKey ?? null, publishAt: at }
  const { id, version } = await createArticle({ ...draft, content, actor })
  return { id, version, lang, code, slug: content.slug ?? code, at }
}

const based = ({ id: articleId, version }: Written) => ({ articleId, version, actor })

/** An approved article that waits to be published. */
export async function approveStory(rooms: Rooms, story: Story = {}): Promise<Written> {
  const draft = await writeStory(rooms, story)
  return { ...draft, version: (await approveArticle(based(draft))).version }
}

/** A published article; scheduled when its time is to come. */
export async function printStory(rooms: Rooms, story: Story = {}): Promise<Written> {
  const approved = await approveStory(rooms, story)
  const { article } = await publishArticle(based(approved))
  return { ...approved, version: article.version, slug: article.slug! }
}

/** A newer working revision of an article that readers must not see. @returns it with the code of that revision. */
export async function reviseStory(rooms: Rooms, story: Written, over: Partial<ArticleContentInput> = {}) {
  const code = mark()
  const { version } = await reviseArticle({ ...based(story), content: contentOf(rooms, code, over) })
  return { ...story, version, code, slug: code }
}

export async function withdrawStory(story: Written): Promise<Written> {
  const { version } = await withdrawArticle({ ...based(story), notice: 'Редакция алып тастады.' })
  return { ...story, version }
}

/** A correction whose text holds the article's code. */
export async function correctStory(story: Written, at = new Date()): Promise<Written> {
  const text = `Түзету ${story.code}`
  await correctArticle({ articleId: story.id, kind: 'correction', text, at, actor })
  return { ...story, version: story.version + 1 }
}

/** Where an article is looked for. */
export const addressOf = ({ lang, slug, at }: Written, { id: districtId }: { id: number }) => ({
  ...{ lang, slug, districtId },
  day: addressDay(at),
})

async function printPairs(rooms: Rooms, soon: Date) {
  const [pairKey, halfKey] = [mark(), mark()]
  const on = (day: number) => new Date(Date.UTC(2021, 2, day, 6))
  return {
    pairKk: await printStory(rooms, { at: on(8), pairKey }),
    pairRu: await printStory(rooms, { at: on(8), pairKey, lang: 'ru' }),
    halfKk: await printStory(rooms, { at: on(9), pairKey: halfKey }),
    halfRu: await printStory(rooms, {
      ...{ at: soon, pairKey: halfKey, lang: 'ru', rubricId: rooms.quietRubric.id },
      bylines: [byline(rooms.quietPerson), byline(rooms.person)],
      topicIds: [rooms.quietTopic.id, rooms.topic.id],
    }),
  }
}

async function writeHidden(rooms: Rooms, soon: Date) {
  const secret = {
    bylines: [byline(rooms.quietPerson), byline(rooms.person)],
    topicIds: [rooms.quietTopic.id, rooms.topic.id],
  }
  const submitted = await writeStory(rooms, secret)
  await db.article.update({ where: { id: submitted.id }, data: { state: 'submitted' } })
  const seen = await printStory(rooms, { ...secret, at: new Date('2021-03-07T06:00Z') })
  return {
    draft: await writeStory(rooms, secret),
    submitted,
    approved: await approveStory(rooms, secret),
    scheduled: await correctStory(await printStory(rooms, { ...secret, at: soon })),
    withdrawn: await withdrawStory(await correctStory(seen)),
    /** Withdrawn before its time came. */
    unseen: await withdrawStory(await printStory(rooms, { at: soon, rubricId: rooms.quietRubric.id })),
  }
}

export type Newspaper = Awaited<ReturnType<typeof openNewspaper>>
export type StoryName = keyof Newspaper['stories']

/** Rooms with an article in every state. Public are published, revised, the pair, halfKk and neighbour. */
export async function openNewspaper() {
  const rooms = await openRooms()
  const soon = new Date(Date.now() + 30 * DAY_MS)
  const published = await correctStory(await printStory(rooms, { at: new Date('2021-03-05T06:00Z') }))
  const revised = await printStory(rooms, { at: new Date('2021-03-06T06:00Z') })
  const working = await reviseStory(rooms, revised, {
    rubricId: rooms.quietRubric.id,
    topicIds: [rooms.quietTopic.id],
    bylines: [byline(rooms.quietPerson)],
  })
  const stories = {
    ...{ published, revised, working },
    ...(await printPairs(rooms, soon)),
    neighbour: await printStory(rooms, { at: new Date('2021-03-10T06:00Z'), districtId: rooms.next.id }),
    ...(await writeHidden(rooms, soon)),
  }
  return { ...rooms, stories }
}

const asText = (_: string, value: unknown) =>
  typeof value === 'bigint' ? String(value) : value instanceof Map ? [...value] : value

/** The articles of which anything at all is in a result: id, headline, lead, text, slug. */
export function storiesIn({ stories }: Newspaper, result: unknown): StoryName[] {
  const text = JSON.stringify(result, asText) ?? ''
  const holds = (name: StoryName) => {
    const { code, id } = stories[name]
    // The working revision shares its id with the public article.
    return text.includes(code) || (name !== 'working' && text.includes(String(id)))
  }
  return (Object.keys(stories) as StoryName[]).filter(holds)
}
