import type { PeriodCount } from '@/domain/archive/view'
import { archivePath, type Lang } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = { lang: Lang; t: Translator; years: PeriodCount[]; year: number; district: string }

/** The years of the archive in one line. */
export function ArchiveYears({ lang, t, years, year, district }: Props) {
  return (
    <nav aria-label={t('archive.years')}>
      <ul className="archive-years">
        {years.map(({ key }) => (
          <li key={key}>
            <a
              href={archivePath(lang, { district, year: key })}
              aria-current={key === year ? 'page' : undefined}
            >
              {key}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
