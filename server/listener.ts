import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DevReload } from './dev-reload'
import { handleHealth } from './health'
import type { RequestHandler } from './press/internal-listener'
import { handleMedia } from './press/media'
import { answerPlain } from './press/plain-pages'
import type { Press } from './press/press'
import type { Registry } from './press/registry'
import { baseHeaders, pageHeaders } from './press/security'
import type { Statics } from './press/statics'
import type { TagBus } from './tag-bus'

export type Parts = {
  press: Press
  statics: Statics
  registry: Registry
  bus: TagBus
  /** Next itself, for what is live. */
  next: RequestHandler
  reload: DevReload | null
  mediaDir: string
  siteUrl: string
  dev: boolean
  draining: () => boolean
}

/** What a live answer may not do, whatever the application says about itself. */
const livePolicy = "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const longestUrl = 8192

/** The way of every public request: memory first, then files, then what is live, and the press for the rest. */
export function createListener(parts: Parts): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    if (parts.press.handleKept(request, response)) return
    const url = request.url!
    const path = pathOf(url)
    if (isLive(path, parts.dev)) return live({ request, response, path }, parts)
    if (parts.reload?.handle(path, response)) return
    if (parts.statics.has(url) || path.startsWith('/media/') || path.startsWith('/_next/')) {
      void file({ request, response, path }, parts)
      return
    }
    parts.press.handle(request, response)
  }
}

type Exchange = { request: IncomingMessage; response: ServerResponse; path: string }

const pathOf = (url: string) => {
  const mark = url.indexOf('?')
  return mark < 0 ? url : url.slice(0, mark)
}

function isLive(path: string, dev: boolean): boolean {
  if (/^\/(?:api|desk)(?:\/|$)/.test(path)) return true
  // The development server serves its own sources and its overlay.
  return dev && /^\/(?:_next|__nextjs)/.test(path)
}

function live({ request, response, path }: Exchange, parts: Parts): void {
  const exchange = { request, response }
  // Nobody climbs from a live address to the pages behind the press.
  if (/(?:^|\/)\.{1,2}(?:\/|$)|\\|%2e|%2f|%5c|\/\//i.test(path))
    return answerPlain(exchange, 400, pageHeaders(parts.siteUrl))
  if (request.url!.length > longestUrl) return answerPlain(exchange, 414, pageHeaders(parts.siteUrl))
  if (handleHealth(path, response, parts)) return
  const headers = baseHeaders(parts.siteUrl)
  for (let i = 0; i < headers.length; i += 2) response.setHeader(headers[i]!, headers[i + 1]!)
  if (!parts.dev) response.setHeader('Content-Security-Policy', livePolicy)
  parts.next(request, response)
}

/** Files are for reading, and an unknown one is refused in a line: no reader looks at the page of a lost picture. */
async function file({ request, response, path }: Exchange, parts: Parts): Promise<void> {
  const { mediaDir, siteUrl } = parts
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answerPlain({ request, response }, 405, ['Allow', 'GET, HEAD', ...pageHeaders(siteUrl)])
  const fixedHeaders = baseHeaders(siteUrl)
  const found = path.startsWith('/media/')
    ? await handleMedia({ request, response }, { mediaDir, fixedHeaders })
    : await parts.statics.handle(request, response)
  if (found) return
  response.writeHead(404, ['Content-Type', 'text/plain', 'Cache-Control', 'no-store', ...fixedHeaders])
  response.end(request.method === 'HEAD' ? undefined : 'Not found\n')
}
