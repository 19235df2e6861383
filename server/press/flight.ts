/**
 * Work that many readers wait for but that is done once. An expiry that comes while it runs overtakes it: those who
 * already wait are shown its outcome, later readers start anew, and the outcome is not kept.
 */
export class Flight {
  private began = false
  private everything = false
  private readonly expired = new Set<string>()

  /** From now on the work reads data that an expiry may make old. */
  begin(): void {
    this.began = true
  }

  /** Notes expired tags (null: everything). Returns whether later readers need a flight of their own. */
  overtake(tags: readonly string[] | null): boolean {
    if (!this.began) return false
    if (tags === null) this.everything = true
    else for (const tag of tags) this.expired.add(tag)
    return true
  }

  /** Whether something that carries these tags was expired since the work began. */
  wasOvertaken(tags: readonly string[]): boolean {
    return this.everything || tags.some((tag) => this.expired.has(tag))
  }
}

/** The running flights, one per key. */
export class Flights<Result> {
  private readonly byKey = new Map<string, { flight: Flight; result: Promise<Result> }>()
  /** All that run, with the detached ones, which must learn of later expiries too. */
  private readonly running = new Set<Flight>()

  get size(): number {
    return this.running.size
  }

  /** Joins the flight of this key or starts it. */
  join(key: string, work: (flight: Flight) => Promise<Result>): Promise<Result> {
    const current = this.byKey.get(key)
    if (current) return current.result
    const flight = new Flight()
    const result = work(flight).finally(() => {
      this.running.delete(flight)
      if (this.byKey.get(key)?.flight === flight) this.byKey.delete(key)
    })
    this.running.add(flight)
    this.byKey.set(key, { flight, result })
    return result
  }

  /** Tells every running flight of expired tags (null: everything). */
  overtake(tags: readonly string[] | null): void {
    const detached = new Set<Flight>()
    for (const flight of this.running) if (flight.overtake(tags)) detached.add(flight)
    for (const [key, { flight }] of this.byKey) if (detached.has(flight)) this.byKey.delete(key)
  }
}
