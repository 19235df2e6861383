import { MonthCalendar } from '@/components/district/month-calendar'
import { ArchiveYears } from '@/components/district/archive-years'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { PrinterMarks } from '@/components/site/printer-marks'
import { countYearDays, countYears } from '@/domain/archive/queries'
import { districtsTag, yearTag } from '@/domain/article/tags'
import { archivePath, type Lang } from '@/lib/paths'
import { bothLanguages, loadFrame, platesOf, untilMidnight } from './frame'
import { MissingPage } from './missing-page'

/** A year of the archive: its months as calendars, days with articles linked. */
export async function YearPage({
  lang,
  district: slug,
  year,
}: {
  lang: Lang
  district: string
  year: number
}) {
  const frame = await loadFrame(lang, slug)
  if (!frame?.district) return <MissingPage lang={lang} />
  const { district, t, site, now } = frame
  const scope = { districtId: district.id, lang }
  const [years, months] = await Promise.all([countYears(scope), countYearDays(scope, year)])
  if (!years.some(({ key }) => key === year)) return <MissingPage lang={lang} district={slug} />
  const alternates = bothLanguages((to) => archivePath(to, { district: slug, year }))
  const title = `${t('archive.title', { title: district.paper.title })}: ${t('archive.year', { year: String(year) })}`
  return (
    <PageShell frame={frame} alternates={alternates}>
      <PrinterMarks tags={[yearTag(district.id, { year }), districtsTag()]} maxAge={untilMidnight(now)} />
      <PageHead
        {...{ lang, site, title, alternates }}
        siteName={district.paper.title}
        description={t('archive.lead')}
        path={alternates[lang]}
        plates={platesOf(alternates.kk)}
      />
      <PageTitle
        kicker={t('site.archive')}
        title={t('archive.year', { year: String(year) })}
        lead={t('archive.lead')}
      />
      <ArchiveYears {...{ lang, t, years, year }} district={slug} />
      <div className="months">
        {months.map(({ month, days }) => (
          <MonthCalendar key={month} {...{ lang, t, year, month, days }} district={slug} linked />
        ))}
      </div>
    </PageShell>
  )
}
