/** Plain integers, so that counting costs the hot path nothing; the metrics read them on scrape. */
export type Counters = {
  hits: number
  misses: number
  stale: number
  notModified: number
  variants: number
  renders: number
  failures: number
  expiries: number
  refused: Record<RefusalReason, number>
}

export type RefusalReason =
  'malformed' | 'method' | 'unknown' | 'network' | 'cap' | 'busy' | 'down' | 'broken'

export function newCounters(): Counters {
  const refused = { malformed: 0, method: 0, unknown: 0, network: 0, cap: 0, busy: 0, down: 0, broken: 0 }
  return {
    hits: 0,
    misses: 0,
    stale: 0,
    notModified: 0,
    variants: 0,
    renders: 0,
    failures: 0,
    expiries: 0,
    refused,
  }
}
