import { Imprint } from '@/components/district/imprint'
import { Staff } from '@/components/district/staff'
import { JsonLd } from '@/components/site/json-ld'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { PrinterMarks } from '@/components/site/printer-marks'
import { districtsTag } from '@/domain/article/tags'
import { getImprint } from '@/domain/district/queries'
import { listStaff } from '@/domain/person/queries'
import { aboutPath } from '@/lib/paths'
import { bothLanguages, langOf, loadFrame, platesOf, untilMidnight } from '../../../frame'
import { MissingPage } from '../../../missing-page'
import { newspaperLd } from '../../../structured-data'

/** The imprint that the mass-media law asks for, and who makes the newspaper. */
export default async function About({ params }: PageProps<'/[lang]/[district]/about'>) {
  const { lang: segment, district: slug } = await params
  const lang = langOf(segment)
  const frame = await loadFrame(lang, slug)
  const imprint = await getImprint(slug, lang)
  if (!frame?.district || !imprint) return <MissingPage lang={lang} />
  const { district, t, site } = frame
  const alternates = bothLanguages((to) => aboutPath(to, slug))
  return (
    <PageShell frame={frame} alternates={alternates}>
      <PrinterMarks tags={[districtsTag()]} maxAge={untilMidnight(frame.now)} />
      <PageHead
        {...{ lang, site, alternates }}
        siteName={district.paper.title}
        title={t('about.title')}
        description={
          imprint.about || t('feed.district', { paper: district.paper.title, district: district.name })
        }
        path={alternates[lang]}
        plates={platesOf(alternates.kk)}
      />
      <JsonLd data={newspaperLd(frame, district)} />
      <PageTitle title={t('about.title')} kicker={district.name} lead={imprint.about} />
      <Imprint
        imprint={imprint}
        title={district.paper.title}
        age={district.paper.ageMark}
        lang={lang}
        t={t}
      />
      <Staff people={await listStaff(district.id, lang)} lang={lang} t={t} />
    </PageShell>
  )
}
