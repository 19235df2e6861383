/** Fills an installation for measuring: `npm run seed:many -- --articles 100000`. */
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { env } from '@/lib/env'
import { tagPayloads } from '@/lib/expire-tags'
import { readContentFiles } from '@/prisma/seed/content-files'
import { composeArticle, type Surroundings } from '@/prisma/seed/many/compose'
import { insertArticles } from '@/prisma/seed/many/insert'
import { lookAround, tagsOfAll } from '@/prisma/seed/many/surroundings'

const BATCH = 1_000
const MOST = 5_000_000
const USAGE = 'Usage: npm run seed:many -- --articles 100000 [--more]'

class Refusal extends Error {}

function readOptions(args: string[]): { articles: number; more: boolean } {
  try {
    const options = { articles: { type: 'string' }, more: { type: 'boolean', default: false } } as const
    const { values } = parseArgs({ args, options })
    const articles = Number(values.articles)
    if (!Number.isInteger(articles) || articles < 1 || articles > MOST) throw new Refusal(USAGE)
    return { articles, more: values.more }
  } catch {
    throw new Refusal(USAGE)
  }
}

async function countBefore(client: Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select coalesce(max(substr(import_key, 6)::int), 0) as n from article where import_key like 'many:%'`,
  )
  return rows[0]?.n ?? 0
}

async function fill(client: Client, around: Surroundings, { from, to }: { from: number; to: number }) {
  const began = performance.now()
  for (let first = from; first < to; first += BATCH) {
    const size = Math.min(BATCH, to - first)
    await insertArticles(
      client,
      Array.from({ length: size }, (_, i) => composeArticle(first + i + 1, around)),
    )
    const done = first + size - from
    if (done % 10_000 === 0)
      console.log(`${done} articles  ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
}

/** Lists and counts need fresh statistics, and every instance has to print its lists anew. */
async function finish(client: Client, around: Surroundings) {
  await client.query(
    'vacuum analyze article, article_revision, article_address, revision_byline, revision_topic',
  )
  for (const payload of tagPayloads(tagsOfAll(around)))
    await client.query(`select pg_notify('press', $1)`, [payload])
}

async function main(client: Client): Promise<void> {
  const { articles, more } = readOptions(process.argv.slice(2))
  if (!env.DATABASE_URL) throw new Refusal('DATABASE_URL is not set: run it as npm run seed:many.')
  await client.connect()
  const before = await countBefore(client)
  if (before > 0 && !more)
    throw new Refusal(`There are ${before} such articles already: add --more to add to them.`)
  const around = await lookAround(client, await readContentFiles())
  if (!around) throw new Refusal('There are no newspapers yet: run npm start once without SEED=none.')
  const began = performance.now()
  // Measuring data can be made again, so it need not wait for the disk.
  await client.query('set synchronous_commit = off')
  await fill(client, around, { from: before, to: before + articles })
  await finish(client, around)
  console.log(`${articles} articles in ${((performance.now() - began) / 1000).toFixed(1)} s`)
}

const client = new Client({ connectionString: env.DATABASE_URL })
try {
  await main(client)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await client.end()
}
