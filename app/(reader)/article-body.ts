import type { BodyHtmlOptions } from '@/domain/article/body-html-options'
import { bodyToHtml } from '@/domain/article/body-html'
import { bodyMediaIds } from '@/domain/article/body-text'
import type { ArticleView } from '@/domain/article/view'
import { listPictures } from '@/domain/media/queries'
import { hyphenate } from '@/kazakh/hyphenate'
import { translator } from '@/lib/translate'

type Options = Partial<Pick<BodyHtmlOptions, 'absolute' | 'hyphenate' | 'sizes'>>

async function render({ body, lang }: Pick<ArticleView, 'body' | 'lang'>, options: Options) {
  const t = translator(lang)
  const labels = {
    gallery: t('article.gallery'),
    picture: t('article.picture'),
    table: t('article.tableScroll'),
    embed: t('article.embed'),
  }
  return bodyToHtml(body, { media: await listPictures(bodyMediaIds(body)), lang, labels, ...options })
}

/** The body as the page shows it, with soft hyphens for narrow columns. */
export const pageBody = (article: ArticleView) =>
  render(article, { hyphenate, sizes: '(min-width: 680px) 648px, 100vw' })

/** The body for feeds: absolute addresses, plain pictures, no soft hyphens. */
export const feedBody = (article: Pick<ArticleView, 'body' | 'lang'>, site: string) =>
  render(article, { absolute: site })
