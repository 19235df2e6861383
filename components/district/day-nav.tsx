import { longDate } from '@/kazakh/dates'
import { archivePath, type Lang } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = {
  lang: Lang
  t: Translator
  district: string
  nearest: { before: Date | null; after: Date | null }
}

/** To the nearest days that have articles. */
export function DayNav({ lang, t, district, nearest }: Props) {
  const pathOf = (on: Date) =>
    archivePath(lang, {
      district,
      year: on.getUTCFullYear(),
      month: on.getUTCMonth() + 1,
      day: on.getUTCDate(),
    })
  return (
    <nav className="day-nav" aria-label={t('archive.calendar')}>
      {nearest.before && (
        <a rel="prev" href={pathOf(nearest.before)}>
          {t('archive.previousDay')}: {longDate(nearest.before, lang)}
        </a>
      )}
      {nearest.after && (
        <a rel="next" href={pathOf(nearest.after)}>
          {t('archive.nextDay')}: {longDate(nearest.after, lang)}
        </a>
      )}
    </nav>
  )
}
