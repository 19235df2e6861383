import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderStorage } from './storage'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('folderStorage', () => {
  it('gives back what was written and leaves no drafts', async () => {
    const storage = folderStorage(folder)
    expect(await storage.exists('ab/1.webp')).toBe(false)
    await storage.write('ab/1.webp', Buffer.from('бір'))
    await storage.write('ab/1.webp', Buffer.from('екі'))
    expect(await storage.exists('ab/1.webp')).toBe(true)
    expect((await storage.read('ab/1.webp')).toString()).toBe('екі')
    expect(await readdir(join(folder, 'ab'))).toEqual(['1.webp'])
  })

  it('leaves no draft behind a write that failed', async () => {
    const storage = folderStorage(folder)
    await storage.write('a/b', Buffer.from('1'))
    await expect(storage.write('a', Buffer.from('2'))).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['a'])
  })

  it('refuses a key that leads out of the folder', async () => {
    const storage = folderStorage(folder)
    for (const key of ['../x', '/etc/passwd', 'a/../../x', '.']) {
      expect(() => storage.pathOf(key), key).toThrow(RangeError)
      await expect(storage.write(key, Buffer.alloc(1))).rejects.toThrow(RangeError)
    }
  })
})
