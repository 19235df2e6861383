import { FrontTop } from '@/components/site/front-top'
import { JsonLd } from '@/components/site/json-ld'
import { KazakhOnly } from '@/components/site/kazakh-only'
import { MoreNews } from '@/components/site/more-news'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PrinterMarks } from '@/components/site/printer-marks'
import { RubricBand } from '@/components/site/rubric-band'
import { districtsTag, districtTag } from '@/domain/article/tags'
import { districtPath, feedPath } from '@/lib/paths'
import { bothLanguages, langOf, loadFrame, platesOf, untilMidnight } from '../../frame'
import { loadFront } from '../../front-data'
import { MissingPage } from '../../missing-page'
import { newspaperLd } from '../../structured-data'

/** A district's front page, under its newspaper's nameplate. */
export default async function DistrictFront({ params }: PageProps<'/[lang]/[district]'>) {
  const { lang: segment, district: slug } = await params
  const lang = langOf(segment)
  const frame = await loadFrame(lang, slug)
  if (!frame?.district) return <MissingPage lang={lang} />
  const { district, t } = frame
  const { front, kazakhOnly, tags } = await loadFront(frame)
  const alternates = bothLanguages((to) => districtPath(to, slug))
  return (
    <PageShell frame={frame} front rubric="" alternates={alternates}>
      <PrinterMarks
        tags={[districtTag(district.id), districtsTag(), ...tags]}
        maxAge={untilMidnight(frame.now)}
      />
      <PageHead
        lang={lang}
        site={frame.site}
        siteName={district.paper.title}
        title={`${district.paper.title} – ${district.name}`}
        description={t('feed.district', { paper: district.paper.title, district: district.name })}
        path={districtPath(lang, slug)}
        alternates={alternates}
        plates={platesOf(alternates.kk)}
        feed={{ path: feedPath(lang, { district: slug }), title: district.paper.title }}
      />
      <JsonLd data={newspaperLd(frame, district)} />
      <FrontTop frame={frame} front={front} />
      {front.bands.map((band) => (
        <RubricBand key={band.rubric.slug} band={band} frame={frame} />
      ))}
      <MoreNews teasers={front.more} frame={frame} />
      <KazakhOnly frame={frame} teasers={kazakhOnly} />
    </PageShell>
  )
}
