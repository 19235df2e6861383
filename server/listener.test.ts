import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drain, OpenStreams } from './drain'
import { createListener, type Parts } from './listener'
import { openInternalListener } from './press/internal-listener'
import { createPress } from './press/press'
import { FakeBus, FakeRegistry, renderedPage } from './press/press.fixture'
import { httpRender } from './press/render'
import { Statics } from './press/statics'

let server: http.Server
let bus: FakeBus
let registry: FakeRegistry
let parts: Parts
let draining = false
const live: string[] = []

beforeEach(async () => {
  bus = new FakeBus()
  registry = new FakeRegistry()
  live.length = 0
  draining = false
  const siteUrl = 'http://localhost'
  const log = { error() {}, warn() {}, info() {} }
  const render = async (path: string) => renderedPage(path)
  parts = {
    press: createPress({ render, registry, bus, memoryBytes: 1e6, siteUrl, log }),
    statics: new Statics({ root: '/nowhere', dev: false, fixedHeaders: [] }),
    registry,
    bus,
    next: (request, response) => {
      live.push(`${request.method} ${request.url}`)
      request.pipe(response)
    },
    reload: null,
    mediaDir: '/nowhere',
    siteUrl,
    dev: false,
    draining: () => draining,
  }
  server = http.createServer(createListener(parts))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const ask = (path: string, options: http.RequestOptions & { body?: string } = {}) =>
  new Promise<{ status: number; text: string; headers: http.IncomingHttpHeaders }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const request = http.request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode!, text, headers: response.headers }))
    })
    request.on('error', reject).end(options.body)
  })

describe('the public listener', () => {
  it('hands what is live to the application, whole and in both directions', async () => {
    const answer = await ask('/api/settings?x=1', { method: 'POST', body: 'size=2' })
    expect(answer).toMatchObject({ status: 200, text: 'size=2' })
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(live).toEqual(['POST /api/settings?x=1'])
    expect(parts.press.store.count).toBe(0)
  })

  it.each(['/api/../kk', '/api/./x', '/desk/%2e%2e/kk', '/api//kk', '/api/%2Fkk', '/desk/..'])(
    'lets nobody climb out of it (%s)',
    async (path) => {
      expect((await ask(path)).status).toBe(400)
      expect(live).toEqual([])
    },
  )

  it('prints the rest, and takes POST for reader pages from nobody', async () => {
    expect((await ask('/aral')).text).toContain('/kk/aral')
    expect(await ask('/aral', { method: 'POST' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    })
    expect((await ask('/apis')).text).toContain('/kk/apis')
    expect(live).toEqual([])
  })

  it('refuses unknown files in a line', async () => {
    for (const path of ['/_next/static/x.js', '/_next/image?url=x', `/media/${'a'.repeat(64)}/640.avif`])
      expect(await ask(path)).toMatchObject({ status: 404, text: 'Not found\n' })
    expect(registry.asked).toEqual([])
  })

  it('says whether it lives and whether it is ready', async () => {
    expect((await ask('/api/health/live')).status).toBe(200)
    expect((await ask('/api/health/ready')).status).toBe(200)
    bus.connected = false
    expect((await ask('/api/health/ready')).status).toBe(503)
    bus.connected = true
    registry.down = true
    expect(JSON.parse((await ask('/api/health/ready')).text)).toMatchObject({ ready: false, database: false })
    registry.down = false
    draining = true
    expect((await ask('/api/health/ready')).status).toBe(503)
    expect((await ask('/api/health/live')).status).toBe(200)
    expect(live).toEqual([])
  })
})

describe('draining', () => {
  it('lets what is under way finish, ends streams and takes nothing new', async () => {
    const streams = new OpenStreams()
    parts.next = (request, response) => {
      streams.watch(response)
      if (request.url === '/api/stream')
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n')
      else setTimeout(() => response.end('done'), 150)
    }
    const slow = ask('/api/slow')
    const stream = ask('/api/stream')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const began = Date.now()
    await drain(server, streams)
    expect(Date.now() - began).toBeLessThan(1000)
    expect((await slow).text).toBe('done')
    expect((await stream).text).toBe('data: 1\n\n')
    await expect(ask('/aral')).rejects.toThrow()
  })
})

describe('the internal listener', () => {
  it('answers the press and nobody else, and keeps its secret to itself', async () => {
    const inside = await openInternalListener((request, response) => {
      response.setHeader('x-seen', request.headers['x-press-secret'] ? 'secret' : 'nothing')
      response.end(`${request.url} ${request.headers.host}`)
    })
    const render = httpRender({ ...inside, siteUrl: 'https://news.example.kz' })
    const rendered = await render('/kk/aral', AbortSignal.timeout(1000))
    expect(rendered).toMatchObject({ status: 200, headers: { 'x-seen': 'nothing' } })
    expect(rendered.body.toString()).toBe('/kk/aral news.example.kz')
    expect((await fetch(`http://127.0.0.1:${inside.port}/kk`)).status).toBe(403)
    const wrong = { 'x-press-secret': 'x'.repeat(64) }
    expect((await fetch(`http://127.0.0.1:${inside.port}/kk`, { headers: wrong })).status).toBe(403)
    await inside.close()
    await expect(render('/kk', AbortSignal.timeout(1000))).rejects.toThrow()
  })
})
