import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PostgresTagBus } from '@/server/tag-bus'
import { createPress, type Press } from './press'
import { renderedPage } from './press.fixture'
import { PostgresRegistry } from './registry-postgres'

const databaseUrl = process.env.DATABASE_URL!
const log = { error() {}, warn() {}, info() {} }
const registry = new PostgresRegistry({ databaseUrl, log })
const bus = new PostgresTagBus({ databaseUrl, log })
let press: Press
let lookups = 0

beforeAll(async () => {
  await bus.start()
  const find = registry.find.bind(registry)
  registry.find = (place, lang) => {
    lookups += 1
    return find(place, lang)
  }
  const render = async (path: string) =>
    renderedPage(path, { tags: [], status: path.includes('missing') ? 404 : 200 })
  press = createPress({ render, registry, bus, memoryBytes: 1e7, siteUrl: 'http://x', log })
})
afterAll(async () => {
  press.close()
  await Promise.all([bus.close(), registry.close()])
})

function ask(path: string, address: string): Promise<number> {
  return new Promise((resolve) => {
    const request = { url: path, method: 'GET', headers: {}, socket: { remoteAddress: address } }
    let status = 0
    const response = { writeHead: (code: number) => ((status = code), response), end: () => resolve(status) }
    press.handle(request as unknown as IncomingMessage, response as unknown as ServerResponse)
  })
}

it('a flood of 100,000 unknown addresses asks the real database no more than its cap', async () => {
  expect(await ask('/nowhere/x/y', '127.0.0.1')).toBe(404)
  const before = { bytes: press.store.bytes, count: press.store.count }
  const began = Date.now()
  const statuses = new Set<number>()
  for (let i = 0; i < 100_000; i += 20_000) {
    const wave = Array.from({ length: 20_000 }, (_, n) => {
      const kind = ['/nowhere-', '/authors/x', '/topics/x', '/aral/2026/11/22/x'][n % 4]
      return ask(`${kind}${i + n}`, `${1 + (n >> 8)}.${i / 20_000}.${n % 250}.1`)
    })
    for (const status of await Promise.all(wave)) statuses.add(status)
  }
  const seconds = (Date.now() - began) / 1000
  expect(lookups).toBeLessThanOrEqual(600 + 300 * (seconds + 1))
  expect([...statuses].sort()).toEqual([404, 503])
  expect(press.store.count).toBeLessThanOrEqual(before.count + 1)
  expect(press.store.bytes).toBeLessThan(before.bytes + 20_000)
  expect(await ask('/', '127.0.0.1')).toBe(200)
})
