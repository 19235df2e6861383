import { afterAll, beforeAll, expect, it } from 'vitest'
import { correctArticle, withdrawArticle } from '@/domain/article/commands'
import { actor, bodyOf, draft, newsroom, published, unique } from '@/domain/article/test-newsroom.fixture'
import { db } from '@/lib/db'
import { listFeedArticles } from './queries'
import { FEED_LENGTH } from './view'

let place: Awaited<ReturnType<typeof newsroom>>
beforeAll(async () => {
  place = await newsroom()
})
afterAll(() => db.$disconnect())

const HOUR_MS = 3_600_000
const idsOf = async (scope: Parameters<typeof listFeedArticles>[0]) =>
  (await listFeedArticles(scope)).map(({ id }) => id)

it('shows what is public and nothing else', async () => {
  const shown = await published(place)
  const hidden = [
    await draft(place),
    (await published(place, {}, new Date(Date.now() + HOUR_MS))).article,
    await published(place).then(({ article: { id: articleId, version } }) =>
      withdrawArticle({ articleId, version, notice: 'Қате дерек.', actor }),
    ),
  ]
  for (const scope of [{}, { districtId: place.districtId }, place]) {
    const ids = await idsOf({ lang: 'kk', ...scope })
    expect(ids).toContain(String(shown.article.id))
    expect(ids.filter((id) => hidden.some((article) => String(article.id) === id))).toEqual([])
  }
})

it('keeps to its language, newspaper and rubric, newest first, thirty at most', async () => {
  const { article, path } = await published(place)
  const id = String(article.id)
  const { districtId, rubricId, otherRubricId } = place
  const elsewhere = await db.district.findFirstOrThrow({ where: { id: { not: districtId } } })
  expect(await idsOf({ lang: 'ru', districtId })).not.toContain(id)
  expect(await idsOf({ lang: 'kk', districtId, rubricId: otherRubricId })).not.toContain(id)
  expect(await idsOf({ lang: 'kk', districtId: elsewhere.id })).not.toContain(id)
  const [newest, ...others] = await listFeedArticles({ lang: 'kk', districtId, rubricId })
  expect(newest).toMatchObject({ id, path })
  expect(others.length).toBeLessThan(FEED_LENGTH)
})

it('carries the live revision with bylines, topics and corrections', async () => {
  const person = await db.person.create({
    data: { slug: unique('p').replaceAll(' ', '-'), kk: 'А. Серік', ru: 'А. Серик' },
  })
  const topic = await db.topic.create({
    data: { slug: unique('t').replaceAll(' ', '-'), kk: 'Су', ru: 'Вода' },
  })
  const headline = unique('Арна')
  const { article } = await published(place, {
    ...{ headline, lead: 'Арна тазаланды.', body: bodyOf('Жұмыс бітті.'), topicIds: [topic.id] },
    bylines: [{ personId: person.id, role: 'author' }],
    source: { name: 'Әкімдік', url: '' },
  })
  const at = new Date(Date.now() - 60_000)
  await correctArticle({ articleId: article.id, kind: 'clarification', text: 'Үш шақырым.', at, actor })
  const found = (await listFeedArticles({ lang: 'kk' })).find(({ id }) => id === String(article.id))
  expect(found).toMatchObject({
    ...{ headline, lead: 'Арна тазаланды.', summary: 'Арна тазаланды.', body: bodyOf('Жұмыс бітті.') },
    ...{ topics: ['Су'], source: { name: 'Әкімдік', url: '' }, illustration: null },
    authors: [{ slug: person.slug, name: 'А. Серік', role: 'author' }],
    publishedAt: article.firstPublishedAt,
    corrections: [{ kind: 'clarification', text: 'Үш шақырым.', publishedAt: at }],
  })
})
