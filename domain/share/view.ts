import type { Lang } from '@/lib/paths'

export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630
/** Messengers drop heavier previews (WhatsApp from 300 kB on). */
export const CARD_BYTES = 300_000

/** What a share card says. */
export type ShareCardText = {
  lang: Lang
  headline: string
  /** The rubric, or the article's own kicker. */
  kicker: string
  paper: { title: string; accent: string }
  publishedAt: Date
  /** The newspaper's place on the river, from 1 of `places`, and the name that stands at it. */
  river: { place: number; places: number; label: string }
}

/** A picture to be cropped around its focal point (0 to 1 from the left and from the top). */
export type ShareCardPicture = { bytes: Uint8Array; focalX: number; focalY: number }

export type ShareCardInput = ShareCardText & { picture: ShareCardPicture | null }
