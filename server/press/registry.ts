import type { Lang, Place } from './address'

/** What the database knows about an address before anything is rendered for it. */
export type Verdict =
  | { is: 'live' }
  /** `to` is a public path or a whole URL; the tags expire the redirect. */
  | { is: 'moved'; to: string; tags: string[] }
  | { is: 'unknown' }

/** Answers whether an address exists. A withdrawn article does: its page says so, with 410. */
export type Registry = {
  /** Throws when the database cannot answer in time. */
  find(place: Place, lang: Lang): Promise<Verdict>
  /** Throws when the database does not answer at once. */
  ping(): Promise<void>
  /** From memory alone: whether a word is a district's, as far as is known now. */
  hasDistrict(slug: string): boolean
  /** Forgets what it keeps under these tags, null for everything. */
  expire(tags: readonly string[] | null): void
}
