import type { RequestListener } from 'node:http'
import { log } from '@/lib/log'
import { reloadScriptTag, watchSources } from './dev-reload'
import { OpenStreams } from './drain'
import { createListener } from './listener'
import type { ServerOptions } from './main'
import { createMetrics, type Metrics } from './metrics'
import { openInternalListener, type RequestHandler } from './press/internal-listener'
import { createPress } from './press/press'
import { PostgresRegistry } from './press/registry-postgres'
import { httpRender } from './press/render'
import { baseHeaders } from './press/security'
import { Statics } from './press/statics'
import { PostgresTagBus } from './tag-bus'

export type OpenParts = {
  /** The way of every public request. */
  answer: RequestListener
  streams: OpenStreams
  /** From now on the server says that it is not ready. */
  startDraining(): void
  close(): Promise<void>
}

/** What development changes: nothing is kept, pages load again by themselves, and a first look compiles the page. */
const inDevelopment = { keepNothing: true, inject: reloadScriptTag, timeoutMs: 120_000 }

/** Opens what the server is made of, everything but the public port and Next. `handle` is Next's. */
export async function openParts(
  options: ServerOptions & { root: string; handle: RequestHandler },
): Promise<OpenParts> {
  const { dev, databaseUrl, siteUrl, mediaDir, root, handle } = options
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
    ...(dev ? inDevelopment : {}),
  })
  const statics = new Statics({ root, dev, fixedHeaders: baseHeaders(siteUrl) })
  const reload = dev ? watchSources(root) : null
  const streams = new OpenStreams()
  let draining = false
  metrics.watch(press, bus)
  const next: RequestHandler = (request, response) => {
    streams.watch(response)
    return handle(request, response)
  }
  const given = { press, statics, registry, bus, next, reload, mediaDir, siteUrl, dev }
  const answer = createListener({ ...given, draining: () => draining })
  const close = async () => {
    press.close()
    reload?.close()
    await Promise.all([inside.close(), bus.close(), registry.close(), metrics.close()])
  }
  await Promise.all([statics.load(), bus.start(), listenForMetrics(metrics, options.metricsPort)]).catch(
    async (error) => {
      await close()
      throw error
    },
  )
  const startDraining = () => {
    draining = true
    // Its streams would hold the drain up.
    reload?.close()
  }
  return { answer, streams, startDraining, close }
}

/** A second instance on the same machine goes without metrics rather than not at all. */
async function listenForMetrics(metrics: Metrics, port: number): Promise<void> {
  await metrics.listen(port).catch((error: unknown) => {
    log.warn({ port, error: String(error) }, 'there are no metrics: give METRICS_PORT a port that is free')
  })
}
