import { type Actor, recordAudit } from '@/domain/audit/commands'
import { db } from '@/lib/db'
import { expireTags } from '@/lib/expire-tags'
import { articlePath } from '@/lib/paths'
import type { Article, CorrectionKind, Prisma } from '@/prisma/generated/client'
import { localDay } from '@/kazakh/dates'
import { addDraft, addRevision, lockArticle, type NewArticle } from './draft-record'
import { CannotWait } from './errors'
import { goLive, liveTags } from './publication'
import { articleContent, type ArticleContentInput, correctionText, withdrawal } from './schema'
import { articleTag, correctionsTag, hard } from './tags'
import { type Move, stateAfter } from './workflow'

/**
 * Every command is one transaction: lock, workflow, change, audit event, expiry. Inside another transaction
 * (an import, the seed) it is given that one and becomes a part of it.
 * All throw ArticleMissing, StaleVersion and NotInState (errors.ts); a change names the version it is based on.
 */
type Tx = Prisma.TransactionClient
type Based = { articleId: bigint; version: number; actor: Actor }

const TIME_LIMIT = { timeout: 15_000, maxWait: 5_000 }
const inOne = <T>(tx: Tx | undefined, work: (tx: Tx) => Promise<T>) =>
  tx ? work(tx) : db.$transaction(work, TIME_LIMIT)

type Done = { action: string; article: Article; actor: Actor; detail?: Prisma.InputJsonObject }
const record = (tx: Tx, { action, article, actor, detail = {} }: Done) =>
  recordAudit(tx, actor, {
    action: `article.${action}`,
    subject: { type: 'article', id: article.id },
    districtId: article.districtId,
    detail: { version: article.version, ...detail },
  })

/** Public address of an article, or null when it was never public. */
export async function pathOfArticle(tx: Tx, article: Article): Promise<string | null> {
  if (!article.slug || !article.firstPublishedAt) return null
  const district = await tx.district.findUniqueOrThrow({
    where: { id: article.districtId },
    select: { slug: true },
  })
  return articlePath(article.lang, {
    district: district.slug,
    slug: article.slug,
    ...localDay(article.firstPublishedAt),
  })
}

/** Starts an article. @throws BodyFault, ZodError on content that is not of the schema. */
export async function createArticle(
  input: NewArticle & { content: ArticleContentInput; actor: Actor },
  tx?: Tx,
) {
  const { content: given, actor, ...draft } = input
  const content = articleContent.parse(given)
  return inOne(tx, async (tx) => {
    const id = await addDraft(tx, draft, { content, actor })
    const article = await tx.article.findUniqueOrThrow({ where: { id } })
    await record(tx, { action: 'created', article, actor })
    return article
  })
}

/** Saves a new working revision. What readers see stays until it is published. @throws BodyFault, ZodError */
export async function reviseArticle(input: Based & { content: ArticleContentInput }, tx?: Tx) {
  const { articleId, version, actor } = input
  const content = articleContent.parse(input.content)
  return inOne(tx, async (tx) => {
    await lockArticle(tx, articleId, { version, move: 'edit' })
    const { number } = await addRevision(tx, articleId, { content, actor })
    const article = await tx.article.update({ where: { id: articleId }, data: { version: { increment: 1 } } })
    await record(tx, { action: 'revised', article, actor, detail: { revision: number } })
    return article
  })
}

async function changeState(
  tx: Tx,
  { articleId, version, actor }: Based,
  move: Move & ('approve' | 'submit'),
) {
  const before = await lockArticle(tx, articleId, { version, move })
  const state = stateAfter(move)!
  const article = await tx.article.update({
    where: { id: articleId },
    data: { state, version: { increment: 1 } },
  })
  await record(tx, { action: state, article, actor, detail: { from: before.state } })
  return article
}

/** Approves a text; its state before is recorded, so that an editor approving her own draft can be seen. */
export const approveArticle = (input: Based, tx?: Tx) => inOne(tx, (tx) => changeState(tx, input, 'approve'))

/**
 * Publishes the working revision of an approved or published article.
 * @param input.at from when readers see it: by default the date it was given before, else now. A time to
 * come schedules it. Once it has been seen, its first date stays.
 * @throws NotReady when a picture lacks its alternative text or credit.
 */
export async function publishArticle(input: Based & { at?: Date }, tx?: Tx) {
  const { articleId, version, actor } = input
  return inOne(tx, async (tx) => {
    const before = await lockArticle(tx, articleId, { version, move: 'publish' })
    const now = new Date()
    // A scheduled article that is changed keeps its hour; it must not slip out with the change.
    const waiting = before.publishAt !== null && before.publishAt > now
    const planned = before.state === 'approved' || waiting ? before.publishAt : null
    const at = input.at ?? planned ?? now
    const article = await goLive(tx, before, { at, now })
    const path = await pathOfArticle(tx, article)
    await record(tx, { action: 'published', article, actor, detail: { at: at.toISOString(), path } })
    return { article, path: path! }
  })
}

/**
 * Takes an article away from readers: its address answers with the notice (410) or leads on.
 * Its own pages are dropped at once; lists are printed anew. @throws ZodError on an empty notice.
 */
export async function withdrawArticle(input: Based & { notice: string; forwardTo?: string }, tx?: Tx) {
  const { articleId, version, actor } = input
  const { notice, forwardTo = null } = withdrawal.parse({
    notice: input.notice,
    ...(input.forwardTo ? { forwardTo: input.forwardTo } : {}),
  })
  return inOne(tx, async (tx) => {
    const before = await lockArticle(tx, articleId, { version, move: 'withdraw' })
    const article = await tx.article.update({
      where: { id: articleId },
      data: {
        ...{ state: 'withdrawn', version: { increment: 1 }, withdrawnAt: new Date() },
        ...{ withdrawalNotice: notice, forwardTo },
      },
    })
    await tx.frontSlot.deleteMany({ where: { articleId } })
    await record(tx, { action: 'withdrawn', article, actor, detail: { notice, forwardTo } })
    await expireTags(tx, [hard(articleTag(articleId)), ...(await liveTags(tx, before))])
    return article
  })
}

/** Adds a correction to a published article; it can never be changed. @throws ZodError on an empty text. */
export async function correctArticle(
  input: { articleId: bigint; kind: CorrectionKind; text: string; at?: Date; actor: Actor },
  tx?: Tx,
) {
  const { articleId, kind, actor, at = new Date() } = input
  if (at.getTime() > Date.now()) throw new CannotWait(articleId)
  const text = correctionText.parse(input.text)
  return inOne(tx, async (tx) => {
    const before = await lockArticle(tx, articleId, { version: null, move: 'correct' })
    const correction = await tx.correction.create({
      data: {
        articleId,
        kind,
        text,
        publishedAt: at,
        createdById: 'accountId' in actor ? actor.accountId : null,
      },
    })
    const updatedAt = before.updatedAt && before.updatedAt > at ? before.updatedAt : at
    const article = await tx.article.update({
      where: { id: articleId },
      data: { updatedAt, version: { increment: 1 } },
    })
    await record(tx, {
      action: 'corrected',
      article,
      actor,
      detail: { correction: String(correction.id), kind },
    })
    await expireTags(tx, [correctionsTag(), ...(await liveTags(tx, article))])
    return correction
  })
}
