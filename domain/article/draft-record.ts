import { slug } from '@/kazakh/slug'
import type { Lang } from '@/lib/paths'
import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/domain/audit/commands'
import { bodyCharacters, bodyToText } from './body-text'
import { ArticleMissing, NotInState, StaleVersion } from './errors'
import type { ArticleContent } from './schema'
import { articleCan, type Move } from './workflow'

type Tx = Prisma.TransactionClient

export type NewArticle = {
  districtId: number
  lang: Lang
  /** Shared by the two languages of one text. */
  pairKey?: string | null
  /** Fingerprint of an imported file. */
  importKey?: string | null
  /** When it is to be dated once it is published; a draft keeps it until then. */
  publishAt?: Date | null
}

const accountOf = (actor: Actor) => ('accountId' in actor ? actor.accountId : null)

// A headline of signs alone still needs an address.
const addressPart = ({ slug: chosen, headline }: ArticleContent) => chosen ?? (slug(headline) || 'maqala')

function revisionRow(
  content: ArticleContent,
): Omit<Prisma.ArticleRevisionUncheckedCreateInput, 'articleId' | 'number'> {
  const { headline, kicker, lead, body, rubricId, picture, source, note, bylines, topicIds } = content
  return {
    ...{ headline, kicker, lead, rubricId, note },
    body: body as Prisma.InputJsonObject,
    bodyText: bodyToText(body),
    characters: bodyCharacters(body),
    slug: addressPart(content),
    leadMediaId: picture?.mediaId ?? null,
    leadAlt: picture?.alt ?? '',
    leadCaption: picture?.caption ?? '',
    leadCredit: picture?.credit ?? '',
    sourceName: source?.name ?? '',
    sourceUrl: source?.url ?? '',
    bylines: { create: bylines.map((byline, i) => ({ ...byline, position: i + 1 })) },
    topics: { create: topicIds.map((topicId, i) => ({ topicId, position: i + 1 })) },
  }
}

/** Adds a revision and makes it the working one. Revisions are numbered from 1 within their article. */
export async function addRevision(
  tx: Tx,
  articleId: bigint,
  { content, actor }: { content: ArticleContent; actor: Actor },
) {
  const last = await tx.articleRevision.findFirst({ where: { articleId }, orderBy: { number: 'desc' } })
  const revision = await tx.articleRevision.create({
    data: {
      ...revisionRow(content),
      articleId,
      number: (last?.number ?? 0) + 1,
      basedOnId: last?.id ?? null,
      createdById: accountOf(actor),
    },
  })
  await tx.article.update({ where: { id: articleId }, data: { workingRevisionId: revision.id } })
  return revision
}

/** A new draft with its first revision. @returns the article's id. */
export async function addDraft(
  tx: Tx,
  draft: NewArticle,
  { content, actor }: { content: ArticleContent; actor: Actor },
) {
  const { districtId, lang, pairKey = null, importKey = null, publishAt = null } = draft
  const { id } = await tx.article.create({
    data: { districtId, lang, pairKey, importKey, publishAt, createdById: accountOf(actor) },
  })
  await addRevision(tx, id, { content, actor })
  return id
}

/**
 * Locks an article for the rest of the transaction and checks that the move may be made.
 * @param version the version the change was based on; null where the change does not depend on one.
 * @throws ArticleMissing, StaleVersion, NotInState
 */
export async function lockArticle(
  tx: Tx,
  articleId: bigint,
  { version, move }: { version: number | null; move: Move },
) {
  await tx.$queryRaw`select id from article where id = ${articleId} for update`
  const article = await tx.article.findUnique({ where: { id: articleId } })
  if (!article) throw new ArticleMissing(articleId)
  if (version !== null && article.version !== version)
    throw new StaleVersion(articleId, version, article.version)
  if (!articleCan[move](article)) throw new NotInState(articleId, move, article.state)
  return article
}
