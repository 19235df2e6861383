import { publicArticle } from '@/domain/article/policy'
import { NEWEST, teaserQuery, type TeaserRow, toTeaser } from '@/domain/article/view'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import { Prisma } from '@/prisma/generated/client'
import type { PersonView } from './view'

/** The person behind a byline, or null. */
export async function getPerson(slug: string, lang: Lang): Promise<PersonView | null> {
  const row = await db.person.findUnique({ where: { slug }, include: { district: true } })
  if (!row) return null
  const ru = lang === 'ru'
  return {
    id: row.id,
    slug: row.slug,
    name: (ru ? row.ruFull : row.kkFull) || row[lang],
    role: ru ? row.roleRu : row.roleKk,
    bio: ru ? row.bioRu : row.bioKk,
    district: row.district && { slug: row.district.slug, name: row.district[lang] },
  }
}

const written = (personId: number, lang: Lang) =>
  Prisma.sql`from revision_byline b join article a on a.live_revision_id = b.revision_id
    where b.person_id = ${personId} and a.lang = ${lang}::"Lang" and ${publicArticle}`

/** What a person wrote or photographed, newest first, with the count of all of it. */
export async function listWork(personId: number, page: { lang: Lang; limit: number; offset: number }) {
  const { lang, limit, offset } = page
  const [rows, counts] = await Promise.all([
    db.$queryRaw<TeaserRow[]>(
      teaserQuery(
        Prisma.sql`select id from (select distinct a.id, a.publish_at ${written(personId, lang)}) a
          order by ${NEWEST} limit ${limit} offset ${offset}`,
      ),
    ),
    db.$queryRaw<{ n: number }[]>`select count(distinct a.id)::int as n ${written(personId, lang)}`,
  ])
  return { teasers: rows.map((row) => toTeaser(row, lang)), total: counts[0]?.n ?? 0 }
}

/** The newspaper's own people who have a byline in public articles; guests are not staff. */
export async function listStaff(districtId: number, lang: Lang) {
  const rows = await db.$queryRaw<
    { slug: string; kk: string; ru: string; role_kk: string; role_ru: string }[]
  >`
    select p.slug, p.kk, p.ru, p.role_kk, p.role_ru from person p
    where p.district_id = ${districtId} and not p.guest and exists (select 1 from revision_byline b
      join article a on a.live_revision_id = b.revision_id where b.person_id = p.id and ${publicArticle})
    order by p.kk collate "kk-x-icu"`
  return rows.map((row) => ({
    slug: row.slug,
    name: lang === 'ru' ? row.ru : row.kk,
    role: lang === 'ru' ? row.role_ru : row.role_kk,
  }))
}
