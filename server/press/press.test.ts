import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gate, pressFixture, renderedPage, settle, type Fixture } from './press.fixture'

let f: Fixture
beforeEach(async () => {
  f = await pressFixture()
})
afterEach(() => f.close())

describe('printing', () => {
  it('renders a page once, however often it is asked for, without the framework’s scripts and marks', async () => {
    const first = await f.get('/aral')
    expect(first.status).toBe(200)
    expect(first.text).toBe('<!DOCTYPE html><html lang="kk"><head></head><body>бет /kk/aral</body></html>')
    expect(await f.get('/aral?utm_source=x')).toMatchObject({ text: first.text })
    expect(f.rendered).toEqual(['/kk/aral'])
    expect(f.press.counters).toMatchObject({ misses: 1, hits: 1, renders: 1 })
  })

  it('renders once for readers who come together', async () => {
    const { wait, open } = gate()
    f.fake.page = async () => {
      await wait
      return renderedPage('бірге')
    }
    const answers = Array.from({ length: 20 }, () => f.get('/aral'))
    await settle()
    open()
    for (const answer of await Promise.all(answers)) expect(answer.text).toContain('бірге')
    expect(f.rendered).toHaveLength(1)
  })

  it('asks the application for the page behind each public address', async () => {
    for (const path of ['/', '/ru', '/ru/aral', '/search?q=%D0%90', '/feed.xml']) await f.get(path)
    expect(f.rendered).toEqual(['/kk', '/ru', '/ru/aral', '/kk/search?q=%D0%B0', '/kk/feed.xml'])
  })

  it('prints anew when its time is up, and says how long that is', async () => {
    expect((await f.get('/aral')).headers['cache-control']).toMatch(
      /^public, max-age=0, s-maxage=300, stale-while/,
    )
    f.clock.now += 120_500
    expect((await f.get('/aral')).headers['cache-control']).toContain('s-maxage=179,')
    f.clock.now += 180_000
    await f.get('/aral')
    expect(f.rendered).toHaveLength(2)
  })

  it('does not keep a page without marks', async () => {
    f.fake.page = async () => renderedPage('тек маған', null)
    for (let i = 0; i < 2; i += 1)
      expect((await f.get('/aral')).headers['cache-control']).toBe('private, no-store')
    expect(f.rendered).toHaveLength(2)
    expect(f.press.store.count).toBe(0)
  })

  it('reads the marks of a feed from its headers and hides them', async () => {
    const marks = JSON.stringify({ tags: ['feeds'], maxAge: 60 })
    const headers = { 'content-type': 'application/rss+xml', 'printer-marks': marks }
    f.fake.page = async () => ({ status: 200, headers, body: Buffer.from('<rss/>') })
    const answer = await f.get('/feed.xml')
    expect(answer).toMatchObject({ status: 200, text: '<rss/>' })
    expect(answer.headers).toMatchObject({ 'content-type': 'application/rss+xml', 'cache-tag': 'feeds' })
    expect(answer.headers['printer-marks']).toBeUndefined()
  })

  it('keeps within its memory', async () => {
    await f.close()
    f = await pressFixture({ memoryBytes: 100_000 })
    for (let i = 1; i <= 60; i += 1) await f.get(`/authors/a${i}`)
    expect(f.press.store.bytes).toBeLessThanOrEqual(100_000)
    expect(f.press.store.count).toBeLessThan(30)
  })

  it('keeps nothing in development', async () => {
    await f.close()
    f = await pressFixture({ keepNothing: true, inject: '<script src="/__reload.js" defer></script>' })
    await f.get('/aral')
    expect((await f.get('/aral')).text).toContain('/__reload.js')
    expect(f.rendered).toHaveLength(2)
  })
})

