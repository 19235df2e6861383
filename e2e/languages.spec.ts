import { expect, test } from '@playwright/test'
import { FIRST_ARTICLE } from './pages'

test('the Kazakh page stands in Latin script, with its links', async ({ page }) => {
  await page.goto(FIRST_ARTICLE)
  await page.getByRole('navigation', { name: 'Тіл және жазу' }).getByRole('link', { name: 'Qaz' }).click()
  await expect(page).toHaveURL(`/qz${FIRST_ARTICLE}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk-Latn')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Partııalyq bıletter tabystaldy')
  await page.getByRole('link', { name: 'Tirshilik tynysy' }).first().click()
  await expect(page).toHaveURL('/qz/syrdariya')
})

test('the Kazakh page stands in Arabic script from right to left', async ({ page }) => {
  await page.goto(`/tote${FIRST_ARTICLE}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk-Arab')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('پارتيالىق بيلەتتەر تابىستالدى')
})

test('an article without a Russian half leads to the Russian front of its newspaper', async ({ page }) => {
  await page.goto(FIRST_ARTICLE)
  await page.getByRole('link', { name: 'Рус' }).click()
  await expect(page).toHaveURL('/ru/syrdariya')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.getByRole('heading', { name: 'Пока только на казахском' })).toBeVisible()
})

test('the two halves of a pair name each other, to readers and to machines', async ({ page }) => {
  await page.goto('/syrdariya')
  await page.locator('.teaser-lead h2 a').click()
  const kazakh = new URL(page.url()).pathname
  const russian = await page.locator('link[hreflang=ru]').getAttribute('href')
  await page.getByRole('link', { name: 'Читать на русском языке' }).click()
  expect(russian).toContain(new URL(page.url()).pathname)
  expect(await page.locator('link[hreflang=kk]').getAttribute('href')).toContain(kazakh)
  await page.getByRole('link', { name: 'Қазақша оқу' }).click()
  await expect(page).toHaveURL(kazakh)
})
