import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Account, mayReach, unprivilegedAccount } from '@/server/postgres/account'
import { type Binaries, copyBinaries, findBinaries } from '@/server/postgres/binaries'
import { freePort } from '@/server/postgres/port'
import { PostgresProblem } from '@/server/postgres/problem'

/** Where root keeps what an unprivileged account must reach when the project's folder is closed to it. */
const openFolder = '/var/lib/onir'

export type Place = {
  /** Ours: the password and the log. */
  dir: string
  /** PostgreSQL's data folder. */
  cluster: string
  log: string
  account: Account
  binaries: Binaries
  password: string
  port: number
  /** Server settings beyond the usual ones. */
  flags?: Record<string, string>
}

/**
 * Settles whom PostgreSQL runs as, where its files are, its password and its port, and remembers them in `dir`.
 * A folder under a closed home (root's, mostly) cannot be reached by the account that PostgreSQL runs as: then the data
 * and a copy of the programs live in /var/lib/onir, and `location` in `dir` says where.
 */
export async function choosePlace(dir: string, firstPort: number): Promise<Place> {
  const folder = resolve(dir)
  await mkdir(folder, { recursive: true, mode: 0o755 })
  const account = unprivilegedAccount()
  const cluster = join(await locate(folder, account), 'cluster')
  const owner = await ownerOf(cluster, account)
  const packaged = await findBinaries()
  const binaries = mayReach(owner, packaged.postgres) ? packaged : await copyBinaries(packaged, openFolder)
  const { password, port } = await access(folder, firstPort)
  return { dir: folder, cluster, log: join(folder, 'postgres.log'), account: owner, binaries, password, port }
}

/** Remembers a port chosen anew, for the next start. */
export async function rememberPort(place: Place, port: number) {
  place.port = port
  await writeAccess(place.dir, { password: place.password, port }, 'w')
}

async function locate(folder: string, account: Account): Promise<string> {
  const pointer = join(folder, 'location')
  const known = await readFile(pointer, 'utf8').catch(() => '')
  if (known.trim()) return known.trim()
  const alreadyHere = await stat(join(folder, 'cluster')).catch(() => null)
  if (alreadyHere || mayReach(account, folder)) return folder
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  const elsewhere = join(openFolder, name)
  await mkdir(elsewhere, { recursive: true, mode: 0o755 })
  await writeFile(pointer, `${elsewhere}\n`)
  return elsewhere
}

/**
 * An existing data folder goes on belonging to whom it belongs: PostgreSQL refuses to run as anybody else. One that root
 * has brought back from a backup is given to the account that may run it.
 */
async function ownerOf(cluster: string, account: Account): Promise<Account> {
  const found = await stat(cluster).catch(() => null)
  const us = process.getuid?.()
  if (!found || us === undefined) return account
  if (us === 0 && found.uid === 0) {
    execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, cluster])
    await chmod(cluster, 0o700)
  }
  if (found.uid === us) return account
  if (us === 0) return { uid: found.uid, gid: found.gid }
  throw new PostgresProblem(
    `The database in ${cluster} belongs to another user: start as that user or as root, or set DATA_DIR to another folder.`,
  )
}

type Access = { password: string; port: number }

async function access(folder: string, firstPort: number): Promise<Access> {
  const file = join(folder, 'access.json')
  const known = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new PostgresProblem(
      `${file} cannot be read (${error.code}): start as the user who made it, or as root.`,
    )
  })
  if (known) return JSON.parse(known) as Access
  const fresh = { password: randomBytes(24).toString('base64url'), port: await freePort(firstPort) }
  try {
    await writeAccess(folder, fresh, 'wx')
    return fresh
  } catch {
    // Another process was faster; its password is the one that counts.
    return JSON.parse(await readFile(file, 'utf8')) as Access
  }
}

async function writeAccess(folder: string, access: Access, flag: 'w' | 'wx') {
  const file = join(folder, 'access.json')
  await writeFile(file, JSON.stringify(access), { flag, mode: 0o600 })
  const { uid, gid } = await stat(folder)
  if (process.getuid?.() === 0) await chown(file, uid, gid)
}