describe('expiry', () => {
  it('prints what carries the tag anew and leaves the rest', async () => {
    f.fake.page = async (path) => renderedPage(path, { tags: [path === '/kk/aral' ? 'a' : 'b'], maxAge: 300 })
    await f.get('/aral')
    await f.get('/about')
    f.bus.expire('a')
    await f.get('/aral')
    await f.get('/about')
    expect(f.rendered).toEqual(['/kk/aral', '/kk/about', '/kk/aral'])
  })

  it('shows but does not keep a page whose printing began before', async () => {
    const { wait, open } = gate()
    f.fake.page = async () => {
      await wait
      return renderedPage('ескі')
    }
    const early = f.get('/aral')
    await settle()
    f.bus.expire('t')
    f.fake.page = async () => renderedPage('жаңа')
    const late = await f.get('/aral')
    open()
    const shown = await early
    expect(shown.text).toContain('ескі')
    expect(shown.headers['cache-control']).toBe('private, no-store')
    expect(late.text).toContain('жаңа')
    expect((await f.get('/aral')).text).toContain('жаңа')
    expect(f.rendered).toHaveLength(2)
  })

  it('keeps a page whose printing was overtaken by another page’s tag', async () => {
    const { wait, open } = gate()
    f.fake.page = async () => {
      await wait
      return renderedPage('бет')
    }
    const first = f.get('/aral')
    await settle()
    f.bus.expire('other')
    open()
    await first
    await f.get('/aral')
    expect(f.rendered).toHaveLength(1)
  })

  it('prints everything anew when the bus was lost, and trusts nothing for long while it is', async () => {
    await f.get('/aral')
    f.bus.set(false)
    expect((await f.get('/aral')).headers['cache-control']).toContain('s-maxage=5,')
    f.bus.set(true)
    expect((await f.get('/aral')).headers['cache-control']).toContain('s-maxage=300,')
    expect(f.rendered).toHaveLength(3)
  })

  it('does not keep a page whose printing ran while the bus was lost', async () => {
    const { wait, open } = gate()
    f.fake.page = async () => {
      await wait
      return renderedPage('бет')
    }
    const first = f.get('/aral')
    await settle()
    f.bus.set(true)
    open()
    await first
    expect(f.press.store.count).toBe(0)
  })
})

describe('when printing fails', () => {
  it('shows the last good copy, says so, and does not try again for every reader', async () => {
    const good = await f.get('/aral')
    f.bus.expire('t')
    f.fake.page = async () => ({ status: 500, headers: {}, body: Buffer.alloc(0) })
    for (let i = 0; i < 5; i += 1) {
      const answer = await f.get('/aral')
      expect(answer).toMatchObject({ status: 200, text: good.text })
      expect(answer.headers.warning).toBe('110 - "Response is Stale"')
    }
    expect(f.rendered).toHaveLength(2)
    expect(f.logged).toEqual(['a page could not be printed'])
    expect(f.press.counters.stale).toBe(5)
    f.fake.page = async () => renderedPage('жөнделді')
    f.clock.now += 2001
    expect((await f.get('/aral')).text).toContain('жөнделді')
  })

  it('never brings back what was withdrawn', async () => {
    await f.get('/aral')
    f.bus.expire('!t')
    f.registry.down = true
    expect((await f.get('/aral')).status).toBe(503)
  })

  it('probes a dead database once per pause, not once per reader', async () => {
    await f.get('/aral')
    f.bus.set(true)
    f.registry.asked = []
    f.registry.down = true
    for (let i = 0; i < 10; i += 1) {
      expect((await f.get('/aral')).status).toBe(200)
      const unprinted = await f.get(`/authors/a${i}`)
      expect(unprinted.status).toBe(503)
      expect(unprinted.headers['retry-after']).toBeDefined()
      expect(unprinted.text).toContain('Өңір')
    }
    expect(f.registry.asked).toHaveLength(1)
    f.clock.now += 2001
    await f.get('/authors/b')
    await f.get('/authors/c')
    expect(f.registry.asked).toHaveLength(2)
    f.registry.down = false
    f.clock.now += 2001
    expect((await f.get('/authors/b')).status).toBe(200)
    expect((await f.get('/authors/c')).status).toBe(200)
  })

  it('answers 500 for one broken page while the others go on', async () => {
    f.fake.page = async (path) => (path === '/kk/aral' ? renderedPage('<!--$?-->') : renderedPage('бет'))
    expect((await f.get('/aral')).status).toBe(500)
    expect((await f.get('/about')).status).toBe(200)
  })

  it('gives up on a page that takes too long', async () => {
    await f.close()
    f = await pressFixture({ timeoutMs: 40, patienceMs: 20 })
    const good = await f.get('/aral')
    f.bus.expire('t')
    f.fake.page = () => new Promise(() => {})
    const began = Date.now()
    expect(await f.get('/aral')).toMatchObject({ status: 200, text: good.text })
    expect(Date.now() - began).toBeLessThan(500)
    expect((await f.get('/about')).status).toBe(500)
  })
})
