/**
 * Spares a database that is down: after a failure nothing is tried for a while, then a single attempt probes whether
 * it is back.
 */
export class Breaker {
  private failedAt: number | null = null

  constructor(
    private readonly pauseMs: number,
    private readonly now: () => number,
  ) {}

  get open(): boolean {
    return this.failedAt !== null
  }

  /** Whether the caller may try. When the breaker is open, one caller per pause may. */
  mayTry(): boolean {
    if (this.failedAt === null) return true
    if (this.now() - this.failedAt < this.pauseMs) return false
    // Whoever asks next waits for another pause unless this attempt reports success.
    this.failedAt = this.now()
    return true
  }

  failed(): void {
    this.failedAt = this.now()
  }

  succeeded(): void {
    this.failedAt = null
  }
}
