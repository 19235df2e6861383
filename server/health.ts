import type { ServerResponse } from 'node:http'
import type { Registry } from './press/registry'
import type { TagBus } from './tag-bus'

type Health = { registry: Registry; bus: TagBus; draining: () => boolean }

/**
 * Answers /api/health/live (the process runs) and /api/health/ready (it should get requests: the database answers,
 * expiries are heard, it is not shutting down).
 * @returns whether the path was one of the two
 */
export function handleHealth(path: string, response: ServerResponse, health: Health): boolean {
  if (path === '/api/health/live') {
    answer(response, 200, { live: true })
    return true
  }
  if (path !== '/api/health/ready') return false
  void databaseAnswers(health.registry).then((database) => {
    const state = { database, bus: health.bus.connected, draining: health.draining() }
    const ready = state.database && state.bus && !state.draining
    answer(response, ready ? 200 : 503, { ready, ...state })
  })
  return true
}

async function databaseAnswers(registry: Registry): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, 1000, false).unref())
  return Promise.race([
    registry.ping().then(
      () => true,
      () => false,
    ),
    late,
  ])
}

function answer(response: ServerResponse, status: number, body: object) {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(body))
}
