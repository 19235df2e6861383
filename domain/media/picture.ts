import { escapeAttribute } from '@/lib/escape-html'
import { mediaPath } from '@/lib/paths'
import type { PictureSource, Rendition } from './view'

const EXTENSION = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const
// Browsers that know neither AVIF nor WebP are old phones: the small JPEG is for them.
const FALLBACK_WIDTH = 640
const DEFAULT_SIZES = '(min-width: 48em) 46rem, 100vw'

export type PictureOptions = {
  picture: PictureSource
  alt: string
  /** How wide the picture stands on the page, as the `sizes` attribute says it. */
  sizes?: string
  /** The page's first picture: it is asked for at once and before others. */
  priority?: boolean
  /** Origin put before the addresses, for feeds; a plain `<img>` is given then. */
  absolute?: string
}

const ofFormat = (picture: PictureSource, format: Rendition['format']) =>
  picture.renditions.filter((r) => r.format === format).sort((a, b) => a.width - b.width)

const addressOf = (hash: string, { format, width }: Rendition) => mediaPath(hash, width, EXTENSION[format])

function sourceTag(picture: PictureSource, format: 'avif' | 'webp', sizes: string): string {
  const files = ofFormat(picture, format)
  if (files.length === 0) return ''
  const srcset = files.map((r) => `${addressOf(picture.hash, r)} ${r.width}w`).join(', ')
  return `<source type="image/${format}" srcset="${srcset}" sizes="${escapeAttribute(sizes)}">`
}

/** The JPEG that stands in for everything: the one of 640 pixels, or the nearest there is. */
export function fallbackAddress(picture: PictureSource): string {
  const files = ofFormat(picture, 'jpeg')
  const nearest = files.reduce<Rendition | undefined>((best, r) => {
    if (!best) return r
    return Math.abs(r.width - FALLBACK_WIDTH) < Math.abs(best.width - FALLBACK_WIDTH) ? r : best
  }, undefined)
  return nearest ? addressOf(picture.hash, nearest) : mediaPath(picture.hash, FALLBACK_WIDTH, 'jpg')
}

/**
 * The markup of a picture. Width and height are the original's, so that the place is kept exactly
 * before the file is there; the first picture of a page is not lazy, since it is what readers wait for.
 */
export function pictureMarkup({
  picture,
  alt,
  sizes = DEFAULT_SIZES,
  priority,
  absolute,
}: PictureOptions): string {
  const src = `${absolute ?? ''}${fallbackAddress(picture)}`
  const size = `width="${picture.width}" height="${picture.height}"`
  const shown = `src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}" ${size}`
  if (absolute !== undefined) return `<img ${shown}>`
  const urgency = priority ? 'fetchpriority="high"' : 'loading="lazy"'
  const colour = /^#[0-9a-f]{6}$/iu.test(picture.colour) ? ` style="background:${picture.colour}"` : ''
  const sources = sourceTag(picture, 'avif', sizes) + sourceTag(picture, 'webp', sizes)
  return `<picture>${sources}<img ${shown} ${urgency} decoding="async"${colour}></picture>`
}
