/** `npm run bench -- press | outage`: measures the running product and prints tables. */
import { arch, cpus, platform } from 'node:os'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { hotPath } from '@/scripts/bench/addresses'
import { benchMemory } from '@/scripts/bench/memory'
import { benchOutage } from '@/scripts/bench/outage'
import { benchCold } from '@/scripts/bench/press-cold'
import { benchHot } from '@/scripts/bench/press-hot'
import { benchVisible } from '@/scripts/bench/press-visible'
import { startSite } from '@/scripts/bench/site'
import { step } from '@/scripts/report.mjs'
import { buildSite } from '@/scripts/steps/build-site'
import { makeAssets } from '@/scripts/steps/make-assets'

const usage = `Usage: npm run bench -- press [--only cold,visible,hot] [--as-built]
       npm run bench -- outage [--as-built]
--as-built measures what .next holds; otherwise the site is built anew when its sources have changed.`

// An exit, unlike a death by signal, lets the built-in PostgreSQL be stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

process.exit(await main())

async function main(): Promise<number> {
  const given = options()
  if (!given) {
    console.error(usage)
    return 1
  }
  if (!given.asBuilt) {
    await step('Fonts and browser modules', makeAssets)
    await step('Building the site', buildSite)
  }
  const { length, 0: cpu } = cpus()
  console.log(`Node ${process.versions.node}, ${platform()} ${arch()}, ${length} × ${cpu?.model.trim()}`)
  if (given.what === 'outage') return (await benchOutage()) ? 0 : 1
  await benchPress(given.only)
  return 0
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: { only: { type: 'string' }, 'as-built': { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [what] = positionals
    if (positionals.length !== 1 || (what !== 'press' && what !== 'outage')) return null
    const only = values.only?.split(',') ?? ['cold', 'visible', 'hot']
    return { what, asBuilt: values['as-built'], only }
  } catch {
    return null
  }
}

async function benchPress(only: string[]): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const site = await startSite()
  try {
    const path = await hotPath(client)
    if (!path) throw new Error('There is nothing to read yet: run npm start once without SEED=none.')
    if (only.includes('cold')) await benchCold(site, client)
    if (only.includes('visible')) await benchVisible(site, client)
    if (only.includes('hot')) await benchHot(site, path)
    await benchMemory(site, client)
  } finally {
    await site.stop()
    await client.end()
  }
}
