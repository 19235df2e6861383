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
const SAID_EVERY = 20_000
const USAGE = 'Usage: npm run seed:many -- --articles 100000 [--more]'

class Refusal extends Error {}

const secondsSince = (began: number) => ((performance.now() - began) / 1000).toFixed(1)

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  return client
}

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

type Run = { around: Surroundings; from: number; to: number }

/** Two connections take batches in turns: one composes while the other waits for the database. */
async function fill({ around, from, to }: Run): Promise<void> {
  const began = performance.now()
  let next = from
  const work = async () => {
    const client = await connect()
    // Measuring data can be made again, so it need not wait for the disk.
    await client.query('set synchronous_commit = off')
    while (next < to) {
      const first = next
      next = Math.min(next + BATCH, to)
      await insertArticles(
        client,
        Array.from({ length: next - first }, (_, i) => composeArticle(first + i + 1, around)),
      )
      const done = first - from
      if (done % SAID_EVERY === 0 && done > 0) console.log(`${done} articles  ${secondsSince(began)} s`)
    }
    await client.end()
  }
  await Promise.all([work(), work()])
}

/** Lists and counts need fresh statistics, and every instance has to print its lists anew. */
async function finish(client: Client, around: Surroundings) {
  await client.query(
    'vacuum analyze article, article_revision, article_address, revision_byline, revision_topic',
  )
  for (const payload of tagPayloads(tagsOfAll(around)))
    await client.query(`select pg_notify('press', $1)`, [payload])
}

async function fillWith(
  client: Client,
  { articles, more }: { articles: number; more: boolean },
): Promise<void> {
  const before = await countBefore(client)
  if (before > 0 && !more)
    throw new Refusal(`There are ${before} such articles already: add --more to add to them.`)
  const around = await lookAround(client, await readContentFiles())
  if (!around) throw new Refusal('There are no newspapers yet: run npm start once without SEED=none.')
  await fill({ around, from: before, to: before + articles })
  await finish(client, around)
}

async function main(args: string[]): Promise<void> {
  const options = readOptions(args)
  if (!env.DATABASE_URL) throw new Refusal('DATABASE_URL is not set: run it as npm run seed:many.')
  const began = performance.now()
  const client = await connect()
  try {
    await fillWith(client, options)
  } finally {
    await client.end()
  }
  console.log(`${options.articles} articles in ${secondsSince(began)} s`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
