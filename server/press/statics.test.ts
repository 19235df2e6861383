import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handleMedia, renditionFile } from './media'
import { Statics } from './statics'

const hash = 'ab'.repeat(32)
const script = 'console.log("өңір");'.repeat(100)
let root: string
let server: http.Server
let base: string

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'onir-statics-'))
  for (const folder of ['public/fonts', 'public/reader', '.next/static/chunks', `media/ab/${hash}`])
    await mkdir(path.join(root, folder), { recursive: true })
  await writeFile(path.join(root, 'public/reader/page.aa8eb01b.js'), script)
  await writeFile(path.join(root, 'public/icon.svg'), '<svg/>')
  await writeFile(path.join(root, '.next/static/chunks/a.js'), script)
  await writeFile(path.join(root, '.next/secret.json'), '{}')
  await writeFile(path.join(root, `media/ab/${hash}/640.avif`), Buffer.alloc(200_000, 'p'))
  const statics = new Statics({ root, dev: false, fixedHeaders: ['X-Content-Type-Options', 'nosniff'] })
  await statics.load()
  server = http.createServer(async (request, response) => {
    const media = { mediaDir: path.join(root, 'media'), fixedHeaders: [] }
    const found = request.url!.startsWith('/media/')
      ? await handleMedia({ request, response }, media)
      : await statics.handle(request, response)
    if (!found) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(root, { recursive: true })
})

const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(base + url, { headers, method })

describe('files', () => {
  it('of the build and with a hash in their name last a year, others a day', async () => {
    const kept = 'public, max-age=31536000, immutable'
    expect((await get('/_next/static/chunks/a.js?x=1')).headers.get('cache-control')).toBe(kept)
    expect((await get('/reader/page.aa8eb01b.js')).headers.get('cache-control')).toBe(kept)
    expect((await get('/icon.svg')).headers.get('cache-control')).toBe('public, max-age=86400')
  })

  it('come packed, with their type, and 304 to those who have them', async () => {
    const answer = await get('/reader/page.aa8eb01b.js', { 'accept-encoding': 'br' })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).toBe(script)
    const etag = answer.headers.get('etag')!
    const known = { 'accept-encoding': 'br', 'if-none-match': etag }
    expect((await get('/reader/page.aa8eb01b.js', known)).status).toBe(304)
    const head = await get('/icon.svg', {}, 'HEAD')
    expect([head.headers.get('content-length'), await head.text()]).toEqual(['6', ''])
  })

  it('that are not there, or lie outside, are not found', async () => {
    for (const url of ['/_next/static/none.js', '/_next/static/%2e%2e/secret.json', '/secret.json', '/fonts'])
      expect((await get(url)).status).toBe(404)
  })
})

describe('pictures', () => {
  it('are streamed whole and for good', async () => {
    const answer = await get(`/media/${hash}/640.avif`)
    expect(answer.headers.get('content-type')).toBe('image/avif')
    expect(answer.headers.get('content-length')).toBe('200000')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect((await answer.arrayBuffer()).byteLength).toBe(200_000)
    const etag = answer.headers.get('etag')!
    expect((await get(`/media/${hash}/640.avif`, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(`/media/${hash}/640.avif`, {}, 'HEAD')).headers.get('content-length')).toBe('200000')
    expect((await get(`/media/${hash}/480.avif`)).status).toBe(404)
  })

  it('have no other address than their own', () => {
    expect(renditionFile('/m', `/media/${hash}/640.avif?x`)).toBe(path.join('/m/ab', hash, '640.avif'))
    for (const url of [
      `/media/${hash}/../640.avif`,
      `/media/../../etc/passwd`,
      `/media/${hash}/640.svg`,
      `/media/${hash.toUpperCase()}/640.avif`,
      `/media/${hash}/0640.avif`,
      `/media/originals/${hash}`,
    ])
      expect(renditionFile('/m', url)).toBeNull()
  })
})
