import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient
type Place = { articleId: bigint; districtId: number; lang: 'kk' | 'ru'; day: Date }

/** The slug itself or its numbered form: `su`, `su-2`. */
const isFormOf = (base: string, slug: string) =>
  slug === base || (slug.startsWith(`${base}-`) && /^\d+$/u.test(slug.slice(base.length + 1)))

function firstFree(base: string, taken: Set<string>): string {
  if (!taken.has(base)) return base
  let n = 2
  while (taken.has(`${base}-${n}`)) n++
  return `${base}-${n}`
}

/**
 * Gives an article a public address: the slug, or `slug-2`, `slug-3` … where another article of that district,
 * language and day has it. An article keeps a form it already has; one it had before becomes its newest again.
 * @returns the slug of the address.
 */
export async function claimAddress(tx: Tx, place: Place, base: string): Promise<string> {
  const { articleId, districtId, lang, day } = place
  const key = `article_address:${districtId}:${lang}:${day.toISOString().slice(0, 10)}`
  // Two articles of one day that are published at once must not both find the slug free.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`
  const near = await tx.articleAddress.findMany({
    where: { districtId, lang, day, slug: { startsWith: base } },
    orderBy: { id: 'desc' },
  })
  const own = near.find((row) => row.articleId === articleId && isFormOf(base, row.slug))
  const newest = await tx.articleAddress.findFirst({ where: { articleId }, orderBy: { id: 'desc' } })
  if (own && own.id === newest?.id) return own.slug
  // The newest row counts, so an address taken up again is written anew.
  if (own) await tx.articleAddress.delete({ where: { id: own.id } })
  const slug = own?.slug ?? firstFree(base, new Set(near.map((row) => row.slug)))
  await tx.articleAddress.create({ data: { articleId, districtId, lang, day, slug } })
  return slug
}
