import { open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { etagMatches } from './answer'
import { contentTypeOf } from './content-types'

const pictureUrl = /^\/media\/([0-9a-f]{64})\/([1-9]\d{1,3})\.(avif|webp|jpg)$/

/** The place of a rendition in the media folder; null when the address is no picture's. */
export function renditionFile(mediaDir: string, url: string): string | null {
  const match = pictureUrl.exec(url.split('?', 1)[0]!)
  if (!match) return null
  const [, hash, width, ending] = match as unknown as [string, string, string, string]
  return path.join(mediaDir, hash.slice(0, 2), hash, `${width}.${ending}`)
}

/**
 * Streams a picture from the media folder. Its address holds the hash of the original, so it never changes.
 * @returns false when there is no such picture; nothing has been sent then
 */
export async function handleMedia(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  { mediaDir, fixedHeaders }: { mediaDir: string; fixedHeaders: string[] },
): Promise<boolean> {
  const file = renditionFile(mediaDir, request.url!)
  const handle = file === null ? null : await open(file).catch(() => null)
  if (!file || !handle) return false
  try {
    const { size, mtimeMs } = await handle.stat()
    const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`
    const headers = ['ETag', etag, 'Cache-Control', 'public, max-age=31536000, immutable', ...fixedHeaders]
    const known = request.headers['if-none-match']
    if (known !== undefined && etagMatches(known, etag)) {
      response.writeHead(304, headers).end()
      return true
    }
    headers.push('Content-Type', contentTypeOf(file), 'Content-Length', String(size))
    response.writeHead(200, headers)
    if (request.method === 'HEAD') response.end()
    else await pipeline(handle.createReadStream({ autoClose: false }), response)
  } catch {
    // The reader went away in the middle of a picture.
    response.destroy()
  } finally {
    await handle.close()
  }
  return true
}
