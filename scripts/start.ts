import { resolve } from 'node:path'
import type { Env } from '@/lib/env'
import { MigrationProblem } from '@/prisma/migrate'
import { giveUp, printFailure, printLine, seconds, step, StepFailed } from '@/scripts/report.mjs'
import { buildSite } from '@/scripts/steps/build-site'
import { generateClient } from '@/scripts/steps/generate-client'
import { makeAssets } from '@/scripts/steps/make-assets'
import { migrateDatabase } from '@/scripts/steps/migrate-database'
import { type Database, openDatabase } from '@/scripts/steps/open-database'
import { readSettings } from '@/scripts/steps/read-settings'
import { stopChildren } from '@/scripts/steps/run-child'
import { seedDemo } from '@/scripts/steps/seed-demo'
import { onStopSignal } from '@/scripts/steps/stop-signals'
import { PostgresProblem } from '@/server/postgres/problem'

const dev = process.argv.includes('--dev')
const began = performance.now()

let database: Database | undefined
let server: { url: string; close(): Promise<void> } | undefined
let stopping = false

// Ours are the signals: Next would end the process before the last answers are sent.
process.env.NEXT_MANUAL_SIG_HANDLE = 'true'
onStopSignal(
  () => void stop(),
  () => process.exit(130),
)

try {
  const env = await readSettings()
  await prepare(env)
  if (!stopping) await serve(env)
} catch (error) {
  if (!stopping) await fail(error)
}

async function prepare(env: Env) {
  await Promise.all([
    step('Database client', generateClient),
    step('Fonts and browser modules', makeAssets),
    step('PostgreSQL', async (say) => {
      say(env.DATABASE_URL ? `waiting for ${new URL(env.DATABASE_URL).host}` : '')
      database = await openDatabase(env, printLine)
      return database.told
    }),
  ])
  await step('Migrations', () => migrateDatabase(env.DATABASE_URL ?? ''))
  await Promise.all([
    step('Demonstration content', (say) => seedDemo(env, say)),
    dev ? null : step('Building the site', buildSite),
  ])
}

async function serve(env: Env) {
  const { startServer } = await import('@/server/main')
  await step('Opening', async () => {
    server = await startServer({
      dev,
      port: env.PORT,
      host: env.HOST,
      siteUrl: env.SITE_URL,
      databaseUrl: env.DATABASE_URL ?? '',
      metricsPort: env.METRICS_PORT,
      memoryMb: env.PRESS_MEMORY_MB,
      mediaDir: resolve(env.DATA_DIR, 'media'),
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error
      throw new StepFailed(takenPort(env, (error as { port?: number }).port))
    })
    return null
  })
  printLine(`\nOñir is at ${server?.url}, ready after ${seconds(began)}. Stop it with Ctrl-C.`)
}

function takenPort(env: Env, port = env.PORT): string {
  if (port !== env.METRICS_PORT)
    return `Port ${port} is taken: stop what listens there or set PORT to another one.`
  return `Port ${port}, for metrics, is taken: set METRICS_PORT to another one, or to 0 for none.`
}

/** First the last answers, then the database. */
async function stop() {
  stopping = true
  printLine('\nStopping …')
  giveUp()
  stopChildren()
  const served = server !== undefined
  await server?.close().catch(printFailure)
  await database?.stop()
  process.exit(served ? 0 : 130)
}

async function fail(error: unknown) {
  stopping = true
  stopChildren()
  printFailure(isForOperators(error) ? error : { message: (error as Error).stack ?? String(error) })
  await database?.stop()
  process.exit(1)
}

/** Our own failures and those of the system are told in a sentence; a slip in the code needs its place. */
function isForOperators(error: unknown): boolean {
  if ([StepFailed, PostgresProblem, MigrationProblem].some((kind) => error instanceof kind)) return true
  return /^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? '')
}
