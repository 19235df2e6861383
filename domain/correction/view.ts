import type { CorrectionKind } from '@/domain/article/view'

/** A correction in the public list: what was put right, and where. */
export type ListedCorrection = {
  id: string
  kind: CorrectionKind
  text: string
  publishedAt: Date
  article: { id: string; headline: string; path: string; district: string }
}
