import { LRUCache } from 'lru-cache'
import type { Entry } from './entry'

/** The printed pages in memory: bounded in bytes, found by key or by tag. */
export class Store {
  private readonly entries: LRUCache<string, Entry>
  private readonly byTag = new Map<string, Set<Entry>>()

  constructor(maxBytes: number) {
    this.entries = new LRUCache<string, Entry>({
      maxSize: maxBytes,
      // One page must never push out half of the newspaper.
      maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
      sizeCalculation: (entry) => entry.bytes,
      dispose: (entry) => this.untag(entry),
    })
  }

  get count(): number {
    return this.entries.size
  }

  get bytes(): number {
    return this.entries.calculatedSize
  }

  get(key: string): Entry | undefined {
    return this.entries.get(key)
  }

  set(entry: Entry): void {
    this.entries.set(entry.key, entry)
    if (this.entries.peek(entry.key) !== entry) return
    for (const tag of entry.tags) {
      const tagged = this.byTag.get(tag)
      if (tagged) tagged.add(entry)
      else this.byTag.set(tag, new Set([entry]))
    }
  }

  /** Marks what carries the tag to be printed anew. Returns how many pages that were. */
  expire(tag: string): number {
    let count = 0
    for (const entry of this.byTag.get(tag) ?? []) {
      if (!entry.stale) count += 1
      entry.stale = true
    }
    return count
  }

  /** Throws away what carries the tag: not even a failure may bring it back (withdrawals). */
  drop(tag: string): number {
    const tagged = [...(this.byTag.get(tag) ?? [])]
    for (const entry of tagged) this.entries.delete(entry.key)
    return tagged.length
  }

  delete(key: string): void {
    this.entries.delete(key)
  }

  expireAll(): number {
    for (const entry of this.entries.values()) entry.stale = true
    return this.entries.size
  }

  private untag(entry: Entry) {
    for (const tag of entry.tags) {
      const tagged = this.byTag.get(tag)
      if (tagged?.delete(entry) && tagged.size === 0) this.byTag.delete(tag)
    }
  }
}
