import { defineConfig, devices } from '@playwright/test'
import { browserArgs, findBrowser } from './e2e/browser'

const executablePath = await findBrowser()
if (!executablePath) {
  throw new Error('No Chromium was found: install one, or name it by PW_CHROMIUM=/path/to/chromium.')
}

/** `npm test` starts a site of its own; by hand, name one: BASE_URL=http://localhost:3000 npm run e2e */
const baseURL = process.env.BASE_URL ?? 'http://localhost:3000'

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/test/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'kk-KZ',
    timezoneId: 'Asia/Qyzylorda',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: browserArgs },
  },
  projects: [
    { name: 'js', use: { javaScriptEnabled: true } },
    { name: 'nojs', use: { javaScriptEnabled: false } },
  ],
})
