import { cache } from 'react'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import type { RubricView } from './view'

/** The rubrics that a newspaper runs, in its order. */
export const listRubrics = cache(async (districtId: number, lang: Lang): Promise<RubricView[]> => {
  const rows = await db.districtRubric.findMany({
    where: { districtId },
    orderBy: { position: 'asc' },
    select: { rubric: true },
  })
  return rows.map(({ rubric }) => ({ id: rubric.id, slug: rubric.slug, name: rubric[lang] }))
})

/** All rubrics of the region, in the order in which most newspapers run them. */
export const listAllRubrics = cache(async (lang: Lang): Promise<RubricView[]> => {
  const rows = await db.rubric.findMany({ include: { districts: { select: { position: true } } } })
  const place = (row: (typeof rows)[number]) =>
    row.districts.reduce((sum, { position }) => sum + position, 0) / Math.max(1, row.districts.length)
  return rows
    .sort((a, b) => place(a) - place(b) || a.id - b.id)
    .map((row) => ({ id: row.id, slug: row.slug, name: row[lang] }))
})
