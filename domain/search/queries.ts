import { publicArticle } from '@/domain/article/policy'
import { NEWEST, teaserQuery, type TeaserRow, toTeaser } from '@/domain/article/view'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import { Prisma } from '@/prisma/generated/client'
import { toTsQuery } from './query'

/** No more than these are counted: what a reader does not see need not be exact. */
export const COUNT_LIMIT = 1000

/**
 * Public articles that hold all typed words, the newest first.
 * @returns null when nothing was typed that could be looked for.
 */
export async function searchArticles(typed: string, page: { lang: Lang; limit: number; offset: number }) {
  const query = toTsQuery(typed)
  if (!query) return null
  const { lang, limit, offset } = page
  const matches = Prisma.sql`select a.id, a.publish_at from article a
    where a.search @@ to_tsquery('simple', ${query}) and a.lang = ${lang}::"Lang" and ${publicArticle}`
  const [rows, counts] = await Promise.all([
    db.$queryRaw<TeaserRow[]>(
      teaserQuery(
        Prisma.sql`select id from (${matches}) a order by ${NEWEST} limit ${limit} offset ${offset}`,
      ),
    ),
    db.$queryRaw<{ n: number }[]>`select count(*)::int as n from (${matches} limit ${COUNT_LIMIT}) q`,
  ])
  return { teasers: rows.map((row) => toTeaser(row, lang)), total: counts[0]?.n ?? 0 }
}
