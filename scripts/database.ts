/**
 * The built-in database alone, started and migrated, for tools and for work on single parts:
 *   node --import tsx scripts/database.ts
 * prints its address and keeps it up until Ctrl-C.
 */
import { env } from '@/lib/env'
import { migrate } from '@/prisma/migrate'
import { postgresDir, startPostgres } from '@/server/postgres/postgres'

const postgres = await startPostgres({ dir: postgresDir(env.DATA_DIR), log: console.error })
await migrate(postgres.url)
console.log(`DATABASE_URL=${postgres.url}`)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void postgres.stop().then(() => process.exit(0)))
}
