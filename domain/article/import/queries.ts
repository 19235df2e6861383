import { db } from '@/lib/db'

/** The districts and rubrics that an imported text can go to, by slug. */
export async function getImportPlace() {
  const districts = await db.district.findMany({
    select: { id: true, slug: true },
    orderBy: { riverOrder: 'asc' },
  })
  const rubrics = await db.rubric.findMany({
    select: { id: true, slug: true, districts: { select: { districtId: true } } },
    orderBy: { id: 'asc' },
  })
  return {
    districts,
    rubrics: rubrics.map((r) => ({
      id: r.id,
      slug: r.slug,
      districtIds: r.districts.map((d) => d.districtId),
    })),
  }
}
