import { LRUCache } from 'lru-cache'

type Clock = () => number

/**
 * Lets through `rate` a second and `burst` at once; what comes faster waits its turn, and what finds the queue full
 * is refused. Keeps a flood of unprinted addresses from the database.
 */
export class TokenBucket {
  private tokens: number
  private filledAt: number
  private readonly waiting: (() => void)[] = []
  private timer: NodeJS.Timeout | null = null

  constructor(private readonly options: { rate: number; burst: number; queue: number; now: Clock }) {
    this.tokens = options.burst
    this.filledAt = options.now()
  }

  get queued(): number {
    return this.waiting.length
  }

  /** Resolves to true when it is this caller's turn, to false at once when too many are waiting. */
  async take(): Promise<boolean> {
    this.fill()
    if (this.waiting.length === 0 && this.tokens >= 1) {
      this.tokens -= 1
      return true
    }
    if (this.waiting.length >= this.options.queue) return false
    return new Promise((resolve) => {
      this.waiting.push(() => resolve(true))
      this.schedule()
    })
  }

  private fill() {
    const now = this.options.now()
    const gained = ((now - this.filledAt) * this.options.rate) / 1000
    this.tokens = Math.min(this.options.burst, this.tokens + Math.max(0, gained))
    this.filledAt = now
  }

  private schedule() {
    this.timer ??= setTimeout(() => {
      this.timer = null
      this.fill()
      while (this.tokens >= 1 && this.waiting.length > 0) {
        this.tokens -= 1
        this.waiting.shift()?.()
      }
      if (this.waiting.length > 0) this.schedule()
    }, 1000 / this.options.rate)
  }
}

/** At most `count` at work at a time and `queue` waiting for a place. */
export class Slots {
  private busy = 0
  private readonly waiting: (() => void)[] = []

  constructor(
    private readonly count: number,
    private readonly queue: number,
  ) {}

  /** Runs the work when a place is free. Throws TooBusy, without running it, when too many are waiting. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy < this.count) this.busy += 1
    else if (this.waiting.length >= this.queue) throw new TooBusy()
    else await new Promise<void>((resolve) => this.waiting.push(resolve))
    try {
      return await work()
    } finally {
      // The place goes straight to the next in line, so nobody can slip in between.
      const next = this.waiting.shift()
      if (next) next()
      else this.busy -= 1
    }
  }
}

export class TooBusy extends Error {
  override message = 'too many pages are waiting to be printed'
}

/** Counts what each network asked for in a window of time, for a bounded number of networks. */
export class NetworkLimiter {
  private readonly seen: LRUCache<string, { count: number; until: number }>

  constructor(private readonly options: { limit: number; windowMs: number; networks: number; now: Clock }) {
    this.seen = new LRUCache({ max: options.networks })
  }

  note(network: string | null): void {
    if (network === null) return
    const now = this.options.now()
    const window = this.seen.get(network)
    if (window && window.until > now) window.count += 1
    else this.seen.set(network, { count: 1, until: now + this.options.windowMs })
  }

  /** Seconds until this network may ask again, 0 when it may now. */
  blockedFor(network: string | null): number {
    if (network === null) return 0
    const now = this.options.now()
    const window = this.seen.peek(network)
    if (!window || window.until <= now || window.count < this.options.limit) return 0
    return Math.ceil((window.until - now) / 1000)
  }
}
