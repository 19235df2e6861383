import { TeaserList } from '@/components/article/teaser-list'
import { JsonLd } from '@/components/site/json-ld'
import { KazakhOnly } from '@/components/site/kazakh-only'
import { PageHead } from '@/components/site/page-head'
import { type Frame, PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { Pagination } from '@/components/site/pagination'
import { PrinterMarks } from '@/components/site/printer-marks'
import { PAGE_SIZE } from '@/domain/article/policy'
import { countArticles, listKazakhOnly, listNewest } from '@/domain/article/queries'
import { districtsTag, rubricTag } from '@/domain/article/tags'
import type { NameplateView } from '@/domain/district/view'
import { districtPath, feedPath, type Lang, rubricPath } from '@/lib/paths'
import { bothLanguages, loadFrame, platesOf, shownTags, untilMidnight } from './frame'
import { MissingPage } from './missing-page'
import { breadcrumbLd } from './structured-data'

/** One page of a newspaper's rubric, newest first. */
export async function RubricPage(at: { lang: Lang; district: string; rubric: string; page: number }) {
  const { lang, page } = at
  const frame = await loadFrame(lang, at.district)
  const rubric = frame?.rubrics.find(({ slug }) => slug === at.rubric)
  if (!frame?.district || !rubric) return <MissingPage lang={lang} district={at.district} />
  const { t, now, district, site } = frame
  const scope = { lang, districtId: district.id, rubricId: rubric.id }
  const [teasers, total, kazakhOnly] = await Promise.all([
    listNewest({ ...scope, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    countArticles(scope),
    lang === 'ru' && page === 1 ? listKazakhOnly({ ...scope, limit: 8 }) : [],
  ])
  if (page > 1 && teasers.length === 0) return <MissingPage lang={lang} district={at.district} />
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const pathOf = (to: Lang, n = page) =>
    rubricPath(to, { district: district.slug, rubric: rubric.slug, page: n })
  const alternates =
    page === 1 ? bothLanguages(pathOf) : { kk: pathOf('kk', 1), ru: pathOf('ru', 1), [lang]: pathOf(lang) }
  const title = page === 1 ? rubric.name : `${rubric.name}, ${t('list.page', { page })}`
  const crumbs = [
    { name: district.paper.title, path: districtPath(lang, district.slug) },
    { name: rubric.name, path: pathOf(lang, 1) },
  ]
  return (
    <PageShell frame={frame} rubric={rubric.slug} alternates={alternates}>
      <PrinterMarks
        tags={[rubricTag(district.id, rubric.id), districtsTag(), ...shownTags(teasers, kazakhOnly)]}
        maxAge={untilMidnight(now)}
      />
      <RubricHead {...{ frame, district, rubric, page, alternates, title }} />
      <JsonLd data={{ '@context': 'https://schema.org', ...breadcrumbLd(site, crumbs) }} />
      <PageTitle title={rubric.name}>
        <p className="meta">
          <span>{t('list.count', { count: total })}</span>
          {pages > 1 && <span>{t('list.pageOf', { page, pages })}</span>}
        </p>
      </PageTitle>
      <TeaserList
        teasers={teasers}
        empty={t('list.empty')}
        show={['author', 'minutes']}
        {...{ lang, t, now }}
      />
      <Pagination {...{ t, page, pages }} pathOf={(n) => pathOf(lang, n)} />
      <KazakhOnly frame={frame} teasers={kazakhOnly} />
    </PageShell>
  )
}

type HeadProps = {
  frame: Frame
  district: NameplateView
  rubric: { slug: string; name: string }
  page: number
  alternates: Record<Lang, string>
  title: string
}

/** Deep pages stand for themselves: only the first has a counterpart in the other language. */
function RubricHead({ frame, district, rubric, page, alternates, title }: HeadProps) {
  const { lang, t, site } = frame
  const path = alternates[lang]
  return (
    <PageHead
      {...{ lang, site, title, path }}
      siteName={district.paper.title}
      description={t('feed.rubric', { paper: district.paper.title, rubric: rubric.name })}
      alternates={page === 1 ? alternates : { [lang]: path }}
      plates={lang === 'kk' || page === 1 ? platesOf(alternates.kk) : undefined}
      feed={{
        path: feedPath(lang, { district: district.slug, rubric: rubric.slug }),
        title: rubric.name,
      }}
    />
  )
}
