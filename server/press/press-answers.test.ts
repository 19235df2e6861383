import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pressFixture, renderedPage, type Fixture } from './press.fixture'

let f: Fixture
beforeEach(async () => {
  f = await pressFixture()
})
afterEach(() => f.close())
const long = 'Қазақ тіліндегі мәтін. '.repeat(100)

describe('answers', () => {
  it('come packed as the reader wants them, each form with its own ETag', async () => {
    f.fake.page = async () => renderedPage(long)
    const br = await f.get('/aral', { 'accept-encoding': 'br' })
    const gz = await f.get('/aral', { 'accept-encoding': 'gzip' })
    const plain = await f.get('/aral')
    expect([br, gz, plain].map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ])
    for (const answer of [br, gz, plain]) {
      expect(answer.headers.vary).toBe('Accept-Encoding')
      expect(answer.headers['content-length']).toBe(String(answer.bytes))
    }
    expect(new Set([br, gz, plain].map(({ headers }) => headers.etag)).size).toBe(3)
    expect(gz.text).toBe(plain.text)
    expect(plain.text).toContain(long)
    expect(brotliDecompressSync(f.press.store.get('/aral')!.bodies.br!).toString()).toBe(plain.text)
  })

  it('are 304 to those who have the page', async () => {
    const { etag } = (await f.get('/aral')).headers
    for (const known of [etag!, `W/${etag}`, `"x", W/${etag}`, '*']) {
      const answer = await f.get('/aral', { 'if-none-match': known })
      expect(answer).toMatchObject({ status: 304, text: '' })
      expect(answer.headers).toMatchObject({ etag, vary: 'Accept-Encoding' })
      expect(answer.headers['content-length']).toBeUndefined()
    }
    expect((await f.get('/aral', { 'if-none-match': '"x"' })).status).toBe(200)
    expect(f.press.counters.notModified).toBe(4)
  })

  it('have the headers of the page without its body on HEAD', async () => {
    const { headers } = await f.get('/aral')
    const head = await f.get('/aral', {}, 'HEAD')
    expect(head.text).toBe('')
    expect(head.headers['content-length']).toBe(headers['content-length'])
    expect(head.headers.etag).toBe(headers.etag)
  })

  it('carry tags, language and what keeps the page safe', async () => {
    f.fake.page = async () => renderedPage('x', { tags: ['article:1', 'region'], maxAge: 9 })
    expect((await f.get('/ru/aral')).headers).toMatchObject({
      'cache-tag': 'article:1,region',
      'surrogate-key': 'article:1 region',
      'content-language': 'ru',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000',
      'content-security-policy': expect.stringContaining("script-src 'self' 'inline-speculation-rules';"),
    })
  })

  it('leave out tags that would burst a proxy’s buffer, and then count on time', async () => {
    const tags = Array.from({ length: 200 }, (_, i) => `article:${i}`)
    f.fake.page = async () => renderedPage('x', { tags, maxAge: 300 })
    const { headers } = await f.get('/aral')
    expect(headers['cache-tag']).toBeUndefined()
    expect(headers['cache-control']).toContain('s-maxage=10,')
  })

  it('refuse to write, with what is allowed instead', async () => {
    const answer = await f.get('/aral', {}, 'POST')
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    expect(f.rendered).toEqual([])
  })

  it('lead to the canonical address in one hop', async () => {
    expect(await f.get('/Aral//Sport/page/1/')).toMatchObject({
      status: 308,
      headers: { location: '/aral/sport' },
    })
  })

  it('refuse malformed and endless addresses with a page', async () => {
    expect((await f.get('/%zz')).status).toBe(400)
    const long = await f.get(`/${'a'.repeat(600)}`)
    expect(long.status).toBe(414)
    expect(long.text).toContain('lang="ru"')
    expect(f.registry.asked).toEqual([])
  })
})

