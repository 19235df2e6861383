import { expect, test } from '@playwright/test'
import { FIRST_ARTICLE } from './pages'

test('a reader chooses large letters and the dark paper, and every page follows', async ({ page }) => {
  await page.goto('/settings')
  await page.getByLabel('Өте үлкен').check()
  await page.getByLabel('Қараңғы').check()
  await page.getByRole('button', { name: 'Сақтау' }).click()
  await expect(page).toHaveURL('/settings')
  await expect(page.getByLabel('Өте үлкен')).toBeChecked()
  await page.goto(FIRST_ARTICLE)
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-size', '3')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(21, 21, 21)',
  )
})

test('pictures can be left out: a link with their description stands in their place', async ({ page }) => {
  await page.goto('/settings')
  await page.getByLabel(/трафикті үнемдеу/).check()
  await page.getByRole('button', { name: 'Сақтау' }).click()
  const pictures: string[] = []
  page.on('request', (request) => request.url().includes('/media/') && pictures.push(request.url()))
  await page.goto('/syrdariya')
  expect(pictures).toEqual([])
  await expect(page.locator('main img')).toHaveCount(0)
})

test('everything goes back to how it was', async ({ page }) => {
  await page.goto('/settings')
  await page.getByLabel('Айқын қара мен ақ').check()
  await page.getByRole('button', { name: 'Сақтау' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high')
  await page.getByRole('button', { name: 'Бастапқы қалпына келтіру' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-contrast', /./)
  expect(await page.context().cookies()).toEqual([])
})

test('a form of another site cannot change the settings', async ({ request }) => {
  const response = await request.post('/api/settings', {
    headers: { 'Sec-Fetch-Site': 'cross-site' },
    form: { theme: 'dark' },
    maxRedirects: 0,
  })
  expect(response.status()).toBe(403)
  expect(response.headers()['set-cookie']).toBeUndefined()
})

test('the form leads back to this site only', async ({ request }) => {
  const response = await request.post('/api/settings', { form: { back: '//evil.example' }, maxRedirects: 0 })
  expect(response.status()).toBe(303)
  expect(response.headers()['location']).toBe('/settings')
})
