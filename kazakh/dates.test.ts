import { describe, expect, it } from 'vitest'
import { clock, fullDate, isoLocal, longDate, monthName, newsTime, shortDay, weekdayNames } from './dates'

const sunday = new Date('2026-11-22T09:20:00Z')

describe('dates', () => {
  it('are written the way newspapers write them', () => {
    expect(longDate(sunday, 'kk')).toBe('2026 жылғы 22 қараша')
    expect(longDate(sunday, 'ru')).toBe('22 ноября 2026 года')
    expect(fullDate(sunday, 'kk')).toBe('2026 жылғы 22 қараша, жексенбі')
    expect(fullDate(sunday, 'ru')).toBe('22 ноября 2026 года, воскресенье')
    expect(shortDay(sunday, 'kk')).toBe('22 қараша')
    expect(shortDay(sunday, 'ru')).toBe('22 ноября')
  })

  it('are those of Kyzylorda, not of the server', () => {
    const lateEvening = new Date('2026-12-31T19:05:00Z')
    expect(fullDate(lateEvening, 'kk')).toBe('2027 жылғы 1 қаңтар, жұма')
    expect(clock(lateEvening)).toBe('00:05')
  })

  it('carry the local offset for machines', () => {
    expect(isoLocal(sunday)).toBe('2026-11-22T14:20:00+05:00')
    expect(isoLocal(new Date('2018-06-10T12:00:00Z'))).toBe('2018-06-10T18:00:00+06:00')
    expect(new Date(isoLocal(sunday))).toEqual(sunday)
  })

  it('refuse an invalid date', () => {
    expect(() => longDate(new Date(Number.NaN), 'kk')).toThrow(RangeError)
  })
})

describe('newsTime', () => {
  const at = (iso: string, lang: 'kk' | 'ru' = 'kk') => newsTime(new Date(iso), sunday, lang)

  it('names today and yesterday', () => {
    expect(at('2026-11-22T09:00:00Z')).toBe('бүгін, 14:00')
    expect(at('2026-11-21T18:59:00Z')).toBe('кеше, 23:59')
    expect(at('2026-11-21T13:40:00Z', 'ru')).toBe('вчера, 18:40')
    expect(at('2026-11-21T19:00:00Z', 'ru')).toBe('сегодня, 00:00')
  })

  it('leaves out the year while it is this year', () => {
    expect(at('2026-06-22T09:00:00Z')).toBe('22 маусым')
    expect(at('2024-06-22T09:00:00Z')).toBe('22 маусым, 2024')
    expect(at('2024-06-22T09:00:00Z', 'ru')).toBe('22 июня 2024')
    expect(at('2025-12-31T19:00:00Z')).toBe('1 қаңтар')
  })
})

describe('names of months and days', () => {
  it('agree with CLDR', () => {
    for (const lang of ['kk', 'ru'] as const) {
      const months = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' })
      const days = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' })
      for (let i = 0; i < 12; i++) {
        expect(monthName(i + 1, lang)).toBe(months.format(Date.UTC(2026, i, 1)).toLowerCase())
      }
      expect(weekdayNames(lang)).toEqual(
        [2, 3, 4, 5, 6, 7, 8].map((d) => days.format(Date.UTC(2026, 10, d)).toLowerCase()),
      )
    }
  })

  it('take a capital in headings', () => {
    expect(monthName(11, 'kk', 'title')).toBe('Қараша')
    expect(monthName(11, 'ru', 'title')).toBe('Ноябрь')
    expect(() => monthName(13, 'kk')).toThrow(RangeError)
  })
})
