import { CorrectionList } from '@/components/article/correction-list'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { PrinterMarks } from '@/components/site/printer-marks'
import { correctionsTag } from '@/domain/article/tags'
import { listCorrections } from '@/domain/correction/queries'
import { correctionsPath } from '@/lib/paths'
import { bothLanguages, langOf, loadPortalFrame, platesOf, shownTags, untilMidnight } from '../../frame'

const LIMIT = 100

/** All corrections of all newspapers, newest first. */
export default async function CorrectionsPage({ params }: PageProps<'/[lang]/corrections'>) {
  const lang = langOf((await params).lang)
  const frame = await loadPortalFrame(lang)
  const { t, site, region } = frame
  const corrections = await listCorrections(lang, LIMIT)
  const alternates = bothLanguages(correctionsPath)
  const shown = corrections.map(({ article }) => article)
  return (
    <PageShell frame={frame} alternates={alternates}>
      <PrinterMarks tags={[correctionsTag(), ...shownTags(shown)]} maxAge={untilMidnight(frame.now)} />
      <PageHead
        {...{ lang, site, alternates }}
        siteName={region.title}
        title={t('correction.title')}
        description={t('correction.lead')}
        path={alternates[lang]}
        plates={platesOf(alternates.kk)}
      />
      <PageTitle title={t('correction.title')} lead={t('correction.lead')} />
      <CorrectionList corrections={corrections} lang={lang} t={t} />
    </PageShell>
  )
}
