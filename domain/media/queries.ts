import { db } from '@/lib/db'
import type { PictureSource } from './view'

/** Pictures of a body's figures and galleries by their id. Unknown ids are left out. */
export async function listPictures(ids: string[]): Promise<Map<string, PictureSource>> {
  if (ids.length === 0) return new Map()
  const rows = await db.media.findMany({
    where: { id: { in: ids.map(BigInt) } },
    select: {
      id: true,
      hash: true,
      width: true,
      height: true,
      colour: true,
      renditions: {
        select: { format: true, width: true, height: true, bytes: true },
        orderBy: [{ format: 'asc' }, { width: 'asc' }],
      },
    },
  })
  return new Map(rows.map(({ id, ...picture }) => [String(id), picture]))
}
