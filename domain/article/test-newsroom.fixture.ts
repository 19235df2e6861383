import { db } from '@/lib/db'
import { seedFoundation } from '@/prisma/seed/foundation'
import { approveArticle, createArticle, publishArticle } from './commands'
import type { ArticleContentInput } from './schema'

export const actor = { origin: 'seed' } as const
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

export const bodyOf = (...texts: string[]) => ({ type: 'doc', content: texts.map(paragraph) })

let calls = 0
/** A word no other test uses, so that tests share a database without meeting. */
export const unique = (base: string) => `${base} ${process.pid} ${Date.now() % 1_000_000} ${++calls}`

/** District and rubric ids of the demo's foundation. */
export async function newsroom() {
  await db.$transaction(seedFoundation, { timeout: 30_000 })
  const district = await db.district.findUniqueOrThrow({ where: { slug: 'aral' } })
  const rubrics = await db.rubric.findMany({ orderBy: { id: 'asc' }, take: 2 })
  return { districtId: district.id, rubricId: rubrics[0]!.id, otherRubricId: rubrics[1]!.id }
}

type Place = { districtId: number; rubricId: number }

/** A draft with the given content over a plain one. */
export const draft = ({ districtId, rubricId }: Place, content: Partial<ArticleContentInput> = {}) =>
  createArticle({
    ...{ districtId, lang: 'kk', actor },
    content: { headline: unique('Бас'), body: bodyOf('Мәтін.'), rubricId, ...content },
  })

/** A published article. */
export async function published(place: Place, content: Partial<ArticleContentInput> = {}, at?: Date) {
  const { id: articleId, version } = await draft(place, content)
  const approved = await approveArticle({ articleId, version, actor })
  return publishArticle({ articleId, version: approved.version, actor, ...(at ? { at } : {}) })
}
