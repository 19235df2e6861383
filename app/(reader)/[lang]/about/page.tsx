import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { PrinterMarks } from '@/components/site/printer-marks'
import { districtsTag } from '@/domain/article/tags'
import { aboutPath, correctionsPath, feedPath, settingsPath } from '@/lib/paths'
import { bothLanguages, langOf, loadPortalFrame, platesOf, untilMidnight } from '../../frame'

/** What the portal is, with the newspapers' own imprint pages. */
export default async function AboutPortal({ params }: PageProps<'/[lang]/about'>) {
  const lang = langOf((await params).lang)
  const frame = await loadPortalFrame(lang)
  const { t, site, region } = frame
  const alternates = bothLanguages((to) => aboutPath(to))
  const links = [
    { href: correctionsPath(lang), label: t('about.correctionsLink') },
    { href: settingsPath(lang), label: t('settings.title') },
    { href: feedPath(lang), label: t('about.feeds') },
  ]
  const papers = frame.districts.map(({ slug, paper }) => ({
    href: aboutPath(lang, slug),
    label: paper.title,
  }))
  return (
    <PageShell frame={frame} alternates={alternates}>
      <PrinterMarks tags={[districtsTag()]} maxAge={untilMidnight(frame.now)} />
      <PageHead
        {...{ lang, site, alternates }}
        siteName={region.title}
        title={t('about.portalTitle')}
        description={t('about.portalLead')}
        path={alternates[lang]}
        plates={platesOf(alternates.kk)}
      />
      <PageTitle title={t('about.portalTitle')} lead={t('about.portalLead')} />
      <section className="plain-section">
        <h2>{t('about.portalReading')}</h2>
        <p>{t('about.portalReadingText')}</p>
      </section>
      {[
        { title: t('about.papers'), items: papers },
        { title: t('about.policies'), items: links },
      ].map(({ title, items }) => (
        <section key={title} className="plain-section">
          <h2>{title}</h2>
          <ul>
            {items.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageShell>
  )
}
