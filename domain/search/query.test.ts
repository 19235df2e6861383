import { expect, it } from 'vitest'
import { toTsQuery } from './query'

it('asks for articles that hold words beginning with every typed word', () => {
  expect(toTsQuery('Мектептегі  оқушы')).toBe('мектептегі:* & оқушы:*')
})

it('lets no character of the query language through', () => {
  expect(toTsQuery("су' | !(жол:*) \\ & <->")).toBe('су:* & жол:*')
})

it('finds nothing to look for in blanks and signs', () => {
  expect(toTsQuery('  — !!! ')).toBeNull()
})

it('takes no more than eight words', () => {
  expect(toTsQuery('а б в г д е ж з и к')?.split('&')).toHaveLength(8)
})
