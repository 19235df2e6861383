import { expect, it } from 'vitest'
import { cameFromHere } from './cross-site'

const site = 'https://onir.kz'
const from = (headers: Record<string, string>) => cameFromHere(new Headers(headers), site)

it('accepts forms of its own pages, told by either header', () => {
  expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(from({ origin: 'https://onir.kz' })).toBe(true)
  expect(from({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' })).toBe(true)
})

it('refuses a form of another site, whatever else the request says', () => {
  expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false)
  expect(from({ 'sec-fetch-site': 'same-site' })).toBe(false)
  expect(from({ origin: 'https://evil.example', host: 'onir.kz' })).toBe(false)
  expect(from({ origin: 'null', host: 'onir.kz' })).toBe(false)
})
