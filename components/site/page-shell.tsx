import type { DistrictView, NameplateView, RegionView } from '@/domain/district/view'
import { fullDate, isoLocal } from '@/kazakh/dates'
import { frontPath, type Lang, searchPath, settingsPath } from '@/lib/paths'
import type { Translator } from '@/lib/translate'
import { Footer } from './footer'
import { LanguageSwitch } from './language-switch'
import { Nameplate } from './nameplate'
import { River } from './river'
import { RubricNav } from './rubric-nav'

/** What surrounds every reader page; loaded once per page. */
export type Frame = {
  lang: Lang
  t: Translator
  site: string
  now: Date
  year: number
  region: RegionView
  districts: DistrictView[]
  district?: NameplateView
  rubrics: { id: number; slug: string; name: string; filled: boolean }[]
}

type Props = {
  frame: Frame
  front?: boolean
  /** Slug of the current rubric; '' on the district's front. */
  rubric?: string
  /** Where the language switch leads; the front page of the language where this page has no counterpart. */
  alternates: { kk: string; ru: string }
  plated?: boolean
  children: React.ReactNode
}

/** The page around the text: ear, nameplate, river, rubrics, main, footer. */
export function PageShell({ frame, front = false, rubric, alternates, plated = true, children }: Props) {
  const { lang, t, district, districts, region, now } = frame
  const accents = district?.paper
  const style = accents && { '--accent-light': accents.accentLight, '--accent-dark': accents.accentDark }
  return (
    <div className="page" style={style as React.CSSProperties | undefined}>
      <a className="skip" href="#main">
        {t('site.skip')}
      </a>
      <header className="masthead">
        <div className="ear">
          <p className="ear-date">
            {district ? <a href={frontPath(lang)}>{region.title}</a> : null}
            <time dateTime={isoLocal(now).slice(0, 10)}>{fullDate(now, lang)}</time>
          </p>
          <LanguageSwitch lang={lang} t={t} {...alternates} plated={plated} />
          <ul className="ear-links">
            <li>
              <a href={searchPath(lang)}>{t('site.search')}</a>
            </li>
            <li>
              <a href={settingsPath(lang)} title={t('site.display')}>
                Аа<span className="visually-hidden">, {t('site.display')}</span>
              </a>
            </li>
          </ul>
        </div>
        <Nameplate {...{ lang, t, region, district, now, front }} />
        <River {...{ lang, t, districts }} here={district?.slug} />
        {district && (
          <RubricNav
            {...{ lang, t }}
            district={district.slug}
            rubrics={frame.rubrics.filter(({ slug, filled }) => filled || slug === rubric)}
            current={rubric}
            year={frame.year}
          />
        )}
      </header>
      <main id="main">{children}</main>
      <Footer {...{ lang, t, district }} title={district?.paper.title ?? region.title} year={frame.year} />
    </div>
  )
}
