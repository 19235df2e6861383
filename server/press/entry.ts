import { createHash } from 'node:crypto'
import { packBody, type Bodies, type Encoding } from './encode'

/** What a page is when it comes from the printer, before it is packed. */
export type Sheet = {
  status: number
  contentType: string
  /** Content-Language; '' for files that have none. */
  language: string
  body: Buffer
  tags: string[]
  /** Seconds until it is printed anew even if nothing expired it. */
  maxAge: number
  location?: string
}

/** A printed page as it is kept in memory. */
export type Entry = Omit<Sheet, 'body'> & {
  key: string
  bodies: Bodies
  length: number
  /** Hash of the body; each encoding adds its own suffix to make a strong ETag. */
  hash: string
  printedAt: number
  freshUntil: number
  /** Expired, but kept for the day printing fails. */
  stale: boolean
  /** Bytes it takes up, with a flat charge for the objects around the bodies. */
  bytes: number
  /** Header lists ready to send, by encoding; see headers.ts. */
  headers: { [E in Encoding]?: PreparedHeaders }
}

/** Flat lists of names and values; `second` is the second they are right for. */
export type PreparedHeaders = { full: string[]; notModified: string[]; etag: string; second: number }

const overhead = 4096

/** Packs a sheet into an entry. `key` and the time of printing are the press's. */
export async function makeEntry(sheet: Sheet, key: string, printedAt: number): Promise<Entry> {
  const { body, ...rest } = sheet
  const bodies = await packBody(body, sheet.contentType)
  const packed = (bodies.br?.length ?? 0) + (bodies.gzip?.length ?? 0) + (bodies.identity?.length ?? 0)
  return {
    ...rest,
    key,
    bodies,
    length: body.length,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    printedAt,
    freshUntil: printedAt + sheet.maxAge * 1000,
    stale: false,
    bytes: overhead + packed + 2 * key.length + sheet.tags.length * 64,
    headers: {},
  }
}

export const isFresh = (entry: Entry, now: number) => !entry.stale && entry.freshUntil > now
