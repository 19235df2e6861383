import type { Prisma } from '@/prisma/generated/client'

export type PersonData = {
  id: string
  kk: string
  kkFull: string
  ru: string
  ruFull: string
  roleKk: string
  roleRu: string
  bioKk: string
  bioRu: string
  /** A reader or an expert who does not belong to the newspaper. */
  guest?: boolean
}

/** The people of a district by the ids that its texts use. Who is there already stays as he is. */
export async function seedPeople(tx: Prisma.TransactionClient, districtId: number, people: PersonData[]) {
  const ids = new Map<string, number>()
  for (const { id: slug, ...names } of people) {
    const create = { slug, districtId, ...names }
    const person = await tx.person.upsert({ where: { slug }, create, update: {}, select: { id: true } })
    ids.set(slug, person.id)
  }
  return ids
}
