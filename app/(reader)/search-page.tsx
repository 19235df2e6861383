import { TeaserList } from '@/components/article/teaser-list'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { Pagination } from '@/components/site/pagination'
import { PrinterMarks } from '@/components/site/printer-marks'
import { SearchForm } from '@/components/site/search-form'
import { PAGE_SIZE } from '@/domain/article/policy'
import { regionTag } from '@/domain/article/tags'
import { COUNT_LIMIT, searchArticles } from '@/domain/search/queries'
import { type Lang, searchPath } from '@/lib/paths'
import { bothLanguages, loadPortalFrame, shownTags, untilMidnight } from './frame'

const FIVE_MINUTES = 300

/** The search of all newspapers, a plain form and a list. */
export async function SearchPage({ lang, query, page }: { lang: Lang; query: string; page: number }) {
  const frame = await loadPortalFrame(lang)
  const { t, now, site, region } = frame
  const found = await searchArticles(query, { lang, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE })
  const total = found?.total ?? 0
  const summary = total === 0 ? 'search.none' : total >= COUNT_LIMIT ? 'search.many' : 'search.results'
  const teasers = found?.teasers ?? []
  return (
    <PageShell frame={frame} alternates={bothLanguages((to) => searchPath(to))}>
      <PrinterMarks tags={[regionTag(), ...shownTags(teasers)]} maxAge={untilMidnight(now, FIVE_MINUTES)} />
      <PageHead
        {...{ lang, site }}
        siteName={region.title}
        title={t('search.title')}
        description={t('search.prompt')}
        path={searchPath(lang)}
        alternates={{}}
        noindex
      />
      <PageTitle title={t('search.title')}>
        <SearchForm lang={lang} t={t} query={query} />
        {found && <p role="status">{t(summary, { query, count: total })}</p>}
      </PageTitle>
      {teasers.length > 0 && (
        <TeaserList
          teasers={teasers}
          empty=""
          kicker="district"
          show={['rubric', 'author']}
          {...{ lang, t, now }}
        />
      )}
      <Pagination
        {...{ t, page }}
        pages={Math.ceil(total / PAGE_SIZE)}
        pathOf={(n) => searchPath(lang, { q: query, page: n })}
      />
    </PageShell>
  )
}
