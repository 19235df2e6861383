import {
  approveArticle,
  correctArticle,
  createArticle,
  publishArticle,
  reviseArticle,
} from '@/domain/article/commands'
import type { ArticleContentInput } from '@/domain/article/schema'
import type { Article, Prisma } from '@/prisma/generated/client'
import { ContentFault } from './content-fault'
import type { ContentFile } from './content-files'
import { bodyWith } from './parse-content'
import type { Headers } from './parse-headers'

type Tx = Prisma.TransactionClient

/** Ids by the names that demo texts use. */
export type Known = {
  districts: ReadonlyMap<string, number>
  rubrics: ReadonlyMap<string, number>
  topics: ReadonlyMap<string, number>
  people: ReadonlyMap<string, number>
  pictures: ReadonlyMap<string, bigint>
}

const SEED = { actor: { origin: 'seed' } } as const

function idIn<Id>(ids: ReadonlyMap<string, Id>, name: string, what: string): Id {
  const id = ids.get(name)
  if (id === undefined) throw new ContentFault(1, `there is no ${what} "${name}"`)
  return id
}

function bylinesOf({ byline, photographer }: Headers, { people }: Known) {
  const personOf = (name: string) => idIn(people, name, 'person')
  return [
    ...byline.map((name) => ({ personId: personOf(name), role: 'author' as const })),
    ...(photographer ? [{ personId: personOf(photographer), role: 'photographer' as const }] : []),
  ]
}

function contentOf({ content }: ContentFile, known: Known): ArticleContentInput {
  const { headers } = content
  const { headline, kicker, lead, picture, source } = headers
  return {
    ...{ headline, kicker, lead },
    body: bodyWith(content, known.pictures),
    rubricId: idIn(known.rubrics, headers.rubric, 'rubric'),
    bylines: bylinesOf(headers, known),
    topicIds: headers.topics.map((name) => idIn(known.topics, name, 'topic')),
    ...(source ? { source } : {}),
    ...(picture ? { picture: pictureOf(picture, known) } : {}),
  }
}

function pictureOf({ scene, ...captions }: NonNullable<Headers['picture']>, { pictures }: Known) {
  return { mediaId: idIn(pictures, scene, 'picture'), ...captions }
}

/** Adds what happened to a text after it was out: a new revision, corrections. */
async function seedLater(
  tx: Tx,
  article: Article,
  { content, headers }: { content: ArticleContentInput; headers: Headers },
) {
  const articleId = article.id
  if (headers.updated) {
    const { version } = await reviseArticle({ articleId, version: article.version, content, ...SEED }, tx)
    await publishArticle({ articleId, version, at: headers.updated, ...SEED }, tx)
  }
  for (const correction of headers.corrections)
    await correctArticle({ articleId, ...correction, ...SEED }, tx)
}

/**
 * Brings one demo text out the way the newsroom would, with its dates. A text that is there stays.
 * @throws ContentFault when it names a rubric, topic, person or picture that does not exist.
 */
export async function seedArticle(tx: Tx, file: ContentFile, known: Known): Promise<bigint> {
  const importKey = `seed:${file.file}`
  const present = await tx.article.findUnique({ where: { importKey }, select: { id: true } })
  if (present) return present.id
  const {
    lang,
    pairKey,
    content: { headers },
  } = file
  const districtId = idIn(known.districts, file.district, 'district')
  const content = contentOf(file, known)
  const draft = { districtId, lang, pairKey, importKey, content, ...SEED }
  const { id: articleId, version } = await createArticle(draft, tx)
  const approved = await approveArticle({ articleId, version, ...SEED }, tx)
  const published = { articleId, version: approved.version, at: headers.published, ...SEED }
  const { article } = await publishArticle(published, tx)
  await seedLater(tx, article, { content, headers })
  return articleId
}
