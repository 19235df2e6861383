import { archivePath, districtPath, type Lang, rubricPath } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = {
  lang: Lang
  t: Translator
  district: string
  rubrics: { slug: string; name: string }[]
  /** Slug of the rubric being read; '' for the front page. */
  current?: string
  year: number
}

/** The newspaper's rubrics in one line that scrolls by hand on a phone. */
export function RubricNav({ lang, t, district, rubrics, current, year }: Props) {
  return (
    <nav className="rubrics" aria-label={t('site.rubrics')}>
      <ul>
        <li>
          <a href={districtPath(lang, district)} aria-current={current === '' ? 'page' : undefined}>
            {t('site.front')}
          </a>
        </li>
        {rubrics.map(({ slug, name }) => (
          <li key={slug}>
            <a
              href={rubricPath(lang, { district, rubric: slug })}
              aria-current={current === slug ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={archivePath(lang, { district, year })}>{t('site.archive')}</a>
        </li>
      </ul>
    </nav>
  )
}
