import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import { createPress } from '@/server/press/press'
import type { Registry } from '@/server/press/registry'

export type HotRound = { requests: number; seconds: number; bytes: number; p50: number; p99: number }
export type HotResult = { name: string; perSecond: number; p50: number; p99: number }

const path = '/aral/2026/11/22/bench'
const connections = 50

/**
 * Measures how fast the press hands out one hot page against a bare `node:http` server that sends the same
 * compressed bytes. The two take turns, so that a busy machine troubles both alike.
 * @param html the page, as the application renders it
 * @returns medians over the rounds, the bare server first
 */
export async function benchHot(html: string, { rounds = 7, milliseconds = 2000 } = {}): Promise<HotResult[]> {
  const press = createPress({
    render: async () => ({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: Buffer.from(html),
    }),
    registry: everything,
    bus: { connected: true, listen: () => () => {} },
    memoryBytes: 64 * 1024 * 1024,
    siteUrl: 'http://localhost',
    log: { error: console.error, warn: console.error, info: console.error },
  })
  const printed = await open((request, response) => press.handle(request, response))
  await fetch(`http://127.0.0.1:${printed.port}${path}`)
  const body = press.store.get(path)?.bodies.br
  if (!body) throw new Error('the page was not kept: has it marks?')
  const headers = ['Content-Type', 'text/html; charset=utf-8', 'Content-Encoding', 'br']
  headers.push('Content-Length', String(body.length))
  const bare = await open((_request, response) => void response.writeHead(200, headers).end(body))
  try {
    return await takeTurns({ 'node:http': bare.port, press: printed.port }, { rounds, milliseconds })
  } finally {
    await Promise.all([printed.close(), bare.close()])
  }
}

const everything: Registry = {
  find: async () => ({ is: 'live' }),
  ping: async () => {},
  hasDistrict: () => true,
  expire() {},
}

async function takeTurns(
  ports: Record<string, number>,
  { rounds, milliseconds }: { rounds: number; milliseconds: number },
): Promise<HotResult[]> {
  const worker = new Worker(new URL('./load-worker.mjs', import.meta.url), { workerData: { connections } })
  const load = async (port: number, time: number): Promise<HotRound> => {
    worker.postMessage({ port, path, milliseconds: time })
    const [round] = (await once(worker, 'message')) as [HotRound]
    return round
  }
  const seen = new Map(Object.keys(ports).map((name) => [name, [] as HotRound[]]))
  for (const port of Object.values(ports)) await load(port, 500)
  for (let i = 0; i < rounds; i += 1)
    for (const [name, port] of Object.entries(ports)) seen.get(name)?.push(await load(port, milliseconds))
  await worker.terminate()
  return [...seen].map(([name, all]) => ({
    name,
    perSecond: median(all.map(({ requests, seconds }) => requests / seconds)),
    p50: median(all.map(({ p50 }) => p50)),
    p99: median(all.map(({ p99 }) => p99)),
  }))
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

async function open(handle: http.RequestListener) {
  const server = http.createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { port: (server.address() as AddressInfo).port, close }
}
