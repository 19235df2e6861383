import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { FIRST_ARTICLE } from './pages'

const source = readFileSync('prisma/seed/data/first-article.kk.txt', 'utf8').trim().split('\n')
const plain = (text: string) =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

test('the reader finds the first article on the page of Сырдария ауданы', async ({ page }) => {
  await page.goto('/syrdariya')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Тіршілік тынысы')
  await page.getByRole('navigation', { name: 'Айдарлар' }).getByRole('link', { name: 'Саясат' }).click()
  await page.getByRole('link', { name: 'Партиялық билеттер табысталды' }).first().click()
  await expect(page).toHaveURL(FIRST_ARTICLE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Партиялық билеттер табысталды')
})

test('every paragraph of the newspaper’s file is on the page', async ({ page }) => {
  await page.goto(FIRST_ARTICLE)
  const shown = plain((await page.locator('.prose').innerText()).replaceAll('\n', ' '))
  for (const paragraph of source.slice(1, -1)) {
    const spoken = paragraph.replace(/^– /, '').replace(/, – деді .*$/, '')
    expect(shown).toContain(
      plain(spoken)
        .replace(/([А-ЯӘҒҚҢӨҰҮҺІ])\.(?=[А-ЯӘҒҚҢӨҰҮҺІ])/g, '$1.')
        .slice(0, 60),
    )
    expect(shown).toContain(plain(spoken).slice(-50))
  }
})

test('both speeches name who spoke and their post', async ({ page }) => {
  await page.goto(FIRST_ARTICLE)
  const speeches = page.locator('.speech')
  await expect(speeches).toHaveCount(2)
  await expect(speeches.nth(0).locator('footer')).toHaveText(
    /Е\.\sЖақып, аудандық филиалдың атқарушы хатшысы/,
  )
  await expect(speeches.nth(1).locator('footer')).toHaveText(
    /А\.\sИбрагимұлы, аудандық мәслихаттағы AMANAT партиясы депутаттық фракциясының мүшесі/,
  )
})

test('the byline leads to the author’s page', async ({ page }) => {
  await page.goto(FIRST_ARTICLE)
  await page
    .getByRole('link', { name: /А\.\sҚұрманайтегі/ })
    .first()
    .click()
  await expect(page).toHaveURL('/authors/a-qurmanaitegi')
  await expect(page.getByRole('link', { name: 'Партиялық билеттер табысталды' })).toBeVisible()
})
