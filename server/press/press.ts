import type { IncomingMessage, ServerResponse } from 'node:http'
import { displayOfCookies, type Display } from '@/lib/display'
import type { TagBus } from '@/server/tag-bus'
import { parseAddress, type Address, type UnknownAddress } from './address'
import { answerFresh, answerOnce, answerStale } from './answer'
import { answerVariant } from './answer-variant'
import { newCounters, type Counters, type RefusalReason } from './counters'
import { isFresh } from './entry'
import type { FixedHeaders } from './headers'
import { missingJob, pageJob } from './job'
import { networkOf } from './network'
import { answerPlain, type PlainStatus } from './plain-pages'
import { PrintRoom, type Log, type Outcome } from './print-room'
import type { Registry } from './registry'
import type { Render } from './render'
import { baseHeaders, pageHeaders } from './security'
import { Store } from './store'

export type PressOptions = {
  render: Render
  registry: Registry
  bus: TagBus
  /** Bound of the printed pages in memory. */
  memoryBytes: number
  siteUrl: string
  log: Log
  /** Milliseconds since 1970. */
  now?: () => number
  keepNothing?: boolean
  inject?: string
  timeoutMs?: number
  patienceMs?: number
  onRender?: (seconds: number) => void
}

export type Exchange = { request: IncomingMessage; response: ServerResponse }

export type Press = {
  /** Answers a request for a reader page, whatever it is. Never throws. */
  handle(request: IncomingMessage, response: ServerResponse): void
  /** Answers from memory alone, if it can. The first thing a listener asks for each request. */
  handleKept(request: IncomingMessage, response: ServerResponse): boolean
  readonly counters: Counters
  readonly store: Store
  close(): void
}

/**
 * The press: prints each reader page once and hands it out from memory until a tag on it expires.
 * Everything it works with is given, so that it runs without the application and the database.
 */
export function createPress(options: PressOptions): Press {
  return new PressDesk(options)
}

class PressDesk implements Press {
  readonly counters = newCounters()
  readonly store: Store
  private readonly room: PrintRoom
  private readonly fixed: FixedHeaders
  private readonly now: () => number
  private readonly stopListening: () => void

  constructor(private readonly options: PressOptions) {
    const { now = Date.now, siteUrl, memoryBytes, bus } = options
    this.now = now
    this.fixed = { html: pageHeaders(siteUrl), other: baseHeaders(siteUrl) }
    this.store = new Store(memoryBytes)
    this.room = new PrintRoom({
      keepNothing: false,
      inject: '',
      timeoutMs: 10_000,
      patienceMs: 2000,
      onRender: () => {},
      ...options,
      now,
      store: this.store,
      counters: this.counters,
    })
    this.stopListening = bus.listen({
      expired: (tags) => this.expire(tags),
      reset: () => this.expireEverything(),
    })
  }

  handleKept(request: IncomingMessage, response: ServerResponse): boolean {
    // Keys are canonical addresses, so what the reader sent is the key unless it still needs reading.
    const entry = this.store.get(request.url!)
    if (!entry || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    const now = this.now()
    const { cookie } = request.headers
    if (!isFresh(entry, now) || (cookie !== undefined && cookie.includes('display='))) return false
    this.counters.hits += 1
    if (answerFresh({ request, response }, entry, { now, fixed: this.fixed })) this.counters.notModified += 1
    return true
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    if (this.handleKept(request, response)) return
    const exchange = { request, response }
    this.answer(exchange).catch((error: unknown) => {
      this.options.log.error({ url: request.url, error: String(error) }, 'an answer failed')
      if (response.headersSent) response.destroy()
      else this.refuse(exchange, { status: 500, reason: 'broken' })
    })
  }

  close(): void {
    this.stopListening()
  }

  private async answer(exchange: Exchange): Promise<void> {
    const { request } = exchange
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return this.refuse(exchange, { status: 405, reason: 'method' }, ['Allow', 'GET, HEAD'])
    const address = parseAddress(request.url!)
    switch (address.kind) {
      case 'refused':
        return this.refuse(exchange, { status: address.status, reason: 'malformed' })
      case 'redirect':
        return this.redirect(exchange, address)
      case 'unknown':
        return this.answerMissing(exchange, address)
      case 'page': {
        const network = networkOf(request)
        const outcome = await this.room.obtain(pageJob(address), network)
        if (outcome.is !== 'missing') return this.deliver(exchange, outcome)
        // Only what had to be looked up counts: a stray picture or icon must not shut a whole village out.
        this.room.networks.note(network)
        return this.answerMissing(exchange, { prefix: address.prefix, district: firstWord(address.path) })
      }
    }
  }

  private async answerMissing(exchange: Exchange, unknown: Omit<UnknownAddress, 'kind'>): Promise<void> {
    this.counters.refused.unknown += 1
    const { prefix, district } = unknown
    const known = district !== null && this.options.registry.hasDistrict(district) ? district : null
    const outcome = await this.room.obtain(missingJob({ prefix, district: known }), null)
    if (outcome.is === 'page') return this.deliver(exchange, outcome)
    answerPlain(exchange, 404, this.fixed.html)
  }

  private async deliver(exchange: Exchange, outcome: Exclude<Outcome, { is: 'missing' }>): Promise<void> {
    if (outcome.is === 'refused') {
      return this.refuse(exchange, outcome, ['Retry-After', String(outcome.retryAfter)])
    }
    const { entry, how } = outcome
    const display = this.displayFor(exchange.request)
    if (how === 'stale') this.counters.stale += 1
    else if (how === 'kept') this.counters.hits += 1
    else this.counters.misses += 1
    if (display && entry.contentType.startsWith('text/html')) {
      this.counters.variants += 1
      return answerVariant(exchange, entry, { display, fixed: this.fixed })
    }
    if (how === 'stale') return answerStale(exchange, entry, this.fixed)
    if (how === 'once') return answerOnce(exchange, entry, this.fixed)
    answerFresh(exchange, entry, { now: this.now(), fixed: this.fixed })
  }

  private displayFor(request: IncomingMessage): Display | null {
    const { cookie } = request.headers
    return cookie === undefined ? null : displayOfCookies(cookie)
  }

  private redirect({ response }: Exchange, { location }: Address & { kind: 'redirect' }) {
    const headers = [
      'Location',
      location,
      'Content-Length',
      '0',
      'Cache-Control',
      'public, max-age=0, s-maxage=3600',
    ]
    response.writeHead(308, [...headers, ...this.fixed.other]).end()
  }

  private refuse(
    exchange: Exchange,
    why: { status: PlainStatus; reason: RefusalReason },
    extra: string[] = [],
  ) {
    this.counters.refused[why.reason] += 1
    answerPlain(exchange, why.status, [...extra, ...this.fixed.html])
  }

  private expire(all: readonly string[]) {
    const tags = all.map((tag) => (tag.startsWith('!') ? tag.slice(1) : tag))
    for (const tag of all)
      this.counters.expiries += tag.startsWith('!') ? this.store.drop(tag.slice(1)) : this.store.expire(tag)
    this.room.overtake(tags)
    this.options.registry.expire(tags)
  }

  /** The bus was lost or is back: what was expired meanwhile is not known. */
  private expireEverything() {
    this.counters.expiries += this.store.expireAll()
    this.room.overtake(null)
    this.options.registry.expire(null)
    if (this.options.bus.connected) this.room.breaker.succeeded()
  }
}

const firstWord = (path: string) => path.split('/', 2)[1] ?? null
