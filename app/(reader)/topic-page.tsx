import { TeaserList } from '@/components/article/teaser-list'
import { PageHead } from '@/components/site/page-head'
import { PageShell } from '@/components/site/page-shell'
import { PageTitle } from '@/components/site/page-title'
import { Pagination } from '@/components/site/pagination'
import { PrinterMarks } from '@/components/site/printer-marks'
import { PAGE_SIZE } from '@/domain/article/policy'
import { topicTag } from '@/domain/article/tags'
import { getTopic, listOnTopic } from '@/domain/topic/queries'
import { type Lang, topicPath } from '@/lib/paths'
import { bothLanguages, loadPortalFrame, platesOf, shownTags, untilMidnight } from './frame'
import { MissingPage } from './missing-page'

/** A topic across all newspapers, newest first. */
export async function TopicPage({ lang, slug, page }: { lang: Lang; slug: string; page: number }) {
  const topic = await getTopic(slug, lang)
  if (!topic) return <MissingPage lang={lang} />
  const frame = await loadPortalFrame(lang)
  const { t, now, site, region } = frame
  const { teasers, total } = await listOnTopic(topic.id, {
    lang,
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  if (page > 1 && teasers.length === 0) return <MissingPage lang={lang} />
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const alternates = bothLanguages((to) => topicPath(to, slug))
  const path = topicPath(lang, slug, page)
  return (
    <PageShell frame={frame} alternates={alternates}>
      <PrinterMarks tags={[topicTag(topic.id), ...shownTags(teasers)]} maxAge={untilMidnight(now)} />
      <PageHead
        {...{ lang, site, path }}
        siteName={region.title}
        title={page === 1 ? topic.name : `${topic.name}, ${t('list.page', { page })}`}
        description={t('topic.lead', { name: topic.name })}
        alternates={page === 1 ? alternates : { [lang]: path }}
        plates={platesOf(topicPath('kk', slug))}
      />
      <PageTitle title={topic.name} lead={t('topic.lead', { name: topic.name })} />
      <TeaserList
        teasers={teasers}
        empty={t('list.emptyTopic')}
        kicker="district"
        show={['rubric', 'author']}
        {...{ lang, t, now }}
      />
      <Pagination {...{ t, page, pages }} pathOf={(n) => topicPath(lang, slug, n)} />
    </PageShell>
  )
}
