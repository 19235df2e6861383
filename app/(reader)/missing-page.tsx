import { TeaserList } from '@/components/article/teaser-list'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { PrinterMarks } from '@/components/site/printer-marks'
import { SearchForm } from '@/components/site/search-form'
import { listNewest } from '@/domain/article/queries'
import { districtTag, regionTag } from '@/domain/article/tags'
import { frontPath, type Lang } from '@/lib/paths'
import { frontsOf, loadFrame, loadPortalFrame, shownTags, untilMidnight } from './frame'

/** What stands at an unknown address: a search box and the latest, of the newspaper where one is known. */
export async function MissingPage({ lang, district: slug }: { lang: Lang; district?: string }) {
  const frame = (slug && (await loadFrame(lang, slug))) || (await loadPortalFrame(lang))
  const { t, district, now } = frame
  const latest = await listNewest({ lang, districtId: district?.id, limit: 6 })
  const tags = [district ? districtTag(district.id) : regionTag(), ...shownTags(latest)]
  return (
    <PageShell frame={frame} alternates={frontsOf(frame)}>
      <PrinterMarks tags={tags} maxAge={untilMidnight(now)} status={404} />
      <PageHead
        lang={lang}
        site={frame.site}
        siteName={district?.paper.title ?? frame.region.title}
        title={t('missing.title')}
        description={t('missing.lead')}
        path={frontPath(lang)}
        alternates={{}}
        noindex
      />
      <PageTitle title={t('missing.title')} lead={t('missing.lead')}>
        <SearchForm lang={lang} t={t} />
      </PageTitle>
      <TeaserList teasers={latest} empty={t('front.empty')} kicker="rubric" {...{ lang, t, now }} />
    </PageShell>
  )
}
