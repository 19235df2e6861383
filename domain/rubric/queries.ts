import { cache } from 'react'
import { publicArticle } from '@/domain/article/policy'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import type { RubricView } from './view'

type Row = { id: number; slug: string; kk: string; ru: string; filled: boolean }

const toRubric = (lang: Lang) => (row: Row) => ({
  id: row.id,
  slug: row.slug,
  name: row[lang],
  filled: row.filled,
})

/** The rubrics that a newspaper runs, in its order. */
export const listRubrics = cache(async (districtId: number, lang: Lang): Promise<RubricView[]> => {
  const rows = await db.$queryRaw<Row[]>`
    select r.id, r.slug, r.kk, r.ru, exists (select 1 from article a where a.district_id = ${districtId}
      and a.rubric_id = r.id and a.lang = ${lang}::"Lang" and ${publicArticle}) as filled
    from district_rubric q join rubric r on r.id = q.rubric_id where q.district_id = ${districtId}
    order by q.position`
  return rows.map(toRubric(lang))
})

/** All rubrics of the region, in the order in which most newspapers run them. */
export const listAllRubrics = cache(async (lang: Lang): Promise<RubricView[]> => {
  const rows = await db.$queryRaw<Row[]>`
    select r.id, r.slug, r.kk, r.ru, exists (select 1 from article a
      where a.rubric_id = r.id and a.lang = ${lang}::"Lang" and ${publicArticle}) as filled
    from rubric r left join district_rubric q on q.rubric_id = r.id
    group by r.id order by avg(q.position), r.id`
  return rows.map(toRubric(lang))
})
