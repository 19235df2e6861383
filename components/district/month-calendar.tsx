import type { PeriodCount } from '@/domain/archive/view'
import { monthName, weekdayNames } from '@/kazakh/dates'
import { archivePath, type Lang } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = {
  lang: Lang
  t: Translator
  district: string
  year: number
  month: number
  days: PeriodCount[]
  /** The month's name leads to its own page. */
  linked?: boolean
}

/** Weeks of a month, Monday first; null outside the month. */
function weeksOf(year: number, month: number): (number | null)[][] {
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const cells = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, index) => {
    const day = index - before + 1
    return day >= 1 && day <= count ? day : null
  })
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** A month as a calendar; days with articles are links. */
export function MonthCalendar({ lang, t, district, year, month, days, linked }: Props) {
  const articles = new Map(days.map(({ key, articles: count }) => [key, count]))
  const name = monthName(month, lang, 'title')
  return (
    <div className="calendar">
      <table>
        <caption>{linked ? <a href={archivePath(lang, { district, year, month })}>{name}</a> : name}</caption>
        <thead>
          <tr>
            {weekdayNames(lang).map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, index) => (
            <tr key={index}>
              {week.map((day, weekday) => (
                <td key={weekday}>
                  {day && articles.has(day) ? (
                    <a
                      href={archivePath(lang, { district, year, month, day })}
                      title={t('archive.dayCount', { count: articles.get(day) ?? 0 })}
                    >
                      {day}
                    </a>
                  ) : (
                    day
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
