import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { childEnvironment } from '@/server/postgres/cluster'
import type { Place } from '@/server/postgres/place'
import { isAlive, processMark, programOf } from '@/server/postgres/process-mark'

/** A newspaper fits well into little memory; a larger house brings its own server by DATABASE_URL. */
const flags = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_connections: '60',
  max_wal_size: '256MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
}

const largestLog = 10 * 1024 * 1024

/** A PostgreSQL that is at work on a data folder, and the process that looks after it (as a mark), if any. */
export type Running = { pid: number; owner: string | null }

/**
 * Starts the server on the data folder. It gets a process group of its own, so that Ctrl-C in a terminal reaches only us
 * and requests in flight still find their database. Its name says who looks after it.
 */
export function spawnPostmaster(place: Place): ChildProcess {
  const named = { ...flags, ...place.flags, cluster_name: `onir-${processMark(process.pid)}` }
  const options = Object.entries(named).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(place.log, isLarge(place.log) ? 'w' : 'a', 0o600)
  try {
    return spawn(place.binaries.postgres, ['-D', place.cluster, '-p', String(place.port), ...options], {
      ...place.account,
      cwd: '/',
      env: childEnvironment(),
      detached: true,
      stdio: ['ignore', log, log],
    })
  } finally {
    closeSync(log)
  }
}

/** Connects to the server's own database, `postgres` by default. Throws when it does not answer. */
export async function connectTo(place: Place, database = 'postgres'): Promise<Client> {
  const client = new Client({ connectionString: urlOf(place, database), connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  await client.connect()
  return client
}

export function urlOf(place: Place, database: string): string {
  return `postgres://onir:${place.password}@127.0.0.1:${place.port}/${database}`
}

/**
 * Finds the server that is at work on the data folder, if any, and waits while it is coming up or going down.
 * A lock file left behind by a machine that went down is removed: PostgreSQL would take any process that has the same
 * number today for its predecessor.
 */
export async function findRunning(place: Place): Promise<Running | null> {
  const lock = join(place.cluster, 'postmaster.pid')
  const [pid, , , port] = linesOf(lock).map(Number)
  if (!pid) return null
  const mark = processMark(pid)
  if (!mark || programOf(pid) !== 'postgres') {
    if (mark) rmSync(lock, { force: true })
    return null
  }
  const deadline = Date.now() + 60_000
  while (isAlive(mark) && Date.now() < deadline) {
    const name = await nameOf({ ...place, port: port || place.port }).catch(() => null)
    if (name !== null) {
      if (port) place.port = port
      return { pid, owner: /^onir-(.+)$/.exec(name)?.[1] ?? null }
    }
    await sleep(100)
  }
  return isAlive(mark) ? { pid, owner: null } : null
}

async function nameOf(place: Place): Promise<string> {
  const client = await connectTo(place)
  try {
    const { rows } = await client.query<{ name: string }>(`SELECT current_setting('cluster_name') AS name`)
    return rows[0]?.name ?? ''
  } finally {
    await client.end()
  }
}

/** Stops a server that nobody looks after any more: open transactions are rolled back, everything is written. */
export async function stopOrphan(pid: number) {
  const mark = processMark(pid)
  if (!mark) return
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + 30_000
  while (isAlive(mark)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGQUIT')
    await sleep(50)
  }
}

/** The last thing that the server said before it gave up, without the time in front. */
export function lastWords(place: Place): string {
  const complaints = linesOf(place.log).filter((line) =>
    /FATAL|PANIC|ERROR|HINT|error while loading/.test(line),
  )
  return (complaints.findLast((line) => !line.includes('HINT')) ?? 'no reason given').replace(/^.*?\] +/, '')
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trim().split('\n')
  } catch {
    return []
  }
}

function isLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestLog
}
