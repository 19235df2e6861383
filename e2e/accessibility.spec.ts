import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { KINDS, longRead } from './pages'

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'the checker is a script itself')

const LOOKS = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 768, height: 900 } },
  narrow: { colorScheme: 'light', viewport: { width: 320, height: 700 } },
  'low vision': {
    colorScheme: 'light',
    viewport: { width: 360, height: 740 },
    display: 'size-3.contrast-high.spacing-wide',
  },
} as const

for (const [look, { colorScheme, viewport, ...more }] of Object.entries(LOOKS)) {
  test(`no page has a fault that axe finds: ${look}`, async ({ browser, baseURL, request }) => {
    test.setTimeout(180_000)
    const context = await browser.newContext({ colorScheme, viewport, baseURL, reducedMotion: 'reduce' })
    if ('display' in more) {
      await context.addCookies([{ name: 'display', value: more.display, url: baseURL as string }])
    }
    const page = await context.newPage()
    for (const [kind, path] of Object.entries({ ...KINDS, 'long read': await longRead(request) })) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
      expect.soft(found, `${kind} (${path})`).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect.soft(overflow, `${kind} is wider than the screen`).toBeLessThanOrEqual(0)
    }
    await context.close()
  })
}
