import type { Lang } from '@/lib/paths'
import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient
type Front = { districtId: number | null; lang: Lang; leadKey?: string }

const SECONDS = 3

/** The story each front opens with where the newest one with a picture is not the best. */
const LEADS: Record<string, string> = { syrdariya: 'kurish-oragi' }

// The newest with pictures; on the region's front each from another newspaper.
async function candidates(tx: Tx, { districtId, lang }: Front): Promise<bigint[]> {
  const rows = await tx.article.findMany({
    where: {
      ...{
        state: 'published',
        lang,
        publishAt: { lte: new Date() },
        liveRevision: { leadMediaId: { not: null } },
      },
      ...(districtId === null ? {} : { districtId }),
    },
    orderBy: [{ publishAt: 'desc' }, { id: 'desc' }],
    select: { id: true, districtId: true },
    take: 60,
  })
  if (districtId !== null) return rows.map(({ id }) => id)
  const firstOf = new Map(rows.toReversed().map((row) => [row.districtId, row.id]))
  return rows.filter((row) => firstOf.get(row.districtId) === row.id).map(({ id }) => id)
}

async function seedFront(tx: Tx, front: Front, lead: bigint | null): Promise<void> {
  const { districtId, lang } = front
  if ((await tx.frontSlot.count({ where: { districtId, lang } })) > 0) return
  const newest = await candidates(tx, front)
  const chosen = lead === null ? newest : [lead, ...newest.filter((id) => id !== lead)]
  const rows = chosen.slice(0, 1 + SECONDS).map((articleId, i) => ({
    ...{ districtId, lang, articleId },
    ...(i === 0 ? { kind: 'lead' as const, position: 1 } : { kind: 'second' as const, position: i }),
  }))
  await tx.frontSlot.createMany({ data: rows })
}

/**
 * Lays out the fronts of the region and of every district in both languages: one lead and up to three
 * seconds. A front that somebody has laid out stays.
 * @param leads article ids by `district:lang`, where the lead is chosen by hand.
 */
export async function seedFronts(tx: Tx, leads: ReadonlyMap<string, bigint>): Promise<void> {
  const districts = await tx.district.findMany({ select: { id: true, slug: true } })
  for (const lang of ['kk', 'ru'] as const) {
    await seedFront(tx, { districtId: null, lang }, null)
    for (const { id, slug } of districts) {
      await seedFront(tx, { districtId: id, lang }, leads.get(`${slug}:${lang}`) ?? null)
    }
  }
}

/** Whether a text is the chosen lead of its district: by the scene of its picture. */
export const isChosenLead = (district: string, scene: string | undefined) =>
  scene !== undefined && LEADS[district] === scene