describe('what is not there', () => {
  it('is one kept page per language and district for all unknown addresses', async () => {
    for (let i = 0; i < 50; i += 1) {
      const answer = await f.get(`/aral/x/y/z${i}`)
      expect(answer.status).toBe(404)
      expect(answer.text).toContain('жоқ /kk/missing/aral')
    }
    await f.get('/ru/aral/x/y')
    await f.get('/wp-login.php')
    await f.get('/nowhere/x/y')
    expect(f.rendered).toEqual(['/kk/missing/aral', '/ru/missing/aral', '/kk/missing'])
    expect(f.registry.asked).toEqual([])
  })

  it('is known from the registry before anything is rendered', async () => {
    f.registry.verdict = () => ({ is: 'unknown' })
    expect((await f.get('/aral/2026/11/22/x')).status).toBe(404)
    expect(f.rendered).toEqual(['/kk/missing/aral'])
  })

  it('is forgotten for good, whatever happens to the database then', async () => {
    await f.get('/aral/2026/11/22/x')
    f.bus.expire('t')
    f.registry.verdict = () => ({ is: 'unknown' })
    expect((await f.get('/aral/2026/11/22/x')).status).toBe(404)
    f.registry.down = true
    expect((await f.get('/aral/2026/11/22/x')).status).toBe(503)
  })

  it('may be there soon: caches in front keep it for seconds only', async () => {
    expect((await f.get('/x/y/z')).headers['cache-control']).toContain('s-maxage=10,')
  })

  it('may also be said by the page itself', async () => {
    const page = f.fake.page
    f.fake.page = async (path) =>
      path.includes('missing') ? page(path) : renderedPage('x', { tags: [], status: 404 })
    expect(await f.get('/aral')).toMatchObject({ status: 404, text: expect.stringContaining('missing/aral') })
    expect(f.press.store.get('/aral')).toBeUndefined()
  })

  it('has a page even when that cannot be printed', async () => {
    f.registry.down = true
    f.fake.page = () => Promise.reject(new Error('x'))
    expect(await f.get('/x/y/z')).toMatchObject({
      status: 404,
      text: expect.stringContaining('Мұндай бет жоқ'),
    })
  })

  it('is 410 for a withdrawn article, kept under its tags', async () => {
    f.fake.page = async () => renderedPage('алынды', { tags: ['article:1'], status: 410 })
    for (let i = 0; i < 2; i += 1) {
      const answer = await f.get('/aral/2026/11/22/x')
      expect(answer).toMatchObject({ status: 410, text: expect.stringContaining('алынды') })
      expect(answer.headers.etag).toBeUndefined()
    }
    expect(f.rendered).toHaveLength(1)
  })

  it('has moved: 308 in one hop, in the reader’s script, kept until the article changes', async () => {
    f.registry.verdict = () => ({ is: 'moved', to: '/aral/2026/11/22/new', tags: ['article:1'] })
    const moved = { status: 308, headers: { location: '/aral/2026/11/22/new' } }
    expect(await f.get('/aral/2026/11/22/old')).toMatchObject(moved)
    expect(await f.get('/aral/2026/11/22/old')).toMatchObject(moved)
    expect(f.registry.asked).toHaveLength(1)
    expect((await f.get('/qz/aral/2026/11/22/old')).headers.location).toBe('/qz/aral/2026/11/22/new')
    f.registry.verdict = () => ({ is: 'moved', to: '/aral/2026/11/22/жаңа', tags: [] })
    expect((await f.get('/ru/aral/2026/11/22/old')).headers.location).toBe(
      '/aral/2026/11/22/%D0%B6%D0%B0%D2%A3%D0%B0',
    )
    f.bus.expire('article:1')
    f.registry.verdict = () => ({ is: 'unknown' })
    expect((await f.get('/aral/2026/11/22/old')).status).toBe(404)
  })
})

describe('plates', () => {
  it('are made of the one Kazakh page and expire with it', async () => {
    f.fake.page = async () => renderedPage('<p>тіл</p>')
    const qz = await f.get('/qz/aral')
    const tote = await f.get('/tote/aral')
    expect(qz.text).toContain('<html lang="kk-Latn"><head></head><body><p>til</p>')
    expect(qz.headers).toMatchObject({ 'content-language': 'kk-Latn', 'cache-tag': 't' })
    expect(tote.text).toContain('<html lang="kk-Arab" dir="rtl">')
    await f.get('/qz/aral')
    expect(f.rendered).toEqual(['/kk/aral'])
    f.bus.expire('t')
    f.fake.page = async () => renderedPage('<p>жер</p>')
    expect((await f.get('/qz/aral')).text).toContain('<p>jer</p>')
    expect(f.rendered).toHaveLength(2)
  })

  it('last no longer than the page they are made of', async () => {
    await f.get('/aral')
    f.clock.now += 200_000
    expect((await f.get('/qz/aral')).headers['cache-control']).toContain('s-maxage=100,')
  })

  it('are missing, withdrawn and stale like it', async () => {
    f.fake.page = async (path) =>
      path.includes('missing')
        ? renderedPage('жоқ', { tags: [], status: 404 })
        : renderedPage('тіл', { tags: ['t'], status: 410 })
    expect(await f.get('/qz/aral/x/y')).toMatchObject({ status: 404, text: expect.stringContaining('joq') })
    expect(await f.get('/qz/aral')).toMatchObject({ status: 410, text: expect.stringContaining('til') })
    await f.get('/about')
    f.bus.expire('t')
    f.registry.down = true
    const stale = await f.get('/qz/about')
    expect(stale).toMatchObject({ status: 410, text: expect.stringContaining('til') })
    expect(stale.headers.warning).toBeDefined()
    expect(f.press.store.get('/qz/about')?.stale).toBe(true)
    expect(await f.get('/qz/about')).toMatchObject({ text: stale.text })
  })
})

describe('display settings', () => {
  const cookie = 'a=b; display=size-2.theme-dark'

  it('change the page for this reader and for nobody else', async () => {
    f.fake.page = async () => renderedPage(long)
    const own = await f.get('/aral', { cookie, 'accept-encoding': 'gzip, br' })
    expect(own.text).toContain('<html data-size="2" data-theme="dark" lang="kk">')
    expect(own.headers['cache-control']).toBe('private, no-cache')
    expect(own.headers['content-encoding']).toBe('gzip')
    expect(own.headers['cache-tag']).toBeUndefined()
    const printed = await f.get('/aral')
    expect(printed.text).not.toContain('data-size')
    expect(f.press.store.count).toBe(1)
    expect(f.rendered).toHaveLength(1)
    const again = await f.get('/aral', { cookie, 'if-none-match': own.headers.etag! })
    expect(again.status).toBe(304)
    expect(
      (await f.get('/aral', { cookie: 'display=size-3', 'if-none-match': own.headers.etag! })).status,
    ).toBe(200)
  })

  it.each(['display=size-9', 'display=size-1', 'session=secret', 'xdisplay=size-2'])(
    'that are none (%s) get the printed page',
    async (other) => {
      const printed = await f.get('/aral')
      const answer = await f.get('/aral', { cookie: other })
      expect(answer.headers.etag).toBe(printed.headers.etag)
      expect(answer.headers['cache-control']).toContain('public')
    },
  )
})
