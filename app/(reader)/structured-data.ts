import type { Frame } from '@/components/site/page-shell'
import type { ArticleView } from '@/domain/article/view'
import type { DistrictView } from '@/domain/district/view'
import { fallbackAddress } from '@/domain/media/picture'
import { isoLocal } from '@/kazakh/dates'
import {
  aboutPath,
  absoluteUrl,
  authorPath,
  correctionsPath,
  districtPath,
  frontPath,
  rubricPath,
  searchPath,
  shareCardPath,
} from '@/lib/paths'

const context = 'https://schema.org'

/** The portal as a web site with its search. */
export function portalLd({ site, lang, region, t }: Frame) {
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': `${absoluteUrl(site, '/')}#site`,
    name: region.title,
    description: t('site.description'),
    url: absoluteUrl(site, frontPath(lang)),
    inLanguage: lang,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absoluteUrl(site, searchPath(lang))}?q={query}`,
      'query-input': 'required name=query',
    },
  }
}

/** A newspaper as schema.org's NewsMediaOrganization. */
export function newspaperLd({ site, lang }: Pick<Frame, 'site' | 'lang'>, district: DistrictView) {
  const url = absoluteUrl(site, districtPath(lang, district.slug))
  return {
    '@context': context,
    '@type': 'NewsMediaOrganization',
    '@id': `${absoluteUrl(site, districtPath('kk', district.slug))}#newspaper`,
    name: district.paper.title,
    url,
    areaServed: district.name,
    logo: absoluteUrl(site, '/icon-512.png'),
    masthead: absoluteUrl(site, aboutPath(lang, district.slug)),
    correctionsPolicy: absoluteUrl(site, correctionsPath(lang)),
  }
}

export function breadcrumbLd(site: string, crumbs: { name: string; path: string }[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(site, path),
    })),
  }
}

const correctionLd = ({ text, publishedAt }: ArticleView['corrections'][number]) => ({
  '@type': 'CorrectionComment',
  text,
  datePublished: isoLocal(publishedAt),
})

/** An article as NewsArticle with its newspaper and where it stands. */
export function articleLd(frame: Frame, district: DistrictView, article: ArticleView) {
  const { site } = frame
  const url = absoluteUrl(site, article.path)
  const { lang, rubric, illustration } = article
  const picture = illustration && absoluteUrl(site, fallbackAddress(illustration.picture))
  const card = absoluteUrl(site, shareCardPath(article.id, article.revision))
  const { '@context': _, ...publisher } = newspaperLd(frame, district)
  const news = {
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    headline: article.headline,
    description: article.lead || undefined,
    inLanguage: lang,
    articleSection: rubric.name,
    keywords: article.topics.map((topic) => topic.name).join(', ') || undefined,
    datePublished: isoLocal(article.publishedAt),
    dateModified: isoLocal(article.updatedAt),
    image: picture ? [card, picture] : [card],
    author: article.credits
      .filter((credit) => credit.role === 'author')
      .map(({ slug, name }) => ({
        '@type': 'Person',
        name,
        url: absoluteUrl(site, authorPath(lang, slug)),
      })),
    publisher,
    isAccessibleForFree: true,
    correction: article.corrections.length ? article.corrections.map(correctionLd) : undefined,
  }
  const crumbs = [
    { name: district.paper.title, path: districtPath(lang, district.slug) },
    { name: rubric.name, path: rubricPath(lang, { district: district.slug, rubric: rubric.slug }) },
  ]
  return { '@context': context, '@graph': [news, breadcrumbLd(site, crumbs)] }
}
