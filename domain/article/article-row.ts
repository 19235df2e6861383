import type { Prisma } from '@/prisma/generated/client'
import { parseBody } from './body'
import { type ArticleView, type PairRow, pathOf, type WithdrawnView } from './view'

const renditions = {
  select: { format: true, width: true, height: true, bytes: true },
  orderBy: [{ format: 'asc' }, { width: 'asc' }],
} as const satisfies Prisma.Media$renditionsArgs

/** Everything of an article that its own page shows. */
export const wholeArticle = {
  id: true,
  lang: true,
  state: true,
  slug: true,
  publishAt: true,
  firstPublishedAt: true,
  updatedAt: true,
  withdrawnAt: true,
  withdrawalNotice: true,
  pairKey: true,
  district: { select: { slug: true } },
  corrections: { orderBy: { publishedAt: 'asc' } },
  liveRevision: {
    include: {
      rubric: true,
      leadMedia: { select: { hash: true, width: true, height: true, colour: true, renditions } },
      bylines: { include: { person: true }, orderBy: { position: 'asc' } },
      topics: { include: { topic: true }, orderBy: { position: 'asc' } },
    },
  },
} as const satisfies Prisma.ArticleSelect

type Row = Prisma.ArticleGetPayload<{ select: typeof wholeArticle }>
type Revision = NonNullable<Row['liveRevision']>

const illustrationOf = (revision: Revision) =>
  revision.leadMedia && {
    picture: revision.leadMedia,
    alt: revision.leadAlt,
    caption: revision.leadCaption,
    credit: revision.leadCredit,
  }

function publicView(row: Row, revision: Revision, pair: PairRow | null): ArticleView {
  const { lang } = row
  const publishedAt = row.firstPublishedAt as Date
  return {
    state: 'published',
    id: String(row.id),
    lang,
    path: addressOf(row),
    revision: revision.number,
    headline: revision.headline,
    kicker: revision.kicker,
    lead: revision.lead,
    body: parseBody(revision.body),
    bodyText: revision.bodyText,
    characters: revision.characters,
    rubric: { id: revision.rubric.id, slug: revision.rubric.slug, name: revision.rubric[lang] },
    topics: revision.topics.map(({ topic }) => ({ slug: topic.slug, name: topic[lang] })),
    credits: revision.bylines.map(({ person, role }) => ({ slug: person.slug, name: person[lang], role })),
    illustration: illustrationOf(revision),
    source: revision.sourceName ? { name: revision.sourceName, url: revision.sourceUrl } : null,
    publishedAt,
    updatedAt: row.updatedAt ?? publishedAt,
    corrections: row.corrections.map(({ id, kind, text, publishedAt: at }) => ({
      id: String(id),
      kind,
      text,
      publishedAt: at,
    })),
    pair: pair && { id: String(pair.id), lang: pair.lang, path: pathOf(pair) },
  }
}

const addressOf = (row: Row) =>
  pathOf({
    lang: row.lang,
    slug: row.slug as string,
    district_slug: row.district.slug,
    first_published_at: row.firstPublishedAt as Date,
  })

/** The public view of an article, what is left of a withdrawn one, or null for anything else. */
export function toArticle(row: Row, pair: PairRow | null): ArticleView | WithdrawnView | null {
  if (row.state === 'withdrawn') {
    // Withdrawn before its hour came: nobody ever saw it, so there is nothing to give notice of.
    if (!row.publishAt || !row.withdrawnAt || row.publishAt > row.withdrawnAt) return null
    const { id, lang, withdrawalNotice } = row
    return { state: 'withdrawn', id: String(id), lang, path: addressOf(row), notice: withdrawalNotice ?? '' }
  }
  const isPublic = row.state === 'published' && row.publishAt && row.publishAt <= new Date()
  return isPublic && row.liveRevision ? publicView(row, row.liveRevision, pair) : null
}
