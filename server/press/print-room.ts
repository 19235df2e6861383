import { LRUCache } from 'lru-cache'
import type { TagBus } from '@/server/tag-bus'
import { Breaker } from './breaker'
import type { Counters, RefusalReason } from './counters'
import { unpackBody } from './encode'
import { isFresh, makeEntry, type Entry, type Sheet } from './entry'
import { Flights, type Flight } from './flight'
import { isMissingPage, kazakhJob, langOf, type Job } from './job'
import { NetworkLimiter, Slots, TokenBucket, TooBusy } from './limits'
import type { PlainStatus } from './plain-pages'
import { platePath, type Plate } from './plate-text'
import { plateSheet, printPage, redirectSheet } from './printer'
import type { Registry } from './registry'
import type { Render } from './render'
import type { Store } from './store'

export type Log = {
  error(detail: object, message: string): void
  warn(detail: object, message: string): void
  info(detail: object, message: string): void
}

/**
 * How a page was come by. `kept`: from memory; `printed`: now, and kept; `once`: now, for those who wait; `stale`: the
 * last good copy, since printing failed.
 */
export type How = 'kept' | 'printed' | 'once' | 'stale'

export type Outcome =
  | { is: 'page'; entry: Entry; how: How }
  | { is: 'missing' }
  | { is: 'refused'; status: PlainStatus; retryAfter: number; reason: RefusalReason }
type Refused = Outcome & { is: 'refused' }

export type PrintRoomOptions = {
  store: Store
  render: Render
  registry: Registry
  bus: TagBus
  counters: Counters
  now: () => number
  log: Log
  /** Development: print everything anew and keep nothing. */
  keepNothing: boolean
  /** Markup for the end of every head (development's reload script). */
  inject: string
  timeoutMs: number
  /** How long a reader waits for a renewal before the last good copy is shown. */
  patienceMs: number
  onRender: (seconds: number) => void
}

const pauseMs = 2000
/** Without the bus an expiry may pass unheard, so nothing counts as fresh for long. */
const deafSeconds = 5

/** Where pages come from: memory, or one render however many ask, within the limits that keep the database safe. */
export class PrintRoom {
  readonly flights = new Flights<Outcome>()
  readonly breaker: Breaker
  readonly networks: NetworkLimiter
  private readonly lookups: TokenBucket
  private readonly searches: TokenBucket
  private readonly slots = new Slots(4, 256)
  /** Pages that just failed although the database is well. */
  private readonly failedUntil = new LRUCache<string, number>({ max: 1000 })

  constructor(private readonly options: PrintRoomOptions) {
    const { now } = options
    this.breaker = new Breaker(pauseMs, now)
    this.networks = new NetworkLimiter({ limit: 30, windowMs: 10_000, networks: 10_000, now })
    this.lookups = new TokenBucket({ rate: 300, burst: 600, queue: 300, now })
    // A search costs the database most and any words make a new one.
    this.searches = new TokenBucket({ rate: 20, burst: 40, queue: 20, now })
  }

  /** The page of a job. `network` is whose unprinted addresses are counted, null for nobody's. */
  async obtain(job: Job, network: string | null): Promise<Outcome> {
    const { store, now } = this.options
    const stored = store.get(job.key)
    if (stored && isFresh(stored, now())) return { is: 'page', entry: stored, how: 'kept' }
    if ((this.failedUntil.get(job.key) ?? 0) > now()) return this.lastCopy(job, refusal(503, 2, 'broken'))
    const wait = stored || isMissingPage(job) ? 0 : this.networks.blockedFor(network)
    if (wait > 0) return refusal(429, wait, 'network')
    if (!stored && job.place?.kind === 'search') this.networks.note(network)
    const outcome = await this.patiently(
      this.flights.join(job.key, (flight) => this.fly(job, flight, network)),
      stored,
    )
    if (outcome === null) return this.lastCopy(job, refusal(503, 2, 'busy'))
    return outcome.is === 'refused' ? this.lastCopy(job, outcome) : outcome
  }

  /** Tells the print room of expired tags, null for everything. */
  overtake(tags: readonly string[] | null): void {
    this.flights.overtake(tags)
    if (tags === null) this.failedUntil.clear()
  }

  /** Waits for a flight; null when there is an older copy and the wait gets long. */
  private async patiently(result: Promise<Outcome>, stored: Entry | undefined): Promise<Outcome | null> {
    if (!stored) return result
    let timer: NodeJS.Timeout | undefined
    const enough = new Promise<null>(
      (resolve) => (timer = setTimeout(resolve, this.options.patienceMs, null)),
    )
    return Promise.race([result, enough]).finally(() => clearTimeout(timer))
  }

  /** The last good copy, looked up anew: a withdrawal may have taken it away meanwhile. */
  private lastCopy(job: Job, otherwise: Refused): Outcome {
    const entry = this.options.store.get(job.key)
    return entry ? { is: 'page', entry, how: 'stale' } : otherwise
  }

