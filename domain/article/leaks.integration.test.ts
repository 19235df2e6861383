import { afterAll, beforeAll, expect, it } from 'vitest'
import * as archive from '@/domain/archive/queries'
import * as correction from '@/domain/correction/queries'
import * as front from '@/domain/front/queries'
import * as person from '@/domain/person/queries'
import * as rubric from '@/domain/rubric/queries'
import * as search from '@/domain/search/queries'
import * as topic from '@/domain/topic/queries'
import { db } from '@/lib/db'
import {
  addressOf,
  closeRooms,
  type Newspaper,
  openNewspaper,
  storiesIn,
  type StoryName,
} from './newspaper.fixture'
import * as article from './queries'
import type { ArticleView } from './view'

const modules = { article, front, person, topic, archive, correction, search, rubric }
let paper: Newspaper

beforeAll(async () => {
  paper = await openNewspaper()
  const slot = (name: StoryName, over: object = {}) => ({
    ...{ districtId: paper.home.id, lang: 'kk' as const, kind: 'second' as const },
    ...{ articleId: paper.stories[name].id, ...over },
  })
  const hidden = ['draft', 'approved', 'scheduled', 'withdrawn', 'unseen'] as const
  await db.frontSlot.createMany({
    data: [
      ...[slot('published', { kind: 'lead' }), slot('revised')],
      ...hidden.flatMap((name) => [slot(name), slot(name, { kind: 'strip', districtId: null })]),
      slot('published', { kind: 'strip', districtId: null }),
    ],
  })
})
afterAll(async () => {
  await closeRooms(paper)
  await db.$disconnect()
})

type Query = (...args: never[]) => unknown
type Row = {
  query: Query
  run: () => Promise<unknown>
  /** Which articles the result is to be of; of the others it may hold nothing. */
  shows: StoryName[]
  equals?: () => unknown
}
const rows: Row[] = []

function row<Q extends Query>(query: Q, run: (ask: Q) => unknown, expected: StoryName[] | (() => unknown)) {
  const goal = Array.isArray(expected) ? { shows: expected } : { shows: [], equals: expected }
  rows.push({ query, run: async () => run(query), ...goal })
}

const limit = 10_000
const offset = 0
const homeKk: StoryName[] = ['published', 'revised', 'pairKk', 'halfKk']
const allKk: StoryName[] = [...homeKk, 'neighbour']
const kk = () => ({ lang: 'kk' as const, districtId: paper.home.id, rubricId: paper.rubric.id, limit })
const quiet = () => ({ ...kk(), rubricId: paper.quietRubric.id })
const home = (lang: 'kk' | 'ru' = 'kk') => ({ districtId: paper.home.id, lang })
const at = (name: StoryName) => addressOf(paper.stories[name], paper.home)
const view = async (name: StoryName) => (await article.getArticle(at(name))) as ArticleView
const filledOf = (lang: 'kk' | 'ru') => [
  expect.objectContaining({ id: paper.quietRubric.id, name: paper.quietRubric[lang], filled: false }),
  expect.objectContaining({ id: paper.rubric.id, name: paper.rubric[lang], filled: true }),
]

row(article.listNewest, (ask) => ask(kk()), homeKk)
row(article.listNewest, (ask) => ask({ ...home(), limit }), homeKk)
row(article.listNewest, (ask) => ask({ lang: 'kk', rubricId: paper.rubric.id, limit }), allKk)
row(article.listNewest, (ask) => ask({ lang: 'kk', limit }), allKk)
row(article.listNewest, (ask) => ask({ ...home('ru'), limit }), ['pairRu'])
row(article.listNewest, (ask) => ask(quiet()), [])
row(
  article.countArticles,
  (ask) => ask(kk()),
  () => 4,
)
row(
  article.countArticles,
  (ask) => ask(home('ru')),
  () => 1,
)
row(
  article.countArticles,
  (ask) => ask(quiet()),
  () => 0,
)
row(article.listByRubric, (ask) => ask({ ...home(), except: [], each: 100 }), homeKk)
row(article.listByRubric, (ask) => ask({ lang: 'kk', except: [], each: 1_000 }), allKk)
row(article.listNewestOfDistricts, (ask) => ask('kk'), ['halfKk', 'neighbour'])
row(article.listNewestOfDistricts, (ask) => ask('ru'), ['pairRu'])
row(article.listKazakhOnly, (ask) => ask({ districtId: paper.home.id, limit }), [
  'published',
  'revised',
  'halfKk',
])
row(article.listKazakhOnly, (ask) => ask({ limit }), ['published', 'revised', 'halfKk', 'neighbour'])
row(article.listRelated, async (ask) => ask(await view('published'), paper.home.id, 100), [
  'revised',
  'pairKk',
  'halfKk',
])
row(article.getNeighbours, async (ask) => ask(await view('revised'), paper.home.id), ['published', 'pairKk'])
row(article.getNeighbours, async (ask) => ask(await view('halfKk'), paper.home.id), ['pairKk'])
row(article.getArticle, (ask) => ask(at('published')), ['published'])
row(article.getArticle, (ask) => ask(at('revised')), ['revised'])
row(article.getArticle, (ask) => ask(at('pairKk')), ['pairKk', 'pairRu'])
row(article.getArticle, (ask) => ask(at('halfKk')), ['halfKk'])
for (const name of ['draft', 'submitted', 'approved', 'scheduled', 'unseen', 'halfRu', 'working'] as const)
  row(
    article.getArticle,
    (ask) => ask(at(name)),
    () => null,
  )
