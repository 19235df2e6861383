import { describe, expect, it } from 'vitest'
import { localDay, localDaysBetween, localMidnight, secondsToMidnight, startOfLocalDay } from './local-time'

describe('the local day', () => {
  it('turns at 19:00 UTC', () => {
    expect(localDay(new Date('2026-11-22T18:59:59Z'))).toEqual({ year: 2026, month: 11, day: 22 })
    expect(localDay(new Date('2026-11-22T19:00:00Z'))).toEqual({ year: 2026, month: 11, day: 23 })
  })

  it('starts where the previous one ended', () => {
    expect(startOfLocalDay(new Date('2026-11-22T18:59:59Z')).toISOString()).toBe('2026-11-21T19:00:00.000Z')
    expect(startOfLocalDay(new Date('2026-11-22T19:00:00Z')).toISOString()).toBe('2026-11-22T19:00:00.000Z')
  })

  it('follows the hour Kyzylorda lived by before December 2018', () => {
    expect(startOfLocalDay(new Date('2018-06-10T12:00:00Z')).toISOString()).toBe('2018-06-09T18:00:00.000Z')
  })

  it('runs over the end of a month and a year', () => {
    expect(localMidnight({ year: 2026, month: 12, day: 32 })).toEqual(new Date('2026-12-31T19:00:00Z'))
  })

  it('counts the seconds «бүгін» stays true', () => {
    expect(secondsToMidnight(new Date('2026-11-22T18:59:30Z'))).toBe(30)
    expect(secondsToMidnight(new Date('2026-11-22T19:00:00Z'))).toBe(86_400)
    expect(secondsToMidnight(new Date('2026-11-22T18:59:59.999Z'))).toBe(1)
  })

  it('counts midnights, not hours', () => {
    expect(localDaysBetween(new Date('2026-11-22T18:59:00Z'), new Date('2026-11-22T19:01:00Z'))).toBe(1)
    expect(localDaysBetween(new Date('2026-11-22T19:00:00Z'), new Date('2026-11-23T18:59:00Z'))).toBe(0)
  })
})
