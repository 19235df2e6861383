import { join } from 'node:path'
import { ensureCluster } from '@/server/postgres/cluster'
import { choosePlace } from '@/server/postgres/place'
import { connectTo, urlOf } from '@/server/postgres/postmaster'
import { Supervisor } from '@/server/postgres/supervisor'

export type Postgres = {
  /** Address of the database, with its password. */
  url: string
  port: number
  /** Major version, such as `18`. */
  version: string
  /** Stops the server, if this process started it, after everything is written. */
  stop(): Promise<void>
}

type Options = {
  /** Where the data lives; made when missing. */
  dir: string
  /** Ports are tried from here upwards at the very first start; later starts use the same one again. */
  firstPort?: number
  /** Server settings beyond the usual ones, such as `{ fsync: 'off' }`. */
  flags?: Record<string, string>
  /** What an operator should know while it runs, a line at a time. */
  log?: (line: string) => void
}

/**
 * Starts the built-in PostgreSQL on a folder of its own and keeps it running until `stop`, across crashes of the server
 * and of a former process of ours (see Supervisor). It listens on the loopback address only.
 * Throws PostgresProblem, one sentence for the operator.
 */
export async function startPostgres({
  dir,
  firstPort = 5433,
  flags,
  log = () => {},
}: Options): Promise<Postgres> {
  const place = { ...(await choosePlace(dir, firstPort)), flags }
  await ensureCluster(place, log)
  const supervisor = new Supervisor(place, log)
  await supervisor.start()
  await ensureDatabase(place)
  return {
    url: urlOf(place, 'onir'),
    port: place.port,
    version: place.binaries.major,
    stop: () => supervisor.stop(),
  }
}

async function ensureDatabase(place: Awaited<ReturnType<typeof choosePlace>>) {
  const client = await connectTo(place)
  try {
    const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'onir'`)
    // 42P04: another process made it a moment ago.
    if (!rowCount) await client.query('CREATE DATABASE onir').catch(unless('42P04'))
  } finally {
    await client.end()
  }
}

function unless(code: string) {
  return (error: Error & { code?: string }) => {
    if (error.code !== code) throw error
  }
}

/** The folder of the database below DATA_DIR. */
export function postgresDir(dataDir: string): string {
  return join(dataDir, 'postgres')
}
