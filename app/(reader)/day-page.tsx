import { TeaserList } from '@/components/article/teaser-list'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { DayNav } from '@/components/district/day-nav'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { PrinterMarks } from '@/components/site/printer-marks'
import { getNearestDays, listOfDay } from '@/domain/archive/queries'
import { dayTag, districtsTag } from '@/domain/article/tags'
import { fullDate, longDate, monthName } from '@/kazakh/dates'
import { archivePath, type Lang } from '@/lib/paths'
import { bothLanguages, loadFrame, platesOf, shownTags, untilMidnight } from './frame'
import { MissingPage } from './missing-page'

/** Everything that a newspaper first published on one day. `on` is midnight UTC of the local day. */
export async function DayPage({ lang, district: slug, on }: { lang: Lang; district: string; on: Date }) {
  const frame = await loadFrame(lang, slug)
  if (!frame?.district) return <MissingPage lang={lang} />
  const { district, t, site, now } = frame
  const scope = { districtId: district.id, lang }
  const [teasers, nearest] = await Promise.all([listOfDay(scope, on), getNearestDays(scope, on)])
  if (teasers.length === 0) return <MissingPage lang={lang} district={slug} />
  const day = { year: on.getUTCFullYear(), month: on.getUTCMonth() + 1, day: on.getUTCDate() }
  const { year, month } = day
  const alternates = bothLanguages((to) => archivePath(to, { district: slug, ...day }))
  const monthTitle = t('archive.month', { month: monthName(month, lang, 'title'), year: String(year) })
  const crumbs = [
    { name: t('archive.year', { year: String(year) }), path: archivePath(lang, { district: slug, year }) },
    { name: monthTitle, path: archivePath(lang, { district: slug, year, month }) },
  ]
  return (
    <PageShell frame={frame} alternates={alternates}>
      <PrinterMarks
        tags={[dayTag(district.id, day), districtsTag(), ...shownTags(teasers)]}
        maxAge={untilMidnight(now)}
      />
      <PageHead
        {...{ lang, site, alternates }}
        title={`${district.paper.title}: ${longDate(on, lang)}`}
        siteName={district.paper.title}
        description={t('archive.lead')}
        path={alternates[lang]}
        plates={platesOf(alternates.kk)}
      />
      <Breadcrumb crumbs={crumbs} label={t('site.breadcrumb')} />
      <PageTitle kicker={t('site.archive')} title={fullDate(on, lang)}>
        <p className="meta">{t('archive.dayCount', { count: teasers.length })}</p>
      </PageTitle>
      <TeaserList
        teasers={teasers}
        empty={t('list.empty')}
        kicker="rubric"
        show={['author', 'minutes']}
        {...{ lang, t, now }}
      />
      <DayNav {...{ lang, t, nearest }} district={slug} />
    </PageShell>
  )
}
