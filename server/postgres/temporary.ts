import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Postgres, startPostgres } from '@/server/postgres/postgres'

/** A PostgreSQL for tests and tools: its data need not survive a power cut, and are gone once it is stopped. */
export async function startTemporaryPostgres(firstPort = 5600): Promise<Postgres> {
  const dir = await mkdtemp(join(tmpdir(), 'onir-postgres-'))
  // Made for us alone; started by root, PostgreSQL runs as another account.
  await chmod(dir, 0o755)
  const flags = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const postgres = await startPostgres({ dir, firstPort, flags })
  return {
    ...postgres,
    stop: async () => {
      await postgres.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
