import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import next from 'next'
import { log } from '@/lib/log'
import { reloadScriptTag, watchSources } from './dev-reload'
import { drain, OpenStreams } from './drain'
import { createListener } from './listener'
import { createMetrics } from './metrics'
import { openInternalListener, type RequestHandler } from './press/internal-listener'
import { createPress } from './press/press'
import { PostgresRegistry } from './press/registry-postgres'
import { httpRender } from './press/render'
import { baseHeaders } from './press/security'
import { Statics } from './press/statics'
import { PostgresTagBus } from './tag-bus'

export type ServerOptions = {
  port: number
  host: string
  dev: boolean
  databaseUrl: string
  /** 0 for none. */
  metricsPort: number
  /** Bound of the printed pages in memory, in megabytes. */
  memoryMb: number
  mediaDir: string
  /** Public origin, without a slash at its end. */
  siteUrl: string
}

export type RunningServer = {
  /** Where it listens, for a person on this machine. */
  url: string
  /** Drains: not ready any more, accepts nothing, lets requests finish, gives up after ten seconds. */
  close(): Promise<void>
}

const root = path.resolve(import.meta.dirname, '..')
/** Longer than proxies keep their idle connections, so that it is them who close. */
const keepAliveMs = 75_000

/**
 * Starts the newspaper's server. Signals are the caller's.
 * @throws when a port is taken or the application has not been built
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host, dev, databaseUrl, siteUrl } = options
  const server = http.createServer()
  server.keepAliveTimeout = keepAliveMs
  server.headersTimeout = keepAliveMs + 5000
  // The development server takes upgrades (hot reload of the desk); otherwise nobody should, least of all unheard.
  const upgrades = dev ? server : http.createServer()
  const app = next({ dev, dir: root, hostname: 'localhost', port, httpServer: upgrades })
  await app.prepare()
  const handle = app.getRequestHandler() as RequestHandler
  const inside = await openInternalListener(handle)
  const metrics = createMetrics()
  const bus = new PostgresTagBus({ databaseUrl, log })
  const registry = new PostgresRegistry({ databaseUrl, log })
  const press = createPress({
    render: httpRender({ ...inside, siteUrl }),
    registry,
    bus,
    memoryBytes: options.memoryMb * 1024 * 1024,
    siteUrl,
    log,
    onRender: metrics.renderTook,
    // The first look at a page in development compiles it.
    ...(dev ? { keepNothing: true, inject: reloadScriptTag, timeoutMs: 120_000 } : {}),
  })
  const statics = new Statics({ root, dev, fixedHeaders: baseHeaders(siteUrl) })
  const reload = dev ? watchSources(root) : null
  const streams = new OpenStreams()
  let draining = false
  metrics.watch(press, bus)
  await Promise.all([statics.load(), bus.start(), metrics.listen(options.metricsPort)])
  const answer = createListener({
    press,
    statics,
    registry,
    bus,
    next: (request, response) => {
      streams.watch(response)
      return handle(request, response)
    },
    reload,
    mediaDir: options.mediaDir,
    siteUrl,
    dev,
    draining: () => draining,
  })
  server.on('request', answer)
  const closeParts = async () => {
    reload?.close()
    press.close()
    await Promise.all([inside.close(), bus.close(), registry.close(), metrics.close(), app.close()])
  }
  await listen(server, port, host).catch(async (error: unknown) => {
    await closeParts()
    throw error
  })
  const close = async () => {
    draining = true
    // Their streams would hold the drain up.
    reload?.close()
    await drain(server, streams)
    await closeParts()
  }
  return { url: `http://${isAnyHost(host) ? 'localhost' : host}:${portOf(server)}`, close }
}

const isAnyHost = (host: string) => host === '0.0.0.0' || host === '::'
const portOf = (server: http.Server) => (server.address() as AddressInfo).port

function listen(server: http.Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
