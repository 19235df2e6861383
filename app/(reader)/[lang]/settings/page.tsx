import { DisplayForm } from '@/components/site/display-form'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { PrinterMarks } from '@/components/site/printer-marks'
import { districtsTag } from '@/domain/article/tags'
import { settingsPath } from '@/lib/paths'
import { bothLanguages, langOf, loadPortalFrame, platesOf, untilMidnight } from '../../frame'

/** How the pages look: size, contrast, spacing, pictures, paper. A plain form; the press marks what is chosen. */
export default async function Settings({ params }: PageProps<'/[lang]/settings'>) {
  const lang = langOf((await params).lang)
  const frame = await loadPortalFrame(lang)
  const { t, site, region } = frame
  const alternates = bothLanguages(settingsPath)
  return (
    <PageShell frame={frame} alternates={alternates}>
      <PrinterMarks tags={[districtsTag()]} maxAge={untilMidnight(frame.now)} />
      <PageHead
        {...{ lang, site, alternates }}
        siteName={region.title}
        title={t('settings.title')}
        description={t('settings.lead')}
        path={alternates[lang]}
        plates={platesOf(alternates.kk)}
      />
      <PageTitle title={t('settings.title')} lead={t('settings.lead')} />
      <DisplayForm t={t} back={settingsPath(lang)} />
    </PageShell>
  )
}
