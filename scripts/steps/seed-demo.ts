import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Env } from '@/lib/env'
import { runNode } from '@/scripts/steps/run-child'

/**
 * Fills an empty database with the demonstration newspapers. A run that was cut short leaves a mark and is done again at
 * the next start; instances that start together wait for each other.
 */
export async function seedDemo(env: Env, say: (line: string) => void) {
  if (env.SEED === 'none') return null
  const unfinished = join(env.DATA_DIR, 'seed-unfinished')
  const client = new Client({ connectionString: env.DATABASE_URL, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('onir.seed'))`)
    const { rowCount } = await client.query('SELECT 1 FROM district LIMIT 1')
    if (rowCount && !existsSync(unfinished)) return null
    await mkdir(env.DATA_DIR, { recursive: true })
    await writeFile(unfinished, '')
    await runNode(['--import', 'tsx', 'prisma/seed/main.ts'], {
      onLine: say,
      sentence: 'The demonstration content could not be written; SEED=none starts without it.',
    })
    await rm(unfinished)
    return 'Demonstration content written'
  } finally {
    await client.end()
  }
}
