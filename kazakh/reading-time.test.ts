import { describe, expect, it } from 'vitest'
import { readingMinutes } from './reading-time'

describe('readingMinutes', () => {
  it('is never less than a minute', () => {
    expect([0, 1, 400, -5, Number.NaN].map(readingMinutes)).toEqual([1, 1, 1, 1, 1])
  })

  it('counts 950 characters a minute to the nearest minute', () => {
    expect([950, 1900, 2850, 3400].map(readingMinutes)).toEqual([1, 2, 3, 4])
  })
})
