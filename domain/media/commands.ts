import { createHash } from 'node:crypto'
import { db } from '@/lib/db'
import { mediaStorage, type Storage } from '@/lib/storage'
import type { Prisma } from '@/prisma/generated/client'
import { inspectOriginal, type Original } from './original'
import { fileKey, originalKey } from './place'
import { renderPicture } from './renditions'
import { turns } from './turns'
import type { PictureSource } from './view'

type Writer = Prisma.TransactionClient

export type MediaInput = {
  bytes: Uint8Array
  /** Whose picture it is; without it the region's. */
  districtId?: number
  alt: string
  caption: string
  credit: string
}

export type StoredMedia = PictureSource & { id: bigint }

const whole = { renditions: true } as const
const onlyTwoAtOnce = turns(2)

const findByHash = (writer: Writer, hash: string) =>
  writer.media.findUnique({ where: { hash }, include: whole })

async function filesAreThere(media: StoredMedia, storage: Storage): Promise<boolean> {
  const there = await Promise.all(media.renditions.map((r) => storage.exists(fileKey(media.hash, r))))
  return there.length > 0 && there.every(Boolean)
}

/** Writes original and renditions; the rows come after, so that no row names a file that is missing. */
async function writeFiles(
  input: MediaInput,
  { hash, original }: { hash: string; original: Original },
  storage: Storage,
) {
  const { files, colour } = await renderPicture(input.bytes, input.credit)
  await storage.write(originalKey(hash, original.extension), input.bytes)
  await Promise.all(files.map((file) => storage.write(fileKey(hash, file), file.content)))
  return { colour, renditions: files.map(({ content: _, ...rendition }) => rendition) }
}

async function writeRows(
  writer: Writer,
  row: Prisma.MediaCreateManyInput,
  renditions: PictureSource['renditions'],
) {
  await writer.media.createMany({ data: row, skipDuplicates: true })
  const { id } = await writer.media.findUniqueOrThrow({ where: { hash: row.hash }, select: { id: true } })
  const rows = renditions.map((rendition) => ({ ...rendition, mediaId: id }))
  await writer.mediaRendition.createMany({ data: rows, skipDuplicates: true })
}

/**
 * Takes a picture in: checks it, keeps the original under the SHA-256 of its bytes, makes the renditions
 * and records both. The same bytes again give the picture that is there, with its first credit.
 * @param tx the transaction to record it in. The files are written before and stay if it is rolled back:
 * they are found again by their hash.
 * @throws PictureRefused (see original.ts)
 */
export async function storeMedia(
  input: MediaInput,
  tx?: Writer,
  storage = mediaStorage,
): Promise<StoredMedia> {
  const writer = tx ?? db
  const hash = createHash('sha256').update(input.bytes).digest('hex')
  const present = await findByHash(writer, hash)
  if (present && (await filesAreThere(present, storage))) return present
  return onlyTwoAtOnce(async () => {
    const original = await inspectOriginal(input.bytes)
    const { colour, renditions } = await writeFiles(input, { hash, original }, storage)
    const { alt, caption, credit, districtId = null } = input
    const { mime, width, height } = original
    const row = {
      hash,
      districtId,
      mime,
      bytes: input.bytes.length,
      width,
      height,
      colour,
      alt,
      caption,
      credit,
    }
    await writeRows(writer, row, renditions)
    return (await findByHash(writer, hash))!
  })
}
