import { pictureMarkup } from '@/domain/media/picture'
import { escapeAttribute, escapeText } from '@/lib/escape-html'
import type { BlockOf } from './body'
import type { BodyHtmlOptions } from './body-html-options'

/** Counts through one body, so that ids and labels stay unique on a page with several galleries. */
export type PictureCount = { galleries: number; pictures: number }

function captionHtml({ caption, credit }: { caption: string; credit: string }, options: BodyHtmlOptions) {
  const text = options.hyphenate ? options.hyphenate(caption) : caption
  const said = [
    caption && escapeText(text),
    credit && `<span class="credit">${escapeText(credit)}</span>`,
  ].filter(Boolean)
  return said.length ? `<figcaption>${said.join(' · ')}</figcaption>` : ''
}

/** One picture with its caption; nothing when the picture is not at hand. */
export function figureHtml({ attrs }: BlockOf<'figure'>, options: BodyHtmlOptions): string {
  const picture = options.media.get(attrs.mediaId)
  if (!picture) return ''
  const { sizes, absolute } = options
  const image = pictureMarkup({ picture, alt: attrs.alt, sizes, absolute })
  return `<figure class="figure">${image}${captionHtml(attrs, options)}</figure>`
}

/** A row of pictures to be scrolled, with links to each; in feeds simply one picture after another. */
export function galleryHtml(
  gallery: BlockOf<'gallery'>,
  options: BodyHtmlOptions,
  count: PictureCount,
): string {
  const figures = gallery.content.map((figure) => figureHtml(figure, options)).filter(Boolean)
  if (options.absolute !== undefined || figures.length < 2) return figures.join('')
  const first = count.pictures + 1
  count.pictures += figures.length
  count.galleries += 1
  const { labels } = options
  const name = escapeAttribute(labels.gallery + (count.galleries > 1 ? ` ${count.galleries}` : ''))
  const items = figures.map((html, i) => `<li id="img-${first + i}">${html}</li>`).join('')
  const links = figures
    .map(
      (_, i) =>
        `<a href="#img-${first + i}" aria-label="${escapeAttribute(labels.picture)} ${i + 1}">${i + 1}</a>`,
    )
    .join('')
  const strip = `<ol class="gallery-strip" tabindex="0" aria-label="${name}">${items}</ol>`
  return `<section class="gallery" aria-label="${name}">${strip}<nav class="gallery-nav" aria-label="${name}">${links}</nav></section>`
}
