import { expect, test } from '@playwright/test'
import { FIRST_ARTICLE, KINDS } from './pages'

const MISSING = [
  '/wp-login.php',
  '/nosuch',
  '/syrdariya/nosuch',
  '/syrdariya/2022/06/24/x',
  '/ru/authors/nobody',
  '/syrdariya/2022/02/30',
]

test('pages answer with the right status and may be kept by any cache in front', async ({ request }) => {
  for (const [kind, path] of Object.entries(KINDS)) {
    const response = await request.get(path)
    expect.soft(response.status(), kind).toBe(kind === 'not found' ? 404 : 200)
    const headers = response.headers()
    expect.soft(headers['cache-control'], kind).toMatch(/^public, max-age=0, s-maxage=\d+/)
    expect.soft(headers['content-security-policy'], kind).toContain("script-src 'self'")
    expect.soft(headers['set-cookie'], kind).toBeUndefined()
    expect.soft(headers['vary'], kind).toMatch(/^Accept-Encoding$/i)
  }
})

test('an unknown address answers 404 with a search box and the latest', async ({ request }) => {
  for (const path of MISSING) {
    const response = await request.get(path)
    expect.soft(response.status(), path).toBe(404)
    expect.soft(await response.text(), path).toMatch(/role="search"[\s\S]*class="teaser/)
  }
})

test('other spellings of an address lead to the one address in one hop', async ({ request, baseURL }) => {
  const spellings: Record<string, string> = {
    '/syrdariya/': '/syrdariya',
    '/kk/syrdariya': '/syrdariya',
    '//syrdariya': '/syrdariya',
    '/Syrdariya/SAIASAT': '/syrdariya/saiasat',
    '/syrdariya/saiasat/page/1': '/syrdariya/saiasat',
  }
  for (const [spelling, address] of Object.entries(spellings)) {
    const response = await request.get(baseURL + spelling, { maxRedirects: 0 })
    expect.soft(response.status(), spelling).toBe(308)
    expect.soft(response.headers()['location'], spelling).toBe(address)
  }
})

test('a page that did not change is not sent again', async ({ request }) => {
  const { etag } = (await request.get(FIRST_ARTICLE)).headers()
  const again = await request.get(FIRST_ARTICLE, { headers: { 'If-None-Match': etag ?? '' } })
  expect(again.status()).toBe(304)
  expect((await again.body()).length).toBe(0)
  const head = await request.head(FIRST_ARTICLE)
  expect(head.status()).toBe(200)
  expect((await head.body()).length).toBe(0)
})

test('a cookie changes nothing for the next reader', async ({ request }) => {
  const plain = await (await request.get('/syrdariya')).text()
  const dark = await request.get('/syrdariya', {
    headers: { Cookie: 'display=size-3.theme-dark; session=secret' },
  })
  expect(await dark.text()).toContain('data-theme="dark"')
  expect(dark.headers()['cache-control']).toContain('private')
  expect(await (await request.get('/syrdariya')).text()).toBe(plain)
})

test('reader pages take no form; the address says what it allows', async ({ request }) => {
  const response = await request.post('/syrdariya')
  expect(response.status()).toBe(405)
  expect(response.headers()['allow']).toContain('GET')
})
