/** A calendar day in Asia/Qyzylorda; month 1-12. */
export type LocalDay = { year: number; month: number; day: number }

type LocalTime = LocalDay & { hour: number; minute: number; second: number }

const DAY_MS = 86_400_000

// The zone, not a fixed +5: Kyzylorda lived by +6 until 21 December 2018, and archives go further back.
const format = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Qyzylorda',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

/** The clock and calendar in Asia/Qyzylorda. @throws RangeError on an invalid date. */
export function localTime(d: Date): LocalTime {
  const time = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 }
  for (const part of format.formatToParts(d)) {
    if (part.type in time) time[part.type as keyof LocalTime] = Number(part.value)
  }
  return time
}

/** Milliseconds the local clock is ahead of UTC at the instant `d`. */
export function localOffset(d: Date): number {
  const t = localTime(d)
  const asUtc = Date.UTC(t.year, t.month - 1, t.day, t.hour, t.minute, t.second)
  return asUtc - Math.floor(d.getTime() / 1000) * 1000
}

/** The calendar day in Asia/Qyzylorda at the instant `d`. */
export function localDay(d: Date): LocalDay {
  const { year, month, day } = localTime(d)
  return { year, month, day }
}

/** The instant a local day begins; `day` may run past the month (32 January is 1 February). */
export function localMidnight({ year, month, day }: LocalDay): Date {
  const utc = Date.UTC(year, month - 1, day)
  const guess = new Date(utc - localOffset(new Date(utc)))
  return new Date(utc - localOffset(guess))
}

/** The instant the local day of `d` began. */
export function startOfLocalDay(d: Date): Date {
  return localMidnight(localDay(d))
}

/** Whole seconds from `now` to the next local midnight, 1 or more: how long «бүгін» stays true. */
export function secondsToMidnight(now: Date): number {
  const { year, month, day } = localDay(now)
  const next = localMidnight({ year, month, day: day + 1 })
  return Math.max(1, Math.ceil((next.getTime() - now.getTime()) / 1000))
}

/** How many local midnights lie between two instants: 0 the same day, 1 yesterday, -1 tomorrow. */
export function localDaysBetween(earlier: Date, later: Date): number {
  const number = ({ year, month, day }: LocalDay) => Date.UTC(year, month - 1, day) / DAY_MS
  return number(localDay(later)) - number(localDay(earlier))
}
