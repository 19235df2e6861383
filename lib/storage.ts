import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { env } from './env'

/** Files under keys such as `ab/ab12…/640.avif`. A folder here; another place can stand behind the same four. */
export type Storage = {
  /** Writes the whole file or nothing: a reader never meets half of it, also after a power cut. */
  write(key: string, bytes: Uint8Array): Promise<void>
  read(key: string): Promise<Buffer>
  exists(key: string): Promise<boolean>
  /** Where the file lies on this machine. Throws on a key that leads out of the storage. */
  pathOf(key: string): string
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${randomUUID()}.part`
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Storage in a folder, which is made when the first file is written. */
export function folderStorage(folder: string): Storage {
  const root = resolve(folder)
  const pathOf = (key: string) => {
    const path = resolve(root, key)
    if (!path.startsWith(root + sep)) throw new RangeError(`The key "${key}" leads out of the storage.`)
    return path
  }
  return {
    pathOf,
    write: async (key, bytes) => writeWhole(pathOf(key), bytes),
    read: async (key) => readFile(pathOf(key)),
    exists: async (key) => {
      const path = pathOf(key)
      return access(path, constants.R_OK).then(
        () => true,
        () => false,
      )
    },
  }
}

/** Pictures: renditions under their public keys, originals beside them under `originals/`. */
export const mediaStorage = folderStorage(resolve(env.DATA_DIR, 'media'))
