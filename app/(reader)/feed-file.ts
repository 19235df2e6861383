import type { Frame } from '@/components/site/page-shell'
import { districtsTag, districtTag, feedsTag, rubricTag } from '@/domain/article/tags'
import { feedItem } from '@/domain/feed/item'
import { toJsonFeed } from '@/domain/feed/json-feed'
import { listFeedArticles } from '@/domain/feed/queries'
import { toRss } from '@/domain/feed/rss'
import type { Feed, FeedArticle, FeedItem } from '@/domain/feed/view'
import type { RubricView } from '@/domain/rubric/view'
import { absoluteUrl, districtPath, feedPath, type FeedFormat, frontPath, rubricPath } from '@/lib/paths'
import { feedBody } from './article-body'
import { langOf, loadFrame, shownTags } from './frame'
import { missingFile, printedFile } from './printed-file'

type Of = { district?: string; rubric?: string }

/** Seconds; what is published expires a feed at once, this is for what was scheduled. */
const MAX_AGE = 300
const formats = {
  xml: { write: toRss, type: 'application/rss+xml; charset=utf-8' },
  json: { write: toJsonFeed, type: 'application/feed+json; charset=utf-8' },
}

async function itemOf(article: FeedArticle, { site, t }: Frame): Promise<FeedItem> {
  return feedItem(article, await feedBody(article, site), { site, t })
}

/** What a feed is called and which page it stands for. */
function channelOf(frame: Frame, rubric?: RubricView) {
  const { lang, t, region, district } = frame
  if (!district) {
    return {
      title: t('feed.region'),
      description: t('site.description'),
      home: frontPath(lang),
      publisher: region.title,
    }
  }
  const paper = district.paper.title
  const publisher = paper
  if (rubric) {
    return {
      title: t('feed.rubric', { paper, rubric: rubric.name }),
      description: t('feed.rubricDescription', { paper, rubric: rubric.name, district: district.name }),
      home: rubricPath(lang, { district: district.slug, rubric: rubric.slug }),
      publisher,
    }
  }
  return {
    title: t('feed.district', { paper, district: district.name }),
    description: t('feed.districtDescription', { paper, district: district.name }),
    home: districtPath(lang, district.slug),
    publisher,
  }
}

function expiringTags({ district }: Frame, rubric: RubricView | undefined): string[] {
  if (!district) return [feedsTag(), districtsTag()]
  return [rubric ? rubricTag(district.id, rubric.id) : districtTag(district.id), districtsTag()]
}

/** The feed of the region, of a newspaper or of a rubric that it runs; 404 for anything else. */
export async function feedFile(segment: string, of: Of, format: FeedFormat): Promise<Response> {
  const lang = langOf(segment)
  const frame = await loadFrame(lang, of.district)
  if (!frame) return missingFile([districtsTag()])
  const rubric = of.rubric ? frame.rubrics.find(({ slug }) => slug === of.rubric) : undefined
  if (of.rubric && !rubric) return missingFile([districtsTag()])
  const { site, t } = frame
  const { title, description, home, publisher } = channelOf(frame, rubric)
  const articles = await listFeedArticles({ lang, districtId: frame.district?.id, rubricId: rubric?.id })
  const feed: Feed = {
    ...{ lang, title, description, publisher },
    home: absoluteUrl(site, home),
    self: absoluteUrl(site, feedPath(lang, { ...of, format })),
    icon: absoluteUrl(site, '/icon-192.png'),
    copyright: t('feed.copyright', { paper: publisher }),
    items: await Promise.all(articles.map((article) => itemOf(article, frame))),
  }
  const { write, type } = formats[format]
  const tags = [...expiringTags(frame, rubric), ...shownTags(articles)]
  return printedFile({ body: write(feed), type }, { tags, maxAge: MAX_AGE })
}
