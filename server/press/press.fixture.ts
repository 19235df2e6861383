import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import type { BusListener, TagBus } from '@/server/tag-bus'
import { createPress, type Press, type PressOptions } from './press'
import type { Registry, Verdict } from './registry'
import type { Rendered } from './render'

/** Stands in for PostgreSQL's bus: what is said is heard at once. */
export class FakeBus implements TagBus {
  connected = true
  private readonly listeners = new Set<BusListener>()

  listen(listener: BusListener) {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  expire(...tags: string[]) {
    for (const listener of this.listeners) listener.expired(tags)
  }

  set(connected: boolean) {
    this.connected = connected
    for (const listener of this.listeners) listener.reset()
  }
}

export class FakeRegistry implements Registry {
  asked: string[] = []
  down = false
  verdict: (kind: string) => Verdict = () => ({ is: 'live' })

  async find(place: { kind: string }): Promise<Verdict> {
    this.asked.push(place.kind)
    if (this.down) throw new Error('the database is down')
    return this.verdict(place.kind)
  }

  async ping() {
    if (this.down) throw new Error('the database is down')
  }

  hasDistrict(slug: string) {
    return slug === 'aral'
  }

  expire() {}
}

/** A page as the application would render it, with its marks. */
export function renderedPage(text: string, marks: object | null = { tags: ['t'], maxAge: 300 }): Rendered {
  const meta = marks
    ? `<meta name="printer-marks" content="${JSON.stringify(marks).replaceAll('"', '&quot;')}"/>`
    : ''
  const html = `<!DOCTYPE html><html lang="kk"><head>${meta}<script>x</script></head><body>${text}</body></html>`
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(html) }
}

export type Answer = { status: number; headers: http.IncomingHttpHeaders; text: string; bytes: number }

/** A press behind a real listener, with everything around it faked. */
export async function pressFixture(options: Partial<PressOptions> = {}) {
  const bus = new FakeBus()
  const registry = new FakeRegistry()
  const clock = { now: 1_800_000_000_000 }
  const rendered: string[] = []
  const logged: string[] = []
  const fake = {
    /** What the application answers; replaced by tests. */
    page: async (path: string): Promise<Rendered> =>
      path.includes('/missing')
        ? renderedPage(`жоқ ${path}`, { tags: ['m'], status: 404 })
        : renderedPage(`бет ${path}`),
  }
  const note = (_detail: object, message: string) => void logged.push(message)
  const press = createPress({
    render: (path) => {
      rendered.push(path)
      return fake.page(path)
    },
    registry,
    bus,
    memoryBytes: 4 * 1024 * 1024,
    siteUrl: 'https://news.example.kz',
    now: () => clock.now,
    log: { error: note, warn: note, info: note },
    ...options,
  })
  const server = http.createServer((request, response) => press.handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    press.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { press, bus, registry, clock, rendered, logged, fake, get: getter(port), close }
}

export type Fixture = Awaited<ReturnType<typeof pressFixture>> & { press: Press }

const getter =
  (port: number) =>
  (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const request = http.request(
        { host: '127.0.0.1', port, path, method, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => {
            const raw = Buffer.concat(chunks)
            const body = response.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: body.toString('utf8'),
              bytes: raw.length,
            })
          })
        },
      )
      request.on('error', reject).end()
    })

/** A promise with its ends in hand. */
export function gate<T = void>() {
  let open!: (value: T) => void
  const wait = new Promise<T>((resolve) => (open = resolve))
  return { wait, open }
}

/** Lets what is under way come to rest. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 30))
