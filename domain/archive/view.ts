/** How many articles a period holds; key is a year, a month 1-12 or a day 1-31. */
export type PeriodCount = { key: number; articles: number }
export type LocalDay = { year: number; month: number; day: number }
export type ArchiveScope = { districtId: number; lang: 'kk' | 'ru' }

/** A date of an address, or null where the calendar has none such (31 November). */
export function calendarDay(year: string, month: string, day: string): Date | null {
  const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const real = when.getUTCMonth() === Number(month) - 1 && when.getUTCDate() === Number(day)
  return real ? when : null
}
