import { publicArticle } from '@/domain/article/policy'
import { teaserQuery, type TeaserRow, toTeaser } from '@/domain/article/view'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import { Prisma } from '@/prisma/generated/client'
import type { FrontView, SlotKind } from './view'

/**
 * What the editors put on a front page and is public now, by kind of slot in their order.
 * @param districtId the region's own front when null.
 */
export async function listSlots(districtId: number | null, lang: Lang): Promise<FrontView> {
  const slots = Prisma.sql`select s.article_id, s.kind, s.position from front_slot s
    join article a on a.id = s.article_id
    where s.district_id is not distinct from ${districtId}::int and s.lang = ${lang}::"Lang"
      and s.from_at <= now() and (s.until_at is null or s.until_at > now()) and ${publicArticle}`
  const [rows, order] = await Promise.all([
    db.$queryRaw<TeaserRow[]>(teaserQuery(Prisma.sql`select distinct article_id as id from (${slots}) q`)),
    db.$queryRaw<{ article_id: bigint; kind: SlotKind }[]>`
      select article_id, kind from (${slots}) q order by position, article_id`,
  ])
  const teasers = new Map(rows.map((row) => [row.id, toTeaser(row, lang)]))
  const of = (kind: SlotKind) =>
    order.flatMap((slot) => (slot.kind === kind ? (teasers.get(slot.article_id) ?? []) : []))
  return { lead: of('lead')[0] ?? null, second: of('second'), strip: of('strip') }
}
