import { execFileSync, spawnSync } from 'node:child_process'
import { PostgresProblem } from '@/server/postgres/problem'

/** Whom PostgreSQL runs as; empty means as ourselves. */
export type Account = { uid?: number; gid?: number }

/**
 * PostgreSQL refuses to run as root, so root's PostgreSQL runs as `postgres`, made when it is missing, or as `nobody`
 * where no account can be made (a read-only /etc). It must be an account with a name: initdb looks it up.
 */
export function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return {}
  const account = lookUp('postgres') ?? (makeAccount() ? lookUp('postgres') : null) ?? lookUp('nobody')
  if (account) return account
  throw new PostgresProblem(
    'PostgreSQL does not run as root and no account for it could be made: start as an ordinary user.',
  )
}

/** Whether that account may enter the folder or read the file; asked of the system, which knows groups and ACLs. */
export function mayReach(account: Account, path: string): boolean {
  if (account.uid === undefined) return true
  return spawnSync('test', ['-x', path], { uid: account.uid, gid: account.gid, cwd: '/' }).status === 0
}

function lookUp(name: string): Account | null {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
    )
    return { uid, gid }
  } catch {
    return null
  }
}

function makeAccount(): boolean {
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
    stdio: 'ignore',
  })
  return made.status === 0
}
