import type { PictureSource } from '@/domain/media/view'
import { clock, isoLocal, longDate } from '@/kazakh/dates'
import { escapeAttribute, escapeText } from '@/lib/escape-html'
import { absoluteUrl, authorPath, mediaPath } from '@/lib/paths'
import type { Translator } from '@/lib/translate'
import type { FeedArticle, FeedItem, FeedPicture } from './view'

/** The widest JPEG there is of a picture: feed readers know neither AVIF nor `srcset`. */
function widestJpeg({ hash, renditions }: PictureSource, site: string) {
  const files = renditions.filter(({ format }) => format === 'jpeg')
  const widest = files.sort((a, b) => b.width - a.width)[0]
  if (!widest) return null
  const { width, height, bytes } = widest
  return { url: absoluteUrl(site, mediaPath(hash, width, 'jpg')), width, height, bytes }
}

function pictureOf({ illustration }: FeedArticle, site: string): FeedPicture | null {
  const file = illustration && widestJpeg(illustration.picture, site)
  return file && { ...file, alt: illustration.alt, credit: illustration.credit }
}

function figure(picture: FeedPicture | null, caption: string): string {
  if (!picture) return ''
  const { url, alt, width, height, credit } = picture
  const said = [caption, credit].filter(Boolean).map(escapeText).join(' · ')
  const image = `<img src="${escapeAttribute(url)}" alt="${escapeAttribute(alt)}" width="${width}" height="${height}">`
  return `<figure>${image}${said && `<figcaption>${said}</figcaption>`}</figure>`
}

function source({ source: from }: FeedArticle, t: Translator): string {
  if (!from) return ''
  const name = escapeText(from.name)
  const shown = from.url ? `<a href="${escapeAttribute(from.url)}">${name}</a>` : name
  return `<p>${escapeText(t('article.source'))}: ${shown}</p>`
}

/** What was put right after publication stands at the end, as on the page. */
function corrections({ corrections: all, lang }: FeedArticle, t: Translator): string {
  if (all.length === 0) return ''
  const items = all.map(({ kind, text, publishedAt }) => {
    const when = `<time datetime="${isoLocal(publishedAt)}">${longDate(publishedAt, lang)}, ${clock(publishedAt)}</time>`
    return `<li><b>${escapeText(t(`correction.${kind}`))}</b> (${when}): ${escapeText(text)}</li>`
  })
  return `<h2>${escapeText(t('article.corrections'))}</h2><ul>${items.join('')}</ul>`
}

/**
 * An article as an item of a feed.
 * @param body its body as markup with absolute addresses.
 * @param at.site the origin that addresses begin with.
 */
export function feedItem(article: FeedArticle, body: string, at: { site: string; t: Translator }): FeedItem {
  const { site, t } = at
  const { lang, rubric, topics, headline, publishedAt, updatedAt } = article
  const picture = pictureOf(article, site)
  const lead = article.lead && `<p><strong>${escapeText(article.lead)}</strong></p>`
  return {
    url: absoluteUrl(site, article.path),
    title: headline,
    summary: article.summary,
    content: [
      figure(picture, article.illustration?.caption ?? ''),
      lead,
      body,
      source(article, t),
      corrections(article, t),
    ].join(''),
    authors: article.authors.map(({ slug, name }) => ({
      name,
      url: absoluteUrl(site, authorPath(lang, slug)),
    })),
    categories: [rubric, ...topics],
    picture,
    publishedAt,
    updatedAt,
  }
}
