import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { serializeDisplay, type Display } from '@/lib/display'
import { etagMatches } from './answer'
import { chooseEncoding, unpackBody } from './encode'
import type { Entry } from './entry'
import { privateHeaders, type FixedHeaders } from './headers'
import { makeVariant } from './variant'

const gzipAsync = promisify(gzip)

/** Answers with a page as this reader set it up: made now, of the printed one, and kept by nobody. */
export async function answerVariant(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  entry: Entry,
  { display, fixed }: { display: Display; fixed: FixedHeaders },
): Promise<void> {
  const etag = `"${entry.hash}-${serializeDisplay(display)}"`
  const headers = ['ETag', `W/${etag}`, ...privateHeaders(entry, fixed)]
  const known = request.headers['if-none-match']
  if (known !== undefined && entry.status === 200 && etagMatches(known, etag)) {
    response.writeHead(304, headers).end()
    return
  }
  const page = Buffer.from(makeVariant(unpackBody(entry.bodies).toString('utf8'), display))
  // Made for one reader, so the time of packing counts for more than the last bytes.
  const pack = chooseEncoding(request.headers['accept-encoding'], ['gzip']) === 'gzip'
  const body = pack ? await gzipAsync(page, { level: 1 }) : page
  headers.push('Content-Length', String(body.length))
  if (pack) headers.push('Content-Encoding', 'gzip')
  response.writeHead(entry.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}
