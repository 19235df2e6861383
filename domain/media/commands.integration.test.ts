import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { folderStorage } from '@/lib/storage'
import { storeMedia } from './commands'
import { PictureRefused } from './original'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await db.$disconnect()
})

const words = { alt: 'Өзен', caption: '', credit: 'Сурет: редакция' }
// Noise, so that no two runs store the same bytes.
const photo = () =>
  sharp({
    create: {
      width: 500,
      height: 300,
      channels: 3,
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
      background: '#000',
    },
  })
    .jpeg()
    .withExif({ IFD0: { ImageDescription: `${process.pid} ${performance.now()}` } })
    .toBuffer()

describe('storeMedia', () => {
  it('keeps the original, makes the renditions and records both, once for the same bytes', async () => {
    const storage = folderStorage(folder)
    const bytes = await photo()
    const [one, two] = await Promise.all([
      storeMedia({ bytes, ...words }, undefined, storage),
      storeMedia({ bytes, ...words, credit: 'Басқа' }, undefined, storage),
    ])
    expect(two.id).toBe(one.id)
    const again = await storeMedia({ bytes, ...words }, undefined, storage)
    expect(again.id).toBe(one.id)
    expect(await db.media.count({ where: { hash: one.hash } })).toBe(1)
    expect(one).toMatchObject({ width: 500, height: 300 })
    const files = await readdir(join(folder, one.hash.slice(0, 2), one.hash))
    expect(files.sort()).toEqual(
      [
        '240.avif',
        '240.webp',
        '360.avif',
        '360.webp',
        '480.avif',
        '480.webp',
        '500.avif',
        '500.jpg',
        '500.webp',
      ].sort(),
    )
    expect(await storage.read(`originals/${one.hash.slice(0, 2)}/${one.hash}.jpg`)).toEqual(bytes)
    expect(one.renditions).toHaveLength(files.length)
  })

  it('makes lost files again', async () => {
    const storage = folderStorage(folder)
    const bytes = await photo()
    const { hash } = await storeMedia({ bytes, ...words }, undefined, storage)
    await rm(join(folder, hash.slice(0, 2), hash), { recursive: true })
    await storeMedia({ bytes, ...words }, undefined, storage)
    expect(await storage.exists(`${hash.slice(0, 2)}/${hash}/240.avif`)).toBe(true)
  })

  it('leaves neither row nor file of what it refuses', async () => {
    const storage = folderStorage(join(folder, 'none'))
    const before = await db.media.count()
    await expect(
      storeMedia({ bytes: Buffer.from('Сәлем'), ...words }, undefined, storage),
    ).rejects.toBeInstanceOf(PictureRefused)
    expect(await db.media.count()).toBe(before)
    await expect(readdir(join(folder, 'none'))).rejects.toThrow()
  })
})
