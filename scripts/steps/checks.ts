import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { settingNames } from '@/lib/env'
import { migrate } from '@/prisma/migrate'
import { StepFailed } from '@/scripts/report.mjs'
import { buildSite } from '@/scripts/steps/build-site'
import { startDemoSite } from '@/scripts/steps/demo-site'
import { generateClient } from '@/scripts/steps/generate-client'
import { makeAssets } from '@/scripts/steps/make-assets'
import { runNode } from '@/scripts/steps/run-child'
import { type Count, countPlaywright, countVitest } from '@/scripts/steps/test-results'
import { startTemporaryPostgres } from '@/server/postgres/temporary'

/** What a check has to work with: a folder of its own, and where to leave word of what must be stopped at the end. */
export type Surroundings = { dir: string; onEnd(stop: () => Promise<void>): void }

/** One line of the report. What passes without counting anything itself counts as one. */
export type Check = {
  name: string
  /** Without these it cannot be done. */
  needs: string[]
  run(surroundings: Surroundings): Promise<Count | void>
}

const reportsDir = '.cache/test'

/** A developer's own settings, also those in .env, must not change what the checks find. */
const noSettings = Object.fromEntries(settingNames.map((name) => [name, '']))

const bin = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

async function run(args: string[], env: Record<string, string> = {}) {
  await runNode(args, { env: { ...noSettings, ...env }, sentence: `(${args.join(' ')})` })
}

async function vitest(project: string, env: Record<string, string>): Promise<Count> {
  const file = join(reportsDir, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return counted(file, countVitest, () => run([bin.vitest, 'run', '--project', project, ...reporters], env))
}

/** Runs tests and reads their report. Tests that fail are thrown together with their count. */
async function counted(file: string, count: (file: string) => Promise<Count>, work: () => Promise<void>) {
  await mkdir(reportsDir, { recursive: true })
  await rm(file, { force: true })
  const problem = await work().then(
    () => null,
    (error: StepFailed) => error,
  )
  const result = await count(file)
  if (problem || result.failed)
    throw new TestsFailed(problem?.output ?? '', { ...result, failed: result.failed || 1 })
  return result
}

export class TestsFailed extends StepFailed {
  constructor(
    output: string,
    readonly count: Count,
  ) {
    super('Tests failed.', output)
  }
}

/** Every check of `npm test`, in order. */
export const checks: Check[] = [
  { name: 'format', needs: [], run: () => run([bin.prettier, '--check', '--log-level=warn', '.']) },
  { name: 'lint', needs: [], run: () => run([bin.oxlint, '--deny-warnings', '--format=unix']) },
  {
    name: 'generated',
    needs: [],
    run: async () => {
      await generateClient()
      await makeAssets()
    },
  },
  {
    name: 'types',
    needs: ['generated'],
    run: async () => {
      await run([bin.next, 'typegen'], { NODE_ENV: 'production' })
      await run([bin.tsc, '--noEmit'])
    },
  },
  { name: 'unit', needs: ['generated'], run: () => vitest('unit', { NODE_ENV: 'test' }) },
  {
    name: 'integration',
    needs: ['generated'],
    run: async ({ dir, onEnd }) => {
      const postgres = await startTemporaryPostgres()
      onEnd(postgres.stop)
      await migrate(postgres.url)
      const env = { NODE_ENV: 'test', DATABASE_URL: postgres.url, DATA_DIR: join(dir, 'integration') }
      return vitest('integration', env)
    },
  },
  {
    name: 'build',
    needs: ['generated'],
    run: async () => {
      await buildSite()
    },
  },
  {
    name: 'e2e',
    needs: ['build'],
    run: async ({ dir, onEnd }) => {
      const site = await startDemoSite(join(dir, 'demo'), { ...noSettings, SEED: 'demo', LOG_LEVEL: 'warn' })
      onEnd(site.stop)
      const file = join(reportsDir, 'e2e.json')
      const env = { BASE_URL: site.url, PLAYWRIGHT_JSON_OUTPUT_NAME: file, DATA_DIR: join(dir, 'demo') }
      return counted(file, countPlaywright, () => run([bin.playwright, 'test', '--reporter=list,json'], env))
    },
  },
]
