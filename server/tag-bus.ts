import pg from 'pg'
import { tagPayloads } from '@/lib/expire-tags'
import type { Log } from './press/print-room'

/** How expiries travel: commands NOTIFY on this channel inside their transaction, every instance listens. */
const channel = 'press'
const shortestWaitMs = 200
const longestWaitMs = 2000
const pingMs = 5000
const patienceMs = 3000

export type BusListener = {
  /** Tags of a committed change, as written: a leading `!` means that the bytes must go at once. */
  expired(tags: string[]): void
  /** The connection was lost, or is back: what was said in between is not known. */
  reset(): void
}

export type TagBus = {
  readonly connected: boolean
  /** Returns what ends the listening. */
  listen(listener: BusListener): () => void
}

/** Splits tags into payloads that NOTIFY takes (under 8000 bytes each): JSON arrays of strings. */
export const notifyPayloads = (tags: Iterable<string>): string[] => tagPayloads(tags)

/** The bus over PostgreSQL. It keeps one connection of its own and makes a new one whenever that is lost. */
export class PostgresTagBus implements TagBus {
  private client: pg.Client | null = null
  private readonly listeners = new Set<BusListener>()
  private closed = false
  private up = false
  private waitMs = shortestWaitMs
  private timer: NodeJS.Timeout | null = null

  constructor(private readonly options: { databaseUrl: string; log: Log; pingMs?: number }) {}

  get connected(): boolean {
    return this.up
  }

  listen(listener: BusListener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Connects. Resolves after the first attempt, also when it failed: further ones follow by themselves. */
  async start(): Promise<void> {
    if (this.closed) return
    const client = new pg.Client({
      connectionString: this.options.databaseUrl,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
      keepAlive: true,
      application_name: 'onir press',
    })
    this.client = client
    client.on('error', (error) => this.lose(client, error))
    client.on('end', () => this.lose(client, new Error('the connection ended')))
    client.on('notification', ({ payload }) => this.receive(payload ?? ''))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch (error) {
      return this.lose(client, error)
    }
    if (this.client !== client) return
    this.up = true
    this.waitMs = shortestWaitMs
    this.tell((listener) => listener.reset())
    this.schedulePing(client)
  }

  async close(): Promise<void> {
    this.closed = true
    this.up = false
    if (this.timer) clearTimeout(this.timer)
    const { client } = this
    this.client = null
    // A dead peer answers no goodbye; its socket must not keep the process.
    await Promise.race([
      client?.end().catch(() => {}),
      new Promise((resolve) => setTimeout(resolve, 500).unref()),
    ])
  }

  private receive(payload: string) {
    const tags = parsePayload(payload)
    if (tags) return this.tell((listener) => listener.expired(tags))
    this.options.log.warn({ payload: payload.slice(0, 200) }, 'a message on the tag bus was not understood')
    // It meant something to whoever sent it; printing everything anew is the safe reading.
    this.tell((listener) => listener.reset())
  }

  private lose(client: pg.Client, error: unknown) {
    if (this.client !== client) return
    this.client = null
    const wasUp = this.up
    this.up = false
    destroy(client)
    if (this.closed) return
    if (wasUp) {
      this.options.log.warn({ error: String(error) }, 'the tag bus lost its connection')
      this.tell((listener) => listener.reset())
    }
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.start(), this.waitMs)
    this.waitMs = Math.min(longestWaitMs, this.waitMs * 2)
  }

  /** A peer that vanished without a word is noticed by the missing answer. */
  private schedulePing(client: pg.Client) {
    this.timer = setTimeout(async () => {
      try {
        await client.query('select 1')
        if (this.client === client && !this.closed) this.schedulePing(client)
      } catch (error) {
        this.lose(client, error)
      }
    }, this.options.pingMs ?? pingMs)
    this.timer.unref()
  }

  private tell(message: (listener: BusListener) => void) {
    for (const listener of this.listeners) message(listener)
  }
}

function parsePayload(payload: string): string[] | null {
  try {
    const tags: unknown = JSON.parse(payload)
    return Array.isArray(tags) && tags.every((tag) => typeof tag === 'string') ? tags : null
  } catch {
    return null
  }
}

/** Ends a connection without waiting for the other side. */
function destroy(client: pg.Client) {
  const { connection } = client as unknown as { connection?: { stream?: { destroy(): void } } }
  client.removeAllListeners('error').on('error', () => {})
  connection?.stream?.destroy()
}
