import { pictureMarkup } from '@/domain/media/picture'
import type { Illustration as Shown } from '@/domain/article/view'

type Props = {
  shown: Shown
  sizes: string
  /** The first picture of a page is fetched at once and first. */
  priority?: boolean
  /** Beside a headline that says the same, a picture is decoration. */
  decorative?: boolean
  className?: string
}

/** A picture in its place on a page, without caption. */
export function Illustration({ shown, sizes, priority, decorative, className = 'pic' }: Props) {
  const html = pictureMarkup({ picture: shown.picture, alt: decorative ? '' : shown.alt, sizes, priority })
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
