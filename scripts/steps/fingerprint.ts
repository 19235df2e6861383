import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * One value for the names and contents of files and of whole folders. Tests and anything that begins with a dot do not
 * count; what does not exist counts as nothing.
 */
export async function fingerprint(paths: string[], extra = ''): Promise<string> {
  const hash = createHash('sha256').update(extra)
  for (const path of paths)
    for (const file of await filesIn(path)) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (!found) return []
  if (found.isFile()) return [path]
  const entries = await readdir(path)
  const counted = entries.filter((name) => !name.startsWith('.') && !name.endsWith('.test.ts')).toSorted()
  return (await Promise.all(counted.map((name) => filesIn(join(path, name))))).flat()
}

/** Whether the stamp holds this value: what was made then is still right. */
export async function isStamped(stampFile: string, value: string): Promise<boolean> {
  return (await readFile(stampFile, 'utf8').catch(() => '')) === value
}

export async function stamp(stampFile: string, value: string) {
  await mkdir(dirname(stampFile), { recursive: true })
  await writeFile(stampFile, value)
}
