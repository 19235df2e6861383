import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { startNginx } from '@/scripts/bench/nginx'
import { cpuSeconds } from '@/scripts/bench/processes'
import { answersReady, endProgram, runProgram, type Site } from '@/scripts/bench/site'
import { figure, median, printGoal, printTable } from '@/scripts/bench/table'

type Round = {
  requests: number
  seconds: number
  bytes: number
  p50: number
  p99: number
  cpu: number | null
}
type Measured = { name: string; port: number; pid: number; rounds: Round[] }

const connections = 50
const rounds = 7
const milliseconds = 2000
const goal = 0.7

/**
 * Measures how fast the whole server hands out one printed page against a bare `node:http` server, and nginx where it is
 * installed, that send the same packed bytes. They take turns, so that a busy machine troubles all alike.
 */
export async function benchHot(site: Site, path: string): Promise<void> {
  const { status, headers, body } = await site.get(path)
  if (status !== 200 || headers['content-encoding'] !== 'br')
    throw new Error(`${path} answers ${status} and not a packed page.`)
  const dir = await mkdtemp(join(tmpdir(), 'onir-bench-'))
  const file = join(dir, 'page.br')
  await writeFile(file, body)
  const bare = runProgram('scripts/bench/bare.ts', { BENCH_BODY: file })
  const nginx = await startNginx(dir, { path, body })
  try {
    const port = (await answersReady(bare)) as number
    const servers: Measured[] = [
      { name: 'node:http, the bytes alone', port, pid: bare.pid!, rounds: [] },
      { name: 'the press', port: site.port, pid: site.pid, rounds: [] },
      ...(nginx ? [{ name: 'nginx, the bytes as a file', ...nginx, rounds: [] }] : []),
    ]
    await takeTurns(servers, path)
    report(servers, { path, bytes: body.length })
    if (!nginx) console.log('nginx is not installed here: not measured.')
  } finally {
    await Promise.all([endProgram(bare), nginx?.stop()])
    await rm(dir, { recursive: true, force: true })
  }
}

async function takeTurns(servers: Measured[], path: string): Promise<void> {
  const worker = new Worker(new URL('./load-worker.mjs', import.meta.url), { workerData: { connections } })
  const load = async ({ port, pid }: Measured, time: number): Promise<Round> => {
    const before = cpuSeconds(pid)
    worker.postMessage({ port, path, milliseconds: time })
    const [round] = (await once(worker, 'message')) as [Omit<Round, 'cpu'>]
    const after = cpuSeconds(pid)
    return { ...round, cpu: before === null || after === null ? null : after - before }
  }
  for (const server of servers) await load(server, 1000)
  for (let i = 0; i < rounds; i += 1)
    for (const server of servers) server.rounds.push(await load(server, milliseconds))
  await worker.terminate()
}

const perSecond = ({ requests, seconds }: Round) => requests / seconds

/** Processor time of the server for one request, in millionths of a second. */
const cost = ({ cpu, requests }: Round) => (cpu === null ? NaN : (cpu / requests) * 1e6)

function report(servers: Measured[], page: { path: string; bytes: number }): void {
  const [bare, press] = servers as [Measured, Measured]
  const figures = servers.map((server) => [
    server.name,
    Math.round(median(server.rounds.map(perSecond))),
    figure(median(server.rounds.map(({ p50 }) => p50))),
    figure(median(server.rounds.map(({ p99 }) => p99))),
    figure(median(server.rounds.map(cost))),
    ratioOf(server, bare).toFixed(2),
  ])
  const how = `${rounds} interleaved rounds of ${milliseconds / 1000} s, ${connections} connections, medians`
  printTable(
    `A hot article: ${page.path}, ${page.bytes} bytes br; ${how}`,
    ['server', 'requests/s', 'p50 ms', 'p99 ms', 'CPU µs/request', 'of node:http'],
    figures,
  )
  const ratio = ratioOf(press, bare)
  const each = press.rounds.map((round, i) => (perSecond(round) / perSecond(bare.rounds[i]!)).toFixed(2))
  printGoal(`the press reaches ${ratio.toFixed(2)} of the bare server; round by round ${each.join(', ')}`, {
    met: ratio >= goal,
    goal: `at least ${goal}`,
  })
}

/** The median of what each round gave beside its neighbour: a slow moment troubles both. */
const ratioOf = (server: Measured, bare: Measured) =>
  median(server.rounds.map((round, i) => perSecond(round) / perSecond(bare.rounds[i]!)))
