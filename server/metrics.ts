import http from 'node:http'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Press } from './press/press'
import type { TagBus } from './tag-bus'

export type Metrics = {
  /** Notes how long a page took to render. */
  renderTook(seconds: number): void
  /** The press to report on, once there is one. */
  watch(press: Press, bus: TagBus): void
  /** Opens /metrics on the loopback. Port 0 opens nothing. Rejects when the port is taken. */
  listen(port: number): Promise<void>
  /** What Prometheus would read now. */
  text(): Promise<string>
  close(): Promise<void>
}

/** Prometheus metrics of the process and the press, read from plain counters when somebody scrapes. */
export function createMetrics(): Metrics {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry })
  const buckets = [0.005, 0.01, 0.02, 0.03, 0.06, 0.1, 0.25, 0.5, 1, 2.5, 10]
  const histogram = new Histogram({
    name: 'press_render_seconds',
    help: 'Time to render a page',
    buckets,
    registers,
  })
  let server: http.Server | null = null
  return {
    renderTook: (seconds) => histogram.observe(seconds),
    watch: (press, bus) => watchPress(press, bus, registers),
    listen: async (port) => {
      if (port === 0) return
      server = http.createServer((request, response) => void serve(registry, request, response))
      await new Promise<void>((resolve, reject) =>
        server!.once('error', reject).listen(port, '127.0.0.1', resolve),
      )
    },
    text: () => registry.metrics(),
    close: async () => {
      server?.closeAllConnections()
      if (server?.listening) await new Promise((resolve) => server?.close(resolve))
    },
  }
}

async function serve(registry: Registry, request: http.IncomingMessage, response: http.ServerResponse) {
  if (request.url !== '/metrics') return response.writeHead(404).end()
  const body = await registry.metrics()
  return response.writeHead(200, { 'Content-Type': registry.contentType }).end(body)
}

function watchPress(press: Press, bus: TagBus, registers: Registry[]) {
  const { counters, store } = press
  const counter = (name: string, help: string, read: () => number) =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset()
        this.inc(read())
      },
    })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  counter('press_hits_total', 'Answers from memory', () => counters.hits)
  counter('press_misses_total', 'Answers that had to be printed', () => counters.misses)
  counter('press_stale_total', 'Last good copies shown because printing failed', () => counters.stale)
  counter('press_not_modified_total', 'Answers 304 from memory', () => counters.notModified)
  counter('press_variants_total', 'Pages made for one reader’s display settings', () => counters.variants)
  counter('press_renders_total', 'Pages asked of the application', () => counters.renders)
  counter('press_failures_total', 'Pages that could not be printed', () => counters.failures)
  counter('press_expiries_total', 'Pages expired by tags', () => counters.expiries)
  gauge('press_bytes', 'Bytes of printed pages in memory', () => store.bytes)
  gauge('press_entries', 'Printed pages in memory', () => store.count)
  gauge('press_bus_connected', '1 while expiries are heard', () => (bus.connected ? 1 : 0))
  new Counter({
    name: 'press_refused_total',
    help: 'Requests refused, by reason',
    labelNames: ['reason'],
    registers,
    collect() {
      this.reset()
      for (const [reason, count] of Object.entries(counters.refused)) this.inc({ reason }, count)
    },
  })
}
