import { FrontTop } from '@/components/site/front-top'
import { JsonLd } from '@/components/site/json-ld'
import { KazakhOnly } from '@/components/site/kazakh-only'
import { MoreNews } from '@/components/site/more-news'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PaperShelf } from '@/components/site/paper-shelf'
import { PrinterMarks } from '@/components/site/printer-marks'
import { RubricBand } from '@/components/site/rubric-band'
import { districtsTag, regionTag } from '@/domain/article/tags'
import { feedPath, frontPath } from '@/lib/paths'
import { bothLanguages, langOf, loadPortalFrame, platesOf, untilMidnight } from '../frame'
import { loadFront } from '../front-data'
import { portalLd } from '../structured-data'

/** The region's front page. */
export default async function RegionFront({ params }: PageProps<'/[lang]'>) {
  const lang = langOf((await params).lang)
  const frame = await loadPortalFrame(lang)
  const { front, kazakhOnly, ofDistricts, tags } = await loadFront(frame)
  const alternates = bothLanguages(frontPath)
  return (
    <PageShell frame={frame} front alternates={alternates}>
      <PrinterMarks tags={[regionTag(), districtsTag(), ...tags]} maxAge={untilMidnight(frame.now)} />
      <PageHead
        lang={lang}
        site={frame.site}
        siteName={frame.region.title}
        title={frame.region.title}
        description={frame.t('site.description')}
        path={frontPath(lang)}
        alternates={alternates}
        plates={platesOf('/')}
        feed={{ path: feedPath(lang), title: frame.t('feed.region') }}
      />
      <JsonLd data={portalLd(frame)} />
      <FrontTop frame={frame} front={front} />
      {front.bands.map((band) => (
        <RubricBand key={band.rubric.slug} band={band} frame={frame} />
      ))}
      <MoreNews teasers={front.more} frame={frame} />
      <KazakhOnly frame={frame} teasers={kazakhOnly} />
      <PaperShelf frame={frame} newest={ofDistricts} />
    </PageShell>
  )
}
