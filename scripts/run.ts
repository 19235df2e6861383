import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { printFailure } from '@/scripts/report.mjs'
import { generateClient } from '@/scripts/steps/generate-client'
import { migrateDatabase } from '@/scripts/steps/migrate-database'
import { openDatabase } from '@/scripts/steps/open-database'
import { readSettings } from '@/scripts/steps/read-settings'

// A running site and its database are shared, not disturbed. Ctrl-C reaches the script by itself; we wait for it and then
// put the database to rest.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

const [script, ...args] = process.argv.slice(2)

async function run(): Promise<number> {
  if (!script) throw new Error('Say which script to run: node scripts/run.mjs scripts/import.ts …')
  const env = await readSettings()
  await generateClient()
  const database = await openDatabase(env, console.error)
  try {
    await migrateDatabase(database.url)
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' })
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    const [code] = (await once(child, 'exit')) as [number | null]
    return code ?? 1
  } finally {
    await database.stop()
  }
}

process.exit(
  await run().catch((error: unknown) => {
    printFailure(error)
    return 1
  }),
)
