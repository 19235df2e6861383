import { publicArticle } from '@/domain/article/policy'
import { NEWEST, teaserQuery, type TeaserRow, toTeaser } from '@/domain/article/view'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import { Prisma } from '@/prisma/generated/client'
import type { TopicView } from './view'

/** A topic by its slug, or null. */
export async function getTopic(slug: string, lang: Lang): Promise<TopicView | null> {
  const row = await db.topic.findUnique({ where: { slug } })
  return row && { id: row.id, slug: row.slug, name: row[lang] }
}

const about = (topicId: number, lang: Lang) =>
  Prisma.sql`from revision_topic t join article a on a.live_revision_id = t.revision_id
    where t.topic_id = ${topicId} and a.lang = ${lang}::"Lang" and ${publicArticle}`

/** Articles on a topic from all newspapers, newest first, with the count of all of them. */
export async function listOnTopic(topicId: number, page: { lang: Lang; limit: number; offset: number }) {
  const { lang, limit, offset } = page
  const [rows, counts] = await Promise.all([
    db.$queryRaw<TeaserRow[]>(
      teaserQuery(
        Prisma.sql`select a.id ${about(topicId, lang)} order by ${NEWEST} limit ${limit} offset ${offset}`,
      ),
    ),
    db.$queryRaw<{ n: number }[]>`select count(*)::int as n ${about(topicId, lang)}`,
  ])
  return { teasers: rows.map((row) => toTeaser(row, lang)), total: counts[0]?.n ?? 0 }
}
