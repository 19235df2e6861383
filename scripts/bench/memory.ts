import type { Client } from 'pg'
import { childrenOf, parentOf, proportionalBytes, residentBytes } from '@/scripts/bench/processes'
import { figure, printGoal, printTable } from '@/scripts/bench/table'
import type { Site } from '@/scripts/bench/site'

const megabyte = 1024 * 1024
const goal = 700

type Held = { bytes: number; processes: number; counted: string }

/** Prints what the server and PostgreSQL hold in memory now. */
export async function benchMemory(site: Site, client: Client): Promise<void> {
  const node = residentBytes(site.pid)
  const [printed, pages] = [await site.metric('press_bytes'), await site.metric('press_entries')]
  const postgres = await postgresHolds(client)
  const rows = [
    ['Node, one instance', figure(node / megabyte), 'RSS of 1 process'],
    [`  of it ${pages} printed pages`, figure(printed / megabyte), 'as the press counts'],
  ]
  if (postgres) {
    const { bytes, processes, counted } = postgres
    rows.push(['PostgreSQL', figure(bytes / megabyte), `${counted} of ${processes} processes`])
    rows.push(['together', figure((node + bytes) / megabyte), ''])
  }
  printTable('Memory after the run', ['what', 'MB', 'counted as'], rows)
  if (!postgres) return console.log('PostgreSQL is not on this machine, or this is no Linux: not measured.')
  const sum = (node + postgres.bytes) / megabyte
  printGoal(`${figure(sum)} MB together`, { met: sum <= goal, goal: `at most ${goal} MB` })
}

/** All processes of the PostgreSQL that we are connected to, when it runs here. */
async function postgresHolds(client: Client): Promise<Held | null> {
  if (process.platform !== 'linux' || !/^(127\.|localhost$|\/|::1$)/.test(client.host)) return null
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const postmaster = parentOf(rows[0]!.pid)
  if (postmaster === null) return null
  const pids = [postmaster, ...childrenOf(postmaster)]
  const shares = pids.map(proportionalBytes)
  const processes = pids.length
  if (shares.every((share) => share !== null)) return { bytes: sumOf(shares), processes, counted: 'PSS' }
  // Shared buffers are then counted once for each process: more than it really is.
  return { bytes: sumOf(pids.map(residentBytes)), processes, counted: 'RSS' }
}

const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
