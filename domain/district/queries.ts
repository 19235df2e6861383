import { cache } from 'react'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import { toDistrictView, toImprintView, toNameplateView, toRegionView } from './view'

const withPaper = { newspaper: true } as const

/** The region that this installation serves, or null in an empty database. */
export const getRegion = cache(async (lang: Lang) => {
  const row = await db.region.findFirst()
  return row && toRegionView(row, lang)
})

/** All newspapers in their order along the river, from the sea upstream. */
export const listDistricts = cache(async (lang: Lang) => {
  const rows = await db.district.findMany({ include: withPaper, orderBy: { riverOrder: 'asc' } })
  return rows.map((row) => toDistrictView(row, lang))
})

/** One district with what its nameplate shows, or null. */
export const getDistrict = cache(async (slug: string, lang: Lang) => {
  const row = await db.district.findUnique({ where: { slug }, include: withPaper })
  return row && toNameplateView(row, lang)
})

/** The imprint that the mass-media law asks for, or null. */
export async function getImprint(slug: string, lang: Lang) {
  const row = await db.district.findUnique({ where: { slug }, include: withPaper })
  return row && toImprintView(row, lang)
}
