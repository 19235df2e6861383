import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { Env } from '@/lib/env'
import { StepFailed } from '@/scripts/report.mjs'
import { postgresDir, startPostgres } from '@/server/postgres/postgres'

export type Database = { url: string; told: string; stop(): Promise<void> }

const patienceMs = 30_000
const oldestVersion = 150_000

/**
 * The database of DATABASE_URL or, without it, the built-in one, which is started. From here on DATABASE_URL is set for
 * this process and its children. Throws an error with one sentence.
 */
export async function openDatabase(env: Env, log: (line: string) => void): Promise<Database> {
  const database = env.DATABASE_URL ? await reachGiven(env.DATABASE_URL) : await startOwn(env, log)
  process.env.DATABASE_URL = database.url
  env.DATABASE_URL = database.url
  return database
}

async function startOwn(env: Env, log: (line: string) => void): Promise<Database> {
  const { url, version, port, stop } = await startPostgres({ dir: postgresDir(env.DATA_DIR), log })
  return { url, stop, told: `PostgreSQL ${version} on port ${port}` }
}

/** A database that starts together with us, as containers do, gets half a minute. */
async function reachGiven(url: string): Promise<Database> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    try {
      const version = await versionOf(url)
      return {
        url,
        told: `PostgreSQL ${Math.floor(version / 10_000)} at ${new URL(url).host}`,
        stop: async () => {},
      }
    } catch (error) {
      if (error instanceof StepFailed || !mayComeUp(error) || Date.now() > deadline)
        throw inOneSentence(error, url)
      await sleep(500)
    }
  }
}

async function versionOf(url: string): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int AS version`,
    )
    const version = rows[0]?.version ?? 0
    if (version >= oldestVersion) return version
    throw new StepFailed(
      `The database is PostgreSQL ${Math.floor(version / 10_000)}; Oñir needs 15 or newer.`,
    )
  } finally {
    await client.end()
  }
}

/** Refused connections, unknown names (a container that has none yet), and 57P03: "the database is starting up". */
function mayComeUp(error: unknown): boolean {
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET', '57P03'].includes(codeOf(error))
}

function inOneSentence(error: unknown, url: string): Error {
  if (error instanceof StepFailed) return error
  const { host, pathname } = new URL(url)
  const reason = codeOf(error) || (error as Error).message
  return new StepFailed(
    `The database ${pathname.slice(1)} at ${host} cannot be opened (${reason}): check DATABASE_URL.`,
  )
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? ''
}
