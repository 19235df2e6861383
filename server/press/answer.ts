import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseEncoding, unpackBody, type Encoding } from './encode'
import type { Entry } from './entry'
import { etagOf, onceHeaders, preparedHeaders, staleHeaders, type FixedHeaders } from './headers'

/**
 * Sends a printed page: 304 when the reader has it, otherwise the bytes as they lie in memory.
 * @returns whether the reader already had it
 */
export function answerFresh(
  exchange: { request: IncomingMessage; response: ServerResponse },
  entry: Entry,
  context: { now: number; fixed: FixedHeaders },
): boolean {
  const { request, response } = exchange
  const encoding = encodingFor(entry, request)
  const headers = preparedHeaders({ entry, encoding, now: context.now, fixed: context.fixed })
  const known = request.headers['if-none-match']
  if (known !== undefined && entry.status === 200 && etagMatches(known, headers.etag)) {
    response.writeHead(304, headers.notModified).end()
    return true
  }
  response.writeHead(entry.status, headers.full)
  sendBody(exchange, entry, encoding)
  return false
}

/** Sends a last good copy, saying that it is one. */
export function answerStale(
  exchange: { request: IncomingMessage; response: ServerResponse },
  entry: Entry,
  fixed: FixedHeaders,
): void {
  const encoding = encodingFor(entry, exchange.request)
  const headers = staleHeaders(entry, encoding, fixed)
  const known = exchange.request.headers['if-none-match']
  if (known !== undefined && entry.status === 200 && etagMatches(known, etagOf(entry, encoding))) {
    exchange.response.writeHead(304, ['Cache-Control', headers[1]!, 'Warning', headers.at(-1)!]).end()
    return
  }
  exchange.response.writeHead(entry.status, headers)
  sendBody(exchange, entry, encoding)
}

/** Sends a page to those who waited for it only: it was overtaken while it was printed, or left no marks. */
export function answerOnce(
  exchange: { request: IncomingMessage; response: ServerResponse },
  entry: Entry,
  fixed: FixedHeaders,
): void {
  const encoding = encodingFor(entry, exchange.request)
  exchange.response.writeHead(entry.status, onceHeaders(entry, encoding, fixed))
  sendBody(exchange, entry, encoding)
}

function sendBody(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  entry: Entry,
  encoding: Encoding,
) {
  if (request.method === 'HEAD') response.end()
  else response.end(entry.bodies[encoding] ?? unpackBody(entry.bodies))
}

/** A body that is kept in one form only is sent in that form. */
function encodingFor(entry: Entry, request: IncomingMessage): Encoding {
  return entry.bodies.br ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
}

/** Compares If-None-Match weakly (RFC 9110, 13.1.2): caches in front may have marked the ETag as weak. */
export function etagMatches(header: string, etag: string): boolean {
  if (header === etag) return true
  if (header.trim() === '*') return true
  return header.split(',').some((part) => part.trim().replace(/^W\//, '') === etag)
}
