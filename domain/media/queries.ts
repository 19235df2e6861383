import { db } from '@/lib/db'
import type { PictureSource } from './view'

/** Pictures of a body's figures and galleries by their id. Unknown ids are left out. */
export async function listPictures(ids: string[]): Promise<Map<string, PictureSource>> {
  if (ids.length === 0) return new Map()
  const rows = await db.media.findMany({
    where: { id: { in: ids.map(BigInt) } },
    include: { renditions: { orderBy: [{ format: 'asc' }, { width: 'asc' }] } },
  })
  return new Map(rows.map((row) => [String(row.id), row]))
}
