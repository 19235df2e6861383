import { execFile } from 'node:child_process'
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Place } from '@/server/postgres/place'
import { PostgresProblem } from '@/server/postgres/problem'
import { processMark } from '@/server/postgres/process-mark'

/**
 * Character classes decide whether Kazakh letters count as letters: with C, `similarity()` of Cyrillic words is 0.
 * The first that this machine knows is taken.
 */
const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'C']

/** Makes the data folder when there is none. Throws PostgresProblem when it cannot be made or is of another version. */
export async function ensureCluster(place: Place, log: (line: string) => void) {
  const found = await versionOf(place.cluster)
  if (found === place.binaries.major) return
  if (found) {
    throw new PostgresProblem(
      `The database in ${place.cluster} was made by PostgreSQL ${found} and this release brings ${place.binaries.major}: see "Upgrading PostgreSQL" in docs/operations.md.`,
    )
  }
  await initialise(place, log)
}

/** The major version that made a data folder, or null when there is none. */
async function versionOf(cluster: string): Promise<string | null> {
  const text = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new PostgresProblem(`The database in ${cluster} cannot be read (${error.code}).`)
  })
  return text && text.trim()
}

/** A start that is cut short leaves an unfinished folder under another name, never half a database. */
async function initialise(place: Place, log: (line: string) => void) {
  const unfinished = `${place.cluster}.${process.pid}`
  const secret = join(dirname(place.cluster), `initial-password.${process.pid}`)
  const { uid, gid } = place.account
  await removeUnfinished(dirname(place.cluster))
  await writeFile(secret, place.password, { mode: 0o600 })
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  if (uid !== undefined && gid !== undefined)
    for (const path of [secret, unfinished]) await chown(path, uid, gid)
  try {
    const characters = await initdb(place, unfinished, secret)
    if (characters === 'C')
      log('this machine has no UTF-8 locale; searching for similar words will find less')
    await rename(unfinished, place.cluster).catch(ignoreFinished)
  } finally {
    await rm(secret, { force: true })
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** What first starts that were killed have left behind. */
async function removeUnfinished(folder: string) {
  for (const name of await readdir(folder)) {
    const [, pid] = /^(?:cluster|initial-password)\.(\d+)$/.exec(name) ?? []
    if (pid && !processMark(Number(pid))) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** Two first starts at once: the folder that was finished first stays. */
function ignoreFinished(error: NodeJS.ErrnoException) {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
}

async function initdb(place: Place, folder: string, secret: string): Promise<string> {
  let problem = ''
  for (const characters of characterTypes) {
    const flags = [
      `--pgdata=${folder}`,
      '--username=onir',
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--lc-collate=C',
      `--lc-ctype=${characters}`,
      '--lc-messages=C',
    ]
    try {
      await promisify(execFile)(place.binaries.initdb, flags, {
        ...place.account,
        env: childEnvironment(),
        cwd: '/',
      })
      return characters
    } catch (error) {
      problem = reasonOf(error as NodeJS.ErrnoException & { stderr?: string })
      if (!/locale/.test(problem)) break
    }
  }
  throw new PostgresProblem(`PostgreSQL could not make its data folder: ${problem}`)
}

/** PostgreSQL gets nothing of our surroundings but what finds programs: no PGDATA, no locale, no secrets. */
export function childEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TZ: 'UTC', NODE_ENV: process.env.NODE_ENV }
}

function reasonOf(error: NodeJS.ErrnoException & { stderr?: string }): string {
  if (error.code === 'ENOENT') {
    return 'its programs need a Linux with glibc (not Alpine); set DATABASE_URL to a PostgreSQL of your own.'
  }
  const lines = (error.stderr ?? error.message).split('\n').filter((line) => line.trim() !== '')
  return (lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? 'no reason given').trim()
}
