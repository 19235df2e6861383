import net from 'node:net'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PostgresTagBus, notifyPayloads } from './tag-bus'

const databaseUrl = process.env.DATABASE_URL!
const quiet = { error() {}, warn() {}, info() {} }
const buses: PostgresTagBus[] = []
let client: pg.Client

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
})
afterAll(() => client.end())
afterEach(async () => {
  await Promise.all(buses.splice(0).map((bus) => bus.close()))
})

async function openBus({ url = databaseUrl, pingMs }: { url?: string; pingMs?: number } = {}) {
  const bus = new PostgresTagBus({ databaseUrl: url, log: quiet, pingMs })
  buses.push(bus)
  const heard: string[] = []
  let resets = 0
  await bus.start()
  bus.listen({ expired: (tags) => heard.push(...tags), reset: () => (resets += 1) })
  return { bus, heard, resets: () => resets }
}

const until = (condition: () => boolean) => expect.poll(condition, { timeout: 8000, interval: 10 }).toBe(true)

async function notify(tags: string[]) {
  for (const payload of notifyPayloads(tags)) await client.query(`select pg_notify('press', $1)`, [payload])
}

/** A wire to the database that the test can let go dead without either end hearing of it. */
async function openWire(port = 0) {
  const target = new URL(databaseUrl)
  const sockets: net.Socket[] = []
  const server = net.createServer((near) => {
    const far = net.connect(Number(target.port || 5432), target.hostname)
    near
      .on('error', () => {})
      .pipe(far)
      .on('error', () => {})
      .pipe(near)
    sockets.push(near, far)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as net.AddressInfo).port)
  return {
    url: url.href,
    port: Number(url.port),
    goDead: () => sockets.forEach((socket) => socket.pause().unpipe()),
    close: () => {
      sockets.forEach((socket) => socket.destroy())
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
const processOf = `select pid from pg_stat_activity where application_name = 'onir press' and datname = current_database()`

describe('the tag bus', () => {
  it('tells every instance, once the change is there to be read', async () => {
    const [a, b] = [await openBus(), await openBus()]
    await client.query('begin')
    await notify(['article:1', '!article:2'])
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect([a.heard, b.heard]).toEqual([[], []])
    await client.query('commit')
    const began = Date.now()
    await until(() => a.heard.length === 2 && b.heard.length === 2)
    expect(Date.now() - began).toBeLessThan(1000)
    expect(a.heard).toEqual(['article:1', '!article:2'])
  })

  it('says nothing of a change that was rolled back', async () => {
    const a = await openBus()
    await client.query('begin')
    await notify(['gone'])
    await client.query('rollback')
    await notify(['kept'])
    await until(() => a.heard.length > 0)
    expect(a.heard).toEqual(['kept'])
  })

  it('carries more tags than fit into one message', async () => {
    const a = await openBus()
    const tags = Array.from({ length: 2000 }, (_, i) => `article:${i}`)
    await notify(tags)
    await until(() => a.heard.length >= 2000)
    expect(a.heard).toEqual(tags)
  })

  it('makes everything new when its connection was cut, and hears again', async () => {
    const a = await openBus()
    await client.query(`select pg_terminate_backend(pid) from (${processOf}) x`)
    await until(() => !a.bus.connected)
    await until(() => a.bus.connected)
    expect(a.resets()).toBe(2)
    await notify(['again'])
    await until(() => a.heard.includes('again'))
  })

  it('notices a peer that died without a word', async () => {
    const wire = await openWire()
    const a = await openBus({ url: wire.url, pingMs: 100 })
    wire.goDead()
    await until(() => !a.bus.connected)
    await until(() => a.bus.connected)
    expect(a.resets()).toBe(2)
    await wire.close()
  })

  it('takes a message it cannot read as a reason to print everything anew', async () => {
    const a = await openBus()
    await client.query(`select pg_notify('press', 'not json')`)
    await until(() => a.resets() === 1)
    expect(a.heard).toEqual([])
  })

  it('comes up by itself when there was no database at first', async () => {
    const wire = await openWire()
    await wire.close()
    const a = await openBus({ url: wire.url })
    expect(a.bus.connected).toBe(false)
    const again = await openWire(wire.port)
    await until(() => a.bus.connected)
    expect(a.resets()).toBe(1)
    await again.close()
  })
})
