import { expect, type Page, test } from '@playwright/test'
import { FIRST_ARTICLE, KINDS, longRead } from './pages'

type Weight = { requests: number; html: number; js: number; font: number; image: number; foreign: string[] }

/** What a phone of 360 px with two device pixels fetches for a page, in bytes over the wire. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { requests: 0, html: 0, js: 0, font: 0, image: 0, foreign: [] }
  const sizes: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    const kind = request.resourceType()
    const url = new URL(request.url())
    if (url.origin !== new URL(page.url()).origin) weight.foreign.push(url.host)
    weight.requests += 1
    sizes.push(
      request.sizes().then(({ responseBodySize }) => {
        if (kind === 'document') weight.html += responseBodySize
        else if (kind === 'script') weight.js += responseBodySize
        else if (kind === 'font') weight.font += responseBodySize
        else if (kind === 'image') weight.image += responseBodySize
      }),
    )
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await Promise.all(sizes)
  return weight
}

test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 })
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'weighed once, as most readers see it')

const KB = 1000

test('every kind of page keeps to its weight', async ({ browser, baseURL, request }) => {
  test.setTimeout(120_000)
  const rows: Record<string, unknown>[] = []
  for (const [kind, path] of Object.entries({ ...KINDS, 'long read': await longRead(request) })) {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
      baseURL,
    })
    const weight = await weigh(await context.newPage(), path)
    await context.close()
    const { foreign, ...figures } = weight
    rows.push({ kind, ...figures, total: weight.html + weight.js + weight.font + weight.image })
    expect.soft(foreign, `${kind}: foreign hosts`).toEqual([])
    expect.soft(weight.js, `${kind}: own modules`).toBeLessThanOrEqual(10 * KB)
    expect.soft(weight.font, `${kind}: fonts`).toBeLessThanOrEqual(70 * KB)
    expect.soft(weight.html, `${kind}: HTML with CSS`).toBeLessThanOrEqual(40 * KB)
    if (path === FIRST_ARTICLE) expect.soft(weight.html, kind).toBeLessThanOrEqual(25 * KB)
    if (kind.includes('article') || kind === 'long read') {
      expect.soft(weight.requests, `${kind}: requests`).toBeLessThanOrEqual(8)
      expect.soft(weight.html + weight.js + weight.font + weight.image, kind).toBeLessThanOrEqual(200 * KB)
    }
  }
  console.table(rows)
})

test('nothing moves while a page comes in', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const path of ['/', '/syrdariya', FIRST_ARTICLE]) {
    await page.goto(path, { waitUntil: 'networkidle' })
    const { sum } = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts)
    expect.soft(sum, path).toBeLessThan(0.01)
  }
})
