import { ArticleHeader } from '@/components/article/article-header'
import { Corrections } from '@/components/article/corrections'
import { LeadFigure } from '@/components/article/lead-figure'
import { Neighbours } from '@/components/article/neighbours'
import { Related } from '@/components/article/related'
import { Share } from '@/components/article/share'
import { Source } from '@/components/article/source'
import { Topics } from '@/components/article/topics'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { JsonLd } from '@/components/site/json-ld'
import { type Frame, PageShell } from '@/components/site/page-shell'
import { PrinterMarks } from '@/components/site/printer-marks'
import { getNeighbours, listRelated } from '@/domain/article/queries'
import { articleTag, districtsTag } from '@/domain/article/tags'
import type { ArticleView } from '@/domain/article/view'
import type { NameplateView } from '@/domain/district/view'
import { longDate } from '@/kazakh/dates'
import { absoluteUrl, districtPath, rubricPath } from '@/lib/paths'
import { pageBody } from './article-body'
import { ArticleHead } from './article-head'
import { frontsOf, shownTags, untilMidnight } from './frame'
import { articleLd } from './structured-data'

type Props = { frame: Frame; district: NameplateView; article: ArticleView }

/** A public article with everything around it. */
export async function ArticlePage({ frame, district, article }: Props) {
  const { lang, t, now } = frame
  const [html, related, { previous, next }] = await Promise.all([
    pageBody(article),
    listRelated(article, district.id, 4),
    getNeighbours(article, district.id),
  ])
  const paths = {
    ...frontsOf(frame),
    ...(article.pair && { [article.pair.lang]: article.pair.path }),
    [lang]: article.path,
  }
  const crumbs = [
    { name: district.paper.title, path: districtPath(lang, district.slug) },
    {
      name: article.rubric.name,
      path: rubricPath(lang, { district: district.slug, rubric: article.rubric.slug }),
    },
  ]
  return (
    <PageShell
      frame={frame}
      rubric={article.rubric.slug}
      alternates={paths}
      plated={lang === 'kk' || article.pair !== null}
    >
      <PrinterMarks
        tags={[articleTag(article.id), districtsTag(), ...shownTags(related, previous, next, article.pair)]}
        maxAge={untilMidnight(now)}
      />
      <ArticleHead frame={frame} district={district} article={article} />
      <JsonLd data={articleLd(frame, district, article)} />
      <Breadcrumb crumbs={crumbs} label={t('site.breadcrumb')} />
      <ArticleText frame={frame} district={district} article={article} html={html} />
      <Neighbours previous={previous} next={next} t={t} />
      <Related teasers={related} {...{ lang, t, now }} />
    </PageShell>
  )
}

function ArticleText({ frame, district, article, html }: Props & { html: string }) {
  const { lang, t, site } = frame
  const url = absoluteUrl(site, article.path)
  const date = longDate(article.publishedAt, lang)
  return (
    <article className="article">
      <div className="article-body">
        <ArticleHeader article={article} t={t} />
        {article.illustration && <LeadFigure shown={article.illustration} />}
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
        <div className="article-end">
          <Source source={article.source} t={t} />
          <Corrections corrections={article.corrections} lang={lang} t={t} />
          <Topics topics={article.topics} lang={lang} t={t} />
          <Share url={url} headline={article.headline} t={t} />
          <p className="print-note">{t('article.printedFrom', { paper: district.paper.title, date, url })}</p>
        </div>
      </div>
    </article>
  )
}