  private async fly(job: Job, flight: Flight, network: string | null): Promise<Outcome> {
    const kazakh = kazakhJob(job)
    try {
      if (kazakh) return await this.makePlate(job, kazakh, { flight, network })
      if (!this.breaker.mayTry()) return refusal(503, 2, 'down')
      if (!(await this.mayAsk(job))) return refusal(503, 1, 'cap')
      flight.begin()
      const outcome = await this.print(job, flight)
      this.breaker.succeeded()
      return outcome
    } catch (error) {
      return this.failed(job, error)
    }
  }

  /** Renewals are not counted: there are only as many as pages in memory. */
  private async mayAsk(job: Job): Promise<boolean> {
    if (isMissingPage(job) || this.options.store.get(job.key)) return true
    return job.place?.kind === 'search' ? this.searches.take() : this.lookups.take()
  }

  private async print(job: Job, flight: Flight): Promise<Outcome> {
    const verdict = job.place
      ? await this.options.registry.find(job.place, langOf(job))
      : { is: 'live' as const }
    if (verdict.is === 'unknown') return this.missing(job)
    if (verdict.is === 'moved')
      return this.finish(job, redirectSheet(verdict.to, verdict.tags), { flight, as: 'printed' })
    const printed = await this.slots.run(() => this.render(job))
    if (printed === 'missing') return this.missing(job)
    return this.finish(job, printed.sheet, { flight, as: printed.keep ? 'printed' : 'once' })
  }

  private async render(job: Job) {
    const { render, inject, counters, timeoutMs, now, onRender } = this.options
    counters.renders += 1
    const began = now()
    const signal = AbortSignal.timeout(timeoutMs)
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error(`printing took longer than ${timeoutMs} ms`)))
    })
    const work = { ...job, missing: isMissingPage(job) }
    const printed = await Promise.race([printPage({ job: work, render, signal, inject }), stopped])
    onRender((now() - began) / 1000)
    return printed
  }

  private missing(job: Job): Outcome {
    this.options.store.delete(job.key)
    return { is: 'missing' }
  }

  private async makePlate(
    job: Job,
    kazakh: Job,
    { flight, network }: { flight: Flight; network: string | null },
  ): Promise<Outcome> {
    flight.begin()
    const base = await this.obtain(kazakh, network)
    if (base.is === 'missing') return this.missing(job)
    if (base.is === 'refused') return base
    // A copy of a last good copy is as good as the one there is.
    if (base.how === 'stale' && this.options.store.get(job.key)) return refusal(503, 2, 'down')
    const plate = job.prefix.slice(1) as Plate
    const { entry } = base
    const as = base.how === 'kept' ? 'printed' : base.how
    if (entry.location !== undefined) {
      const location = platePath(plate, entry.location) ?? entry.location
      return this.finish(job, redirectSheet(location, entry.tags), { flight, as })
    }
    const sheet = plateSheet(plate, { ...entry, body: unpackBody(entry.bodies) }, this.options.now())
    return this.finish(job, sheet, { flight, as })
  }

  /** Packs a sheet and keeps it, unless it is for once or something on it was expired since its printing began. */
  private async finish(
    job: Job,
    sheet: Sheet,
    { flight, as }: { flight: Flight; as: Exclude<How, 'kept'> },
  ): Promise<Outcome> {
    const { store, bus, now, keepNothing } = this.options
    const status = isMissingPage(job) ? 404 : sheet.status
    const maxAge = bus.connected ? sheet.maxAge : Math.min(sheet.maxAge, deafSeconds)
    const entry = await makeEntry({ ...sheet, status, maxAge }, job.key, now())
    entry.stale = as === 'stale'
    const overtaken = flight.wasOvertaken(entry.tags)
    if (as === 'once' || keepNothing || overtaken)
      return { is: 'page', entry, how: entry.stale ? 'stale' : 'once' }
    store.set(entry)
    return { is: 'page', entry, how: as }
  }

  private async failed(job: Job, error: unknown): Promise<Outcome> {
    const { counters, log, registry, now } = this.options
    if (error instanceof TooBusy) return refusal(503, 1, 'busy')
    counters.failures += 1
    const down = await registry.ping().then(
      () => false,
      () => true,
    )
    log.error({ page: job.key, error: String(error), databaseDown: down }, 'a page could not be printed')
    if (down) this.breaker.failed()
    else this.failedUntil.set(job.key, now() + pauseMs)
    return down ? refusal(503, 5, 'down') : refusal(500, 5, 'broken')
  }
}

const refusal = (status: PlainStatus, retryAfter: number, reason: RefusalReason): Refused => ({
  is: 'refused',
  status,
  retryAfter,
  reason,
})
