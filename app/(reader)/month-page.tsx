import { ArchiveYears } from '@/components/district/archive-years'
import { MonthCalendar } from '@/components/district/month-calendar'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { PrinterMarks } from '@/components/site/printer-marks'
import { countDays, countYears } from '@/domain/archive/queries'
import { districtsTag, monthTag } from '@/domain/article/tags'
import { monthName } from '@/kazakh/dates'
import { archivePath, type Lang } from '@/lib/paths'
import { bothLanguages, loadFrame, platesOf, untilMidnight } from './frame'
import { MissingPage } from './missing-page'

type Props = { lang: Lang; district: string; year: number; month: number }

/** A month of the archive as a calendar. */
export async function MonthPage({ lang, district: slug, year, month }: Props) {
  const frame = await loadFrame(lang, slug)
  if (!frame?.district || month < 1 || month > 12) return <MissingPage lang={lang} district={slug} />
  const { district, t, site, now } = frame
  const scope = { districtId: district.id, lang }
  const [years, days] = await Promise.all([countYears(scope), countDays(scope, { year, month })])
  if (days.length === 0) return <MissingPage lang={lang} district={slug} />
  const alternates = bothLanguages((to) => archivePath(to, { district: slug, year, month }))
  const name = t('archive.month', { month: monthName(month, lang, 'title'), year: String(year) })
  return (
    <PageShell frame={frame} alternates={alternates}>
      <PrinterMarks
        tags={[monthTag(district.id, { year, month }), districtsTag()]}
        maxAge={untilMidnight(now)}
      />
      <PageHead
        {...{ lang, site, alternates }}
        title={`${t('archive.title', { title: district.paper.title })}: ${name}`}
        siteName={district.paper.title}
        description={t('archive.lead')}
        path={alternates[lang]}
        plates={platesOf(alternates.kk)}
      />
      <PageTitle kicker={t('site.archive')} title={name} lead={t('archive.lead')} />
      <ArchiveYears {...{ lang, t, years, year }} district={slug} />
      <div className="months">
        <MonthCalendar {...{ lang, t, year, month, days }} district={slug} />
      </div>
    </PageShell>
  )
}
