import { localDay, localDaysBetween, localOffset, localTime } from './local-time'

export { localDay, secondsToMidnight, startOfLocalDay } from './local-time'

/** The two languages of the portal's interface. */
export type DateLanguage = 'kk' | 'ru'

// Written out, not taken from Intl: newspapers write «2026 жылғы 22 қараша», CLDR «2026 ж. 22 қараша»,
// and printed pages must not change with the ICU of the next Node.
const KK_MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
  ' ',
)
const RU_MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')
const RU_OF_MONTH = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
)
const WEEKDAYS = {
  kk: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'.split(' '),
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
}
const SHORT_WEEKDAYS = {
  kk: 'дс сс ср бс жм сб жс'.split(' '),
  ru: 'пн вт ср чт пт сб вс'.split(' '),
}
const NEAR = { kk: ['бүгін', 'кеше'], ru: ['сегодня', 'вчера'] }

const two = (n: number) => String(n).padStart(2, '0')

/**
 * The name of a month as it stands alone.
 * @param month 1-12. @throws RangeError on any other number.
 * @param form 'title' for headings («Қараша»), 'plain' inside a sentence («қараша»).
 */
export function monthName(month: number, lang: DateLanguage, form: 'title' | 'plain' = 'plain'): string {
  const name = (lang === 'kk' ? KK_MONTHS : RU_MONTHS)[month - 1]
  if (name === undefined) throw new RangeError(`There is no month ${month}`)
  return form === 'title' ? name[0]!.toUpperCase() + name.slice(1) : name
}

/** Two-letter weekday names, Monday first, lower case (CLDR's forms): дс … жс, пн … вс. */
export function weekdayNames(lang: DateLanguage): string[] {
  return [...SHORT_WEEKDAYS[lang]]
}

/** «22 қараша», «22 ноября». All dates here are days in Asia/Qyzylorda. @throws RangeError on an invalid date. */
export function shortDay(d: Date, lang: DateLanguage): string {
  const { day, month } = localDay(d)
  return `${day} ${(lang === 'kk' ? KK_MONTHS : RU_OF_MONTH)[month - 1]}`
}

/** «2026 жылғы 22 қараша», «22 ноября 2026 года». */
export function longDate(d: Date, lang: DateLanguage): string {
  const { year } = localDay(d)
  return lang === 'kk' ? `${year} жылғы ${shortDay(d, lang)}` : `${shortDay(d, lang)} ${year} года`
}

/** «2026 жылғы 22 қараша, жексенбі», «22 ноября 2026 года, воскресенье». */
export function fullDate(d: Date, lang: DateLanguage): string {
  const { year, month, day } = localDay(d)
  const mondayFirst = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
  return `${longDate(d, lang)}, ${WEEKDAYS[lang][mondayFirst]}`
}

/** Local time on a 24-hour clock, «09:05». */
export function clock(d: Date): string {
  const { hour, minute } = localTime(d)
  return `${two(hour)}:${two(minute)}`
}

/**
 * When something appeared, as a news list says it at the moment `now`: «бүгін, 14:20», «кеше, 18:40»,
 * «22 маусым» in the same year, «22 маусым, 2024» («22 июня 2024») otherwise.
 */
export function newsTime(d: Date, now: Date, lang: DateLanguage): string {
  const near = NEAR[lang][localDaysBetween(d, now)]
  if (near !== undefined) return `${near}, ${clock(d)}`
  const { year } = localDay(d)
  if (year === localDay(now).year) return shortDay(d, lang)
  return `${shortDay(d, lang)}${lang === 'kk' ? ',' : ''} ${year}`
}

/** ISO 8601 with the local offset, for `datetime` and JSON-LD: «2026-11-22T14:20:00+05:00». */
export function isoLocal(d: Date): string {
  const t = localTime(d)
  const offset = localOffset(d) / 60_000
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  const date = `${String(t.year).padStart(4, '0')}-${two(t.month)}-${two(t.day)}`
  return `${date}T${two(t.hour)}:${two(t.minute)}:${two(t.second)}${zone}`
}
