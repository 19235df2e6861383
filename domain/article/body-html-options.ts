import type { PictureSource } from '@/domain/media/view'

/** Words of the interface that a body needs, in the page's language. */
export type BodyLabels = {
  /** Names a gallery: «Суреттер». */
  gallery: string
  /** Names one picture of it, before its number: «Сурет». */
  picture: string
  /** Names a table without a caption: «Кесте». */
  table: string
  /** Stands for an embed without a title: «Басқа сайттағы материал». */
  embed: string
}

export type BodyHtmlOptions = {
  /** The pictures of the body by id; a figure whose picture is missing is left out. */
  media: ReadonlyMap<string, PictureSource>
  lang: 'kk' | 'ru'
  labels: BodyLabels
  /** The site's origin: addresses become absolute and pictures plain, as feeds want them. */
  absolute?: string
  hyphenate?: (text: string) => string
  /** The `sizes` of body pictures. */
  sizes?: string
}