row(front.listSlots, (ask) => ask(paper.home.id, 'kk'), ['published', 'revised'])
row(front.listSlots, (ask) => ask(null, 'kk'), ['published'])
row(person.listWork, (ask) => ask(paper.person.id, { lang: 'kk', limit, offset }), allKk)
row(person.listWork, (ask) => ask(paper.person.id, { lang: 'ru', limit, offset }), ['pairRu'])
row(person.listWork, (ask) => ask(paper.quietPerson.id, { lang: 'kk', limit, offset }), [])
row(
  person.listStaff,
  (ask) => ask(paper.home.id, 'kk'),
  () => [expect.objectContaining({ slug: paper.person.slug })],
)
row(person.getPerson, (ask) => ask(paper.person.slug, 'kk'), [])
row(topic.listOnTopic, (ask) => ask(paper.topic.id, { lang: 'kk', limit, offset }), allKk)
row(topic.listOnTopic, (ask) => ask(paper.topic.id, { lang: 'ru', limit, offset }), ['pairRu'])
row(topic.listOnTopic, (ask) => ask(paper.quietTopic.id, { lang: 'kk', limit, offset }), [])
row(topic.getTopic, (ask) => ask(paper.topic.slug, 'kk'), [])
row(
  archive.countYears,
  (ask) => ask(home()),
  () => [{ key: 2021, articles: 4 }],
)
row(
  archive.countYears,
  (ask) => ask(home('ru')),
  () => [{ key: 2021, articles: 1 }],
)
const days = [5, 6, 8, 9].map((key) => ({ key, articles: 1 }))
row(
  archive.countDays,
  (ask) => ask(home(), { year: 2021, month: 3 }),
  () => days,
)
row(
  archive.countYearDays,
  (ask) => ask(home(), 2021),
  () => [{ month: 3, days }],
)
row(archive.listOfDay, (ask) => ask(home(), new Date('2021-03-05')), ['published'])
row(archive.listOfDay, (ask) => ask(home(), new Date('2021-03-07')), [])
row(archive.listOfDay, (ask) => ask(home(), at('scheduled').day), [])
row(
  archive.getNearestDays,
  (ask) => ask(home(), new Date('2021-03-06')),
  () => ({ before: new Date('2021-03-05'), after: new Date('2021-03-08') }),
)
row(
  archive.getNearestDays,
  (ask) => ask(home(), new Date('2021-03-09')),
  () => ({ before: new Date('2021-03-08'), after: null }),
)
row(correction.listCorrections, (ask) => ask('kk', limit), ['published'])
row(search.searchArticles, (ask) => ask(paper.word, { lang: 'kk', limit, offset }), allKk)
row(search.searchArticles, (ask) => ask(paper.word, { lang: 'ru', limit, offset }), ['pairRu'])
for (const name of ['working', 'scheduled', 'withdrawn', 'draft'] as const)
  row(search.searchArticles, (ask) => ask(paper.stories[name].code, { lang: 'kk', limit, offset }), [])
row(
  rubric.listRubrics,
  (ask) => ask(paper.home.id, 'kk'),
  () => filledOf('kk'),
)
row(
  rubric.listRubrics,
  (ask) => ask(paper.home.id, 'ru'),
  () => filledOf('ru'),
)
row(
  rubric.listAllRubrics,
  (ask) => ask('kk'),
  () => expect.arrayContaining(filledOf('kk')),
)
row(
  rubric.listAllRubrics,
  (ask) => ask('ru'),
  () => expect.arrayContaining(filledOf('ru')),
)

const exported = Object.entries(modules).flatMap(([noun, module]) =>
  Object.entries(module).flatMap(([name, value]) =>
    typeof value === 'function' ? [{ name: `${noun}.${name}`, query: value as Query }] : [],
  ),
)

it.each(exported)('$name is in this table', ({ query }) => {
  expect(rows.some((one) => one.query === query)).toBe(true)
})

const titled = rows.map((one, i) => ({
  ...one,
  title: `${exported.find(({ query }) => query === one.query)?.name} (${i + 1})`,
}))

it.each(titled)('$title shows what is public and nothing else', async ({ run, shows, equals }) => {
  const result = await run()
  expect(storiesIn(paper, result).sort()).toEqual([...shows].sort())
  if (equals) expect(result).toEqual(equals())
  if (result && typeof result === 'object' && 'total' in result) expect(result.total).toBe(shows.length)
})

it('leaves of a withdrawn article its address and the notice', async () => {
  const { id, slug } = paper.stories.withdrawn
  expect(await article.getArticle(at('withdrawn'))).toEqual({
    ...{ state: 'withdrawn', id: String(id), lang: 'kk', notice: 'Редакция алып тастады.' },
    path: `/${paper.home.slug}/2021/03/07/${slug}`,
  })
})
