import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { PrismaClient } from '@/prisma/generated/client'

const statementNames = new Map<string, string>()

/** One prepared statement per distinct SQL text; a text beyond the bound is sent unprepared. */
function statementName({ sql }: { sql: string }): string {
  const known = statementNames.get(sql)
  if (known) return known
  // pg takes an empty name as "do not keep". The bound stops texts with lists of changing length from piling up.
  if (statementNames.size >= 500) return ''
  const name = `s${statementNames.size}`
  statementNames.set(sql, name)
  return name
}

function connect(): PrismaClient {
  if (!env.DATABASE_URL) throw new Error('DATABASE_URL is not set: start with npm start or npm run.')
  const adapter = new PrismaPg(
    {
      connectionString: env.DATABASE_URL,
      max: env.DATABASE_POOL,
      // A reader's page must fail fast when the database is away: the press then serves its last copy.
      connectionTimeoutMillis: 2000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 10_000,
      keepAlive: true,
    },
    {
      statementNameGenerator: statementName,
      // Idle connections end whenever the server does; whoever needs one next is told then.
      onPoolError: (error) => log.debug({ error: error.message }, 'an idle database connection was lost'),
    },
  )
  return new PrismaClient({ adapter })
}

const kept = globalThis as typeof globalThis & { onirDatabase?: PrismaClient }

/**
 * The database. The client is made on first use, so that importing this file while Next builds needs no database,
 * and is kept on globalThis, so that hot reload does not open a new pool with every change.
 */
export const db = new Proxy({} as PrismaClient, {
  get(_, property) {
    const client = (kept.onirDatabase ??= connect())
    const value = Reflect.get(client, property, client) as unknown
    return typeof value === 'function' ? value.bind(client) : value
  },
})
