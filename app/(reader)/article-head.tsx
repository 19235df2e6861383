import { PageHead } from '@/components/site/page-head'
import type { Frame } from '@/components/site/page-shell'
import { type ArticleView, summaryOf } from '@/domain/article/view'
import type { DistrictView } from '@/domain/district/view'
import { isoLocal } from '@/kazakh/dates'
import { feedPath, shareCardPath } from '@/lib/paths'
import { platesOf } from './frame'

type Props = { frame: Frame; district: DistrictView; article: ArticleView }

/** Head of an article's page: its languages exist only where its pair is public. */
export function ArticleHead({ frame, district, article }: Props) {
  const { lang, site } = frame
  const alternates = { [lang]: article.path, ...(article.pair && { [article.pair.lang]: article.pair.path }) }
  return (
    <PageHead
      {...{ lang, site, alternates }}
      siteName={district.paper.title}
      title={article.headline}
      description={summaryOf(article.lead, article.bodyText)}
      path={article.path}
      plates={alternates.kk ? platesOf(alternates.kk) : undefined}
      feed={{ path: feedPath(lang, { district: district.slug }), title: district.paper.title }}
      image={{ path: shareCardPath(article.id, article.revision), alt: article.headline }}
      article={{
        published: isoLocal(article.publishedAt),
        modified: isoLocal(article.updatedAt),
        section: article.rubric.name,
        tags: article.topics.map((topic) => topic.name),
      }}
    />
  )
}
