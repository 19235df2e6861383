import type { IncomingMessage, ServerResponse } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pressFixture, settle, type Fixture } from './press.fixture'

let f: Fixture
beforeEach(async () => {
  f = await pressFixture({ now: Date.now })
  f.registry.verdict = () => ({ is: 'unknown' })
})
afterEach(() => f.close())

/** Bytes of the heap that are in use, without what only waits to be collected. */
function liveHeap(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed
}

/** Asks without a socket: a hundred thousand connections would measure the test, not the press. */
function ask(path: string, address = '127.0.0.1'): Promise<number> {
  return new Promise((resolve) => {
    let status = 0
    const request = { url: path, method: 'GET', headers: {}, socket: { remoteAddress: address } }
    const response = {
      headersSent: false,
      writeHead(code: number) {
        status = code
        return response
      },
      end: () => resolve(status),
      destroy: () => resolve(0),
    }
    f.press.handle(request as unknown as IncomingMessage, response as unknown as ServerResponse)
  })
}

it('a flood of 100,000 unknown addresses passes neither the caps nor grows memory', async () => {
  await ask('/x/y/z')
  const before = f.press.store.bytes
  const heap = liveHeap()
  const statuses = new Map<number, number>()
  const began = Date.now()
  for (let i = 0; i < 100_000; i += 20_000) {
    const wave = Array.from({ length: 20_000 }, (_, n) =>
      ask(`/aral/2026/11/22/junk-${i + n}`, `${1 + (n >> 8)}.${i % 250}.${n % 250}.1`),
    )
    for (const status of await Promise.all(wave)) statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  const seconds = (Date.now() - began) / 1000
  await settle()
  expect(f.registry.asked.length).toBeLessThanOrEqual(600 + 300 * (seconds + 1))
  expect([...statuses.keys()].sort()).toEqual([404, 503])
  expect(f.press.store.count).toBe(2)
  expect(f.press.store.bytes - before).toBeLessThan(20_000)
  expect(liveHeap() - heap).toBeLessThan(10 * 1024 * 1024)
  expect(f.rendered).toEqual(['/kk/missing', '/kk/missing/aral'])
}, 120_000)

it('a network that asks for nothing but unknown addresses is told to wait, and still reads what is printed', async () => {
  f.registry.verdict = (kind) => ({ is: kind === 'about' ? 'live' : 'unknown' })
  await ask('/about')
  const statuses: number[] = []
  for (let i = 0; i < 40; i += 1) statuses.push(await ask(`/authors/x${i}`, '203.0.113.9'))
  expect(statuses.filter((status) => status === 404)).toHaveLength(30)
  expect(statuses.filter((status) => status === 429)).toHaveLength(10)
  expect(await ask('/about', '203.0.113.77')).toBe(200)
  expect(await ask('/authors/x99', '203.0.114.9')).toBe(404)
})

it('junk that no address can look like never reaches the registry', async () => {
  const waves = Array.from({ length: 20_000 }, (_, i) => ask(`/wp-content/${i}/x.php`, '203.0.113.9'))
  expect(new Set(await Promise.all(waves))).toEqual(new Set([404]))
  expect(f.registry.asked).toEqual([])
})

it('searches have a cap of their own, since each makes a new page', async () => {
  f.registry.verdict = () => ({ is: 'live' })
  const began = Date.now()
  await Promise.all(
    Array.from({ length: 2000 }, (_, i) => ask(`/search?q=s${i}`, `9.${i % 250}.${i >> 8}.1`)),
  )
  expect(f.rendered.length).toBeLessThanOrEqual(60 + (20 * (Date.now() - began)) / 1000 + 1)
})
