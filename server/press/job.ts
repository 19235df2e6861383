import type { Lang, PageAddress, Place, Prefix, UnknownAddress } from './address'
import { searchSuffix } from './search-query'

/** What is to be obtained: the page of an address, or the one that all unknown addresses share. */
export type Job = {
  /** What it is stored under. */
  key: string
  prefix: Prefix
  path: string
  /** Query string, of a search alone. */
  search: string
  /** What the registry is asked for; null for the shared page of unknown addresses. */
  place: Place | null
}

export const isMissingPage = (job: Job) => job.place === null

export function pageJob({ key, prefix, path, place }: PageAddress): Job {
  return { key, prefix, path, place, search: place.kind === 'search' ? searchSuffix(place) : '' }
}

/** One page per language or plate and district serves every unknown address. Its key is no address: it has spaces. */
export function missingJob({ prefix, district }: Omit<UnknownAddress, 'kind'>): Job {
  const path = district === null ? '/missing' : `/missing/${district}`
  return { key: `404 ${prefix} ${district ?? ''}`, prefix, path, search: '', place: null }
}

/** The Kazakh job that a plate is made from; null when the job is no plate. */
export function kazakhJob(job: Job): Job | null {
  if (job.prefix !== '/qz' && job.prefix !== '/tote') return null
  const key = job.place === null ? job.key.replace(job.prefix, '') : job.key.slice(job.prefix.length) || '/'
  return { ...job, prefix: '', key }
}

export const langOf = (job: Job): Lang => (job.prefix === '/ru' ? 'ru' : 'kk')
