import { expect, test } from '@playwright/test'
import { KINDS } from './pages'

for (const [kind, path] of Object.entries(KINDS)) {
  test(`${kind}: printed without a byte of the framework`, async ({ request }) => {
    const html = await (await request.get(path)).text()
    const scripts = html.match(/<script[^>]*>/g) ?? []
    for (const script of scripts) {
      expect(script).toMatch(
        /type="(application\/ld\+json|speculationrules)"|src="\/reader\/[a-z-]+\.[\w-]+\.js"/,
      )
    }
    expect(html).not.toMatch(/_next|__next|self\.__next_f|printer-marks|data-keep|<template|<!--/)
    expect(html).toMatch(/<\/html>\s*$/)
  })
}

test('a page breaks none of its own security rules', async ({ page }) => {
  const broken: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Refused/.test(message.text())) broken.push(message.text())
  })
  page.on('pageerror', (error) => broken.push(String(error)))
  for (const path of Object.values(KINDS)) await page.goto(path)
  expect(broken).toEqual([])
})
