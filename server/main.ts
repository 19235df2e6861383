import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import next from 'next'
import { drain } from './drain'
import { openParts } from './parts'
import type { RequestHandler } from './press/internal-listener'

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
/** Whoever sends a request's head byte by byte holds a connection for no longer than this. */
const headMs = 20_000

/**
 * Starts the newspaper's server. Signals are the caller's.
 * @throws when a port is taken or the application has not been built
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host, dev } = options
  const server = http.createServer({ keepAliveTimeout: keepAliveMs, headersTimeout: headMs })
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
  // The development server takes upgrades (hot reload of the desk); otherwise nobody should, least of all unheard.
  const upgrades = dev ? server : http.createServer()
  const app = next({ dev, dir: root, hostname: 'localhost', port, httpServer: upgrades })
  await app.prepare()
  const handle = app.getRequestHandler() as RequestHandler
  const parts = await openParts({ ...options, root, handle })
  const closeParts = async () => {
    await parts.close()
    await app.close()
  }
  server.on('request', parts.answer)
  await listen(server, port, host).catch(async (error: unknown) => {
    await closeParts()
    throw error
  })
  const close = async () => {
    parts.startDraining()
    await drain(server, parts.streams)
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
