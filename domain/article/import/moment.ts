import { localMidnight } from '@/kazakh/local-time'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const EARLIEST_YEAR = 1900

/**
 * A day `2022-06-24` and a time `11:05` of Asia/Qyzylorda as an instant.
 * @returns null when there is no such day or time.
 */
export function localMoment(day: string, time: string): Date | null {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? []).map(Number)
  const [, hour, minute] = (/^([01]\d|2[0-3]):([0-5]\d)$/u.exec(time) ?? []).map(Number)
  if (year === undefined || month === undefined || date === undefined) return null
  if (hour === undefined || minute === undefined || year < EARLIEST_YEAR) return null
  const calendar = new Date(Date.UTC(year, month - 1, date))
  if (calendar.getUTCMonth() !== month - 1 || calendar.getUTCDate() !== date) return null
  return new Date(localMidnight({ year, month, day: date }).getTime() + hour * HOUR_MS + minute * MINUTE_MS)
}
