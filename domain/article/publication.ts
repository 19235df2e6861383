import { localDay } from '@/kazakh/dates'
import { searchWords } from '@/kazakh/words'
import { expireTags } from '@/lib/expire-tags'
import type { Article, ArticleRevision, Prisma } from '@/prisma/generated/client'
import { claimAddress } from './address-record'
import { parseBody } from './body'
import { CannotWait, NotReady } from './errors'
import { missingToPublish } from './readiness'
import { articleTag, articleTags } from './tags'

type Tx = Prisma.TransactionClient
type Revision = ArticleRevision & { bylines: { personId: number }[]; topics: { topicId: number }[] }

const withPeople = { bylines: { select: { personId: true } }, topics: { select: { topicId: true } } } as const
// A tsvector holds at most a megabyte; the end of a text this long finds nobody anything.
const SEARCH_LENGTH = 300_000

const revisionOf = (tx: Tx, id: bigint): Promise<Revision> =>
  tx.articleRevision.findUniqueOrThrow({ where: { id }, include: withPeople })

/** Cut into words by the rule that cuts what readers type. */
const searchText = (text: string) => searchWords(text.slice(0, SEARCH_LENGTH)).join(' ')

/** Sets what full-text search finds the live revision by: headline before lead before body. */
export async function indexForSearch(tx: Tx, articleId: bigint, revision: ArticleRevision): Promise<void> {
  await tx.$executeRaw`update article set search =
    setweight(to_tsvector('simple', ${searchText(revision.headline)}), 'A') ||
    setweight(to_tsvector('simple', ${searchText(`${revision.kicker} ${revision.lead}`)}), 'B') ||
    setweight(to_tsvector('simple', ${searchText(revision.bodyText)}), 'C') where id = ${articleId}`
}

/** Tags of everything that shows the article now or showed one of its older revisions; its other language too. */
export async function tagsOf(tx: Tx, article: Article, revisions: Revision[]): Promise<string[]> {
  const pair = article.pairKey
    ? await tx.article.findMany({
        where: { pairKey: article.pairKey, NOT: { id: article.id } },
        select: { id: true },
      })
    : []
  const { id, districtId, firstPublishedAt } = article
  const tags = revisions.flatMap(({ rubricId, bylines, topics }) =>
    articleTags({
      ...{ id, districtId, rubricId, firstPublishedAt },
      personIds: bylines.map((b) => b.personId),
      topicIds: topics.map((t) => t.topicId),
    }),
  )
  return [...new Set([...tags, ...pair.map((other) => articleTag(other.id))])]
}

export async function liveTags(tx: Tx, article: Article): Promise<string[]> {
  const live = article.liveRevisionId === null ? [] : [await revisionOf(tx, article.liveRevisionId)]
  return tagsOf(tx, article, live)
}

/** The calendar day of an address, as the database keeps days. */
export function addressDay(at: Date): Date {
  const { year, month, day } = localDay(at)
  return new Date(Date.UTC(year, month - 1, day))
}

// The date of an address is that of first publication and never changes, unless nobody has seen it yet.
async function firstPublication(
  tx: Tx,
  article: Article,
  { at, now }: { at: Date; now: Date },
): Promise<Date> {
  const first = article.firstPublishedAt
  if (first === null) return at
  if (first <= now) return first
  await tx.articleAddress.deleteMany({ where: { articleId: article.id } })
  return at
}

/**
 * Lets the working revision of a locked article go live: pointers, address, search and expiry.
 * @param at when readers see it from; a time to come means scheduled.
 * @throws NotReady when the revision lacks what a public article must have; CannotWait when `at` is a time to come
 *   and readers have seen the article.
 */
export async function goLive(
  tx: Tx,
  article: Article,
  { at, now }: { at: Date; now: Date },
): Promise<Article> {
  const revision = await revisionOf(tx, article.workingRevisionId!)
  const missing = missingToPublish({ ...revision, body: parseBody(revision.body) })
  if (missing.length > 0) throw new NotReady(article.id, missing)
  const before = article.liveRevisionId === null ? [] : [await revisionOf(tx, article.liveRevisionId)]
  const wasSeen = article.publishAt !== null && article.publishAt <= now && before.length > 0
  if (wasSeen && at > now) throw new CannotWait(article.id)
  const firstPublishedAt = await firstPublication(tx, article, { at, now })
  const { id: articleId, districtId, lang } = article
  const day = addressDay(firstPublishedAt)
  const slug = await claimAddress(tx, { articleId, districtId, lang, day }, revision.slug)
  const changed = wasSeen && article.liveRevisionId !== revision.id
  const live = await tx.article.update({
    where: { id: articleId },
    data: {
      ...{ state: 'published', version: { increment: 1 }, slug, firstPublishedAt, firstPublishedOn: day },
      ...{ liveRevisionId: revision.id, rubricId: revision.rubricId },
      publishAt: wasSeen ? article.publishAt : at,
      updatedAt: wasSeen ? (changed ? at : article.updatedAt) : at,
    },
  })
  await indexForSearch(tx, articleId, revision)
  await expireTags(tx, await tagsOf(tx, live, [...before, revision]))
  return live
}
