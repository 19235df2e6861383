import { publicArticle } from '@/domain/article/policy'
import { type AddressRow, type CorrectionKind, pathOf } from '@/domain/article/view'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import type { ListedCorrection } from './view'

type Row = AddressRow & {
  id: bigint
  kind: CorrectionKind
  text: string
  published_at: Date
  article_id: bigint
  headline: string
  district: string
}

/** The latest corrections on public articles of one language, newest first. */
export async function listCorrections(lang: Lang, limit: number): Promise<ListedCorrection[]> {
  const rows = await db.$queryRaw<Row[]>`
    select c.id, c.kind, c.text, c.published_at, a.id as article_id, a.lang, a.slug, a.first_published_at,
      d.slug as district_slug, case ${lang} when 'ru' then d.ru_short else d.kk_short end as district, v.headline
    from correction c join article a on a.id = c.article_id join district d on d.id = a.district_id
      join article_revision v on v.id = a.live_revision_id
    where a.lang = ${lang}::"Lang" and ${publicArticle} order by c.published_at desc, c.id desc limit ${limit}`
  return rows.map((row) => ({
    id: String(row.id),
    kind: row.kind,
    text: row.text,
    publishedAt: row.published_at,
    article: {
      id: String(row.article_id),
      headline: row.headline,
      path: pathOf(row),
      district: row.district,
    },
  }))
}
