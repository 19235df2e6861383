import { TeaserList } from '@/components/article/teaser-list'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { Pagination } from '@/components/site/pagination'
import { PrinterMarks } from '@/components/site/printer-marks'
import { PAGE_SIZE } from '@/domain/article/policy'
import { personTag } from '@/domain/article/tags'
import { getPerson, listWork } from '@/domain/person/queries'
import { authorPath, districtPath, type Lang } from '@/lib/paths'
import { bothLanguages, loadFrame, loadPortalFrame, platesOf, shownTags, untilMidnight } from './frame'
import { MissingPage } from './missing-page'

/** A person behind a byline and what they wrote, newest first. */
export async function AuthorPage({ lang, slug, page }: { lang: Lang; slug: string; page: number }) {
  const person = await getPerson(slug, lang)
  if (!person) return <MissingPage lang={lang} />
  const frame =
    (person.district && (await loadFrame(lang, person.district.slug))) || (await loadPortalFrame(lang))
  const { t, now, site, region, district } = frame
  const { teasers, total } = await listWork(person.id, {
    lang,
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  if (page > 1 && teasers.length === 0) return <MissingPage lang={lang} />
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const alternates = bothLanguages((to) => authorPath(to, slug))
  const path = authorPath(lang, slug, page)
  return (
    <PageShell frame={frame} alternates={alternates}>
      <PrinterMarks tags={[personTag(person.id), ...shownTags(teasers)]} maxAge={untilMidnight(now)} />
      <PageHead
        {...{ lang, site, path }}
        siteName={district?.paper.title ?? region.title}
        title={page === 1 ? person.name : `${person.name}, ${t('list.page', { page })}`}
        description={person.bio || `${person.name}${person.role && `, ${person.role}`}`}
        alternates={page === 1 ? alternates : { [lang]: path }}
        plates={platesOf(authorPath('kk', slug))}
      />
      <PageTitle title={person.name} lead={person.bio}>
        <p className="meta">
          {person.role && <span>{person.role}</span>}
          {person.district && <a href={districtPath(lang, person.district.slug)}>{person.district.name}</a>}
          <span>{t('author.count', { count: total })}</span>
        </p>
      </PageTitle>
      <TeaserList
        teasers={teasers}
        empty={t('list.emptyAuthor')}
        kicker="rubric"
        show={['district']}
        {...{ lang, t, now }}
      />
      <Pagination {...{ t, page, pages }} pathOf={(n) => authorPath(lang, slug, n)} />
    </PageShell>
  )
}
