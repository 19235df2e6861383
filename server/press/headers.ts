import type { Encoding } from './encode'
import type { Entry, PreparedHeaders } from './entry'

/** The headers that do not depend on the page, made once. */
export type FixedHeaders = { html: string[]; other: string[] }

const staleWarning = '110 - "Response is Stale"'
/** Some proxies refuse answers whose headers exceed 4 kB; a page with more tags is then purged by time alone. */
const longestTagHeader = 1200
const untaggedSeconds = 10
/** Any unknown address answers the same page, and tomorrow it may be known. */
const missingSeconds = 10

/**
 * The headers of a printed page, kept with it and renewed at most once a second, since `s-maxage` counts down to the
 * moment when the page is printed anew.
 */
export function preparedHeaders(options: {
  entry: Entry
  encoding: Encoding
  now: number
  fixed: FixedHeaders
}): PreparedHeaders {
  const { entry, encoding, now } = options
  const second = Math.floor(now / 1000)
  const kept = entry.headers[encoding]
  if (kept?.second === second) return kept
  const etag = etagOf(entry, encoding)
  const shared = sharedHeaders(entry, cacheControl(entry, now))
  const validated = entry.status === 200 ? ['ETag', etag, ...shared] : shared
  const prepared: PreparedHeaders = {
    etag,
    second,
    notModified: validated,
    full: [...validated, ...bodyHeaders(entry, encoding), ...fixedFor(entry, options.fixed)],
  }
  entry.headers[encoding] = prepared
  return prepared
}

/** The headers of a last good copy whose renewal failed: a cache in front may keep it for a second to shield us. */
export function staleHeaders(entry: Entry, encoding: Encoding, fixed: FixedHeaders): string[] {
  const shared = sharedHeaders(entry, 'public, max-age=0, s-maxage=1, stale-if-error=86400')
  const headers = [...shared, ...bodyHeaders(entry, encoding), ...fixedFor(entry, fixed)]
  return [...headers, 'ETag', etagOf(entry, encoding), 'Warning', staleWarning]
}

/** The headers of a page that is shown but kept by nobody. */
export function onceHeaders(entry: Entry, encoding: Encoding, fixed: FixedHeaders): string[] {
  const headers = ['Cache-Control', 'private, no-store', 'Vary', 'Accept-Encoding']
  return [...headers, ...bodyHeaders(entry, encoding), ...fixedFor(entry, fixed)]
}

/** The headers of an answer made for one reader: nobody may keep it, the reader's browser may ask whether it changed. */
export function privateHeaders(entry: Entry, fixed: FixedHeaders): string[] {
  const headers = ['Cache-Control', 'private, no-cache', 'Vary', 'Accept-Encoding, Cookie']
  headers.push('Content-Type', entry.contentType)
  if (entry.language) headers.push('Content-Language', entry.language)
  return [...headers, ...fixedFor(entry, fixed)]
}

export const etagOf = (entry: Entry, encoding: Encoding) => `"${entry.hash}-${encoding}"`

function cacheControl(entry: Entry, now: number): string {
  let left = Math.max(0, Math.floor((entry.freshUntil - now) / 1000))
  if (tagHeader(entry, ',').length > longestTagHeader) left = Math.min(left, untaggedSeconds)
  if (entry.status === 404) left = Math.min(left, missingSeconds)
  return `public, max-age=0, s-maxage=${left}, stale-while-revalidate=600, stale-if-error=86400`
}

const tagHeader = (entry: Entry, separator: string) => entry.tags.join(separator)

function sharedHeaders(entry: Entry, control: string): string[] {
  const headers = ['Cache-Control', control, 'Vary', 'Accept-Encoding']
  const tags = tagHeader(entry, ',')
  if (tags && tags.length <= longestTagHeader)
    headers.push('Cache-Tag', tags, 'Surrogate-Key', tagHeader(entry, ' '))
  return headers
}

function bodyHeaders(entry: Entry, encoding: Encoding): string[] {
  const length = entry.bodies[encoding]?.length ?? entry.length
  const headers = ['Content-Type', entry.contentType, 'Content-Length', String(length)]
  if (entry.bodies[encoding] && encoding !== 'identity') headers.push('Content-Encoding', encoding)
  if (entry.language) headers.push('Content-Language', entry.language)
  if (entry.location) headers.push('Location', entry.location)
  return headers
}

const fixedFor = (entry: Entry, fixed: FixedHeaders) =>
  entry.contentType.startsWith('text/html') ? fixed.html : fixed.other
