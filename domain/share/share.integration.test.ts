import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishArticle, reviseArticle, withdrawArticle } from '@/domain/article/commands'
import { actor, bodyOf, draft, newsroom, published, unique } from '@/domain/article/test-newsroom.fixture'
import { storeMedia } from '@/domain/media/commands'
import { fileKey } from '@/domain/media/place'
import { db } from '@/lib/db'
import { folderStorage } from '@/lib/storage'
import { getShareCard } from './queries'

let place: Awaited<ReturnType<typeof newsroom>>
let folder: string
const storageAt = (at: string) => {
  const storage = folderStorage(at)
  return { storage, files: { storage, keyOf: fileKey } }
}
const HOUR_MS = 3_600_000
const kept = () => readdir(join(folder, 'share')).catch(() => [] as string[])

beforeAll(async () => {
  place = await newsroom()
  folder = await mkdtemp(join(tmpdir(), 'onir-share-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await db.$disconnect()
})

it('has no card of what is not public', async () => {
  const { files } = storageAt(folder)
  const scheduled = await published(place, {}, new Date(Date.now() + HOUR_MS))
  const gone = await published(place)
  const { id: articleId, version } = gone.article
  await withdrawArticle({ articleId, version, notice: 'Қате дерек.', actor })
  const ids = [(await draft(place)).id, scheduled.article.id, articleId, 999_999_999n]
  expect(await Promise.all(ids.map((id) => getShareCard(id, 1, files)))).toEqual(ids.map(() => null))
  expect(await kept()).toEqual([])
})

it('draws the live revision once and keeps it; the working one stays unseen', async () => {
  const { files } = storageAt(folder)
  const { article } = await published(place, { headline: unique('Бірінші') })
  const first = await getShareCard(article.id, 1, files)
  expect(await sharp(first!).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  expect(await kept()).toHaveLength(1)
  expect((await getShareCard(article.id, 1, files))!.equals(first!)).toBe(true)
  const content = { headline: unique('Екінші'), body: bodyOf('Мәтін.'), rubricId: place.rubricId }
  const { version } = await reviseArticle({ articleId: article.id, version: article.version, actor, content })
  expect(await getShareCard(article.id, 2, files)).toBeNull()
  expect((await getShareCard(article.id, 1, files))!.equals(first!)).toBe(true)
  await publishArticle({ articleId: article.id, version, actor })
  const second = await getShareCard(article.id, 2, files)
  expect(second!.equals(first!)).toBe(false)
  expect((await getShareCard(article.id, 1, files))!.equals(second!)).toBe(true)
  expect(await kept()).toHaveLength(2)
})

it('shows the lead picture, and does without when its file is lost, but keeps only the whole card', async () => {
  const { storage, files } = storageAt(folder)
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const bytes = await sharp({ create: { width: 700, height: 500, channels: 3, background: '#a52', noise } })
    .png()
    .toBuffer()
  const words = { alt: 'Қызыл дала', caption: '', credit: 'Сурет: редакция' }
  const media = await storeMedia({ bytes, ...words }, undefined, storage)
  const { article } = await published(place, { picture: { mediaId: media.id, ...words } })
  const before = (await kept()).length
  const card = await getShareCard(article.id, 1, files)
  const at = { left: 1000, top: 300, width: 40, height: 40 }
  const pixel = await sharp(card!).extract(at).resize(1, 1).raw().toBuffer()
  expect(pixel[0]! - pixel[2]!).toBeLessThan(60)
  expect(pixel[0]!).toBeLessThan(200)
  expect(await kept()).toHaveLength(before + 1)

  await rm(join(folder, 'share'), { recursive: true })
  await rm(join(folder, media.hash.slice(0, 2), media.hash), { recursive: true })
  expect(await getShareCard(article.id, 1, files)).not.toBeNull()
  expect(await kept()).toEqual([])
})
