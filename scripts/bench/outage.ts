import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { coldPages, hotPath } from '@/scripts/bench/addresses'
import { type Answer, type Site, startSite } from '@/scripts/bench/site'
import { figure, printTable } from '@/scripts/bench/table'
import { runNode } from '@/scripts/steps/run-child'
import { migrate } from '@/prisma/migrate'
import { postgresDir, startPostgres } from '@/server/postgres/postgres'

type Pages = { printed: string[]; unprinted: string[] }
type Row = { when: string; what: string; expected: string; got: string; ok: boolean }

/** How long the server may take to be well again by itself. */
const recoveryMs = 10_000

/**
 * Stops and starts a PostgreSQL of its own under a running server and looks at what readers get meanwhile.
 * @returns whether everything was as it has to be
 */
export async function benchOutage(): Promise<boolean> {
  const dir = await mkdtemp(join(tmpdir(), 'onir-outage-'))
  // Started by root, PostgreSQL runs as another account and has to get in.
  await chmod(dir, 0o755)
  const start = () => startPostgres({ dir: postgresDir(dir), firstPort: 5700, flags: { fsync: 'off' } })
  let postgres = await start()
  try {
    await fill(postgres.url, dir)
    const pages = await choosePages(postgres.url)
    const site = await startSite(postgres.url)
    try {
      const rows = [...(await look(site, 'before', pages.printed)), ...(await health(site, 'before', 200))]
      await postgres.stop()
      rows.push(...(await during(site, pages)))
      postgres = await start()
      rows.push(...(await after(site, pages)))
      return report(rows)
    } finally {
      await site.stop()
    }
  } finally {
    await postgres.stop()
    await rm(dir, { recursive: true, force: true })
  }
}

async function fill(url: string, dir: string): Promise<void> {
  console.log('Filling a database of its own with the demonstration …')
  await migrate(url)
  await runNode(['--import', 'tsx', 'prisma/seed/main.ts'], {
    env: { DATABASE_URL: url, DATA_DIR: dir },
    sentence: 'The demonstration content could not be written.',
  })
}

/** Some pages of each kind that get printed before the outage, and others of the same kinds that do not. */
async function choosePages(url: string): Promise<Pages> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const kinds = await coldPages(client, 6)
    const hot = (await hotPath(client))!
    const printed = ['/', '/ru', hot, `/qz${hot}`, '/feed.xml', '/sitemap.xml']
    const chosen = kinds.map(({ paths }) => paths.filter((path) => path !== hot))
    return {
      printed: [...printed, ...chosen.flatMap((paths) => paths.slice(0, 2))],
      unprinted: [...chosen.flatMap((paths) => paths.slice(2, 4)), '/tote'],
    }
  } finally {
    await client.end()
  }
}

async function during(site: Site, pages: Pages): Promise<Row[]> {
  const now = 'at once'
  const rows = [
    ...(await look(site, now, pages.printed)),
    // A page in another script is made from the Kazakh one that is there, so the Latin or Arabic page needs no database.
    ...(await refusals(
      site,
      now,
      pages.unprinted.filter((path) => !path.startsWith('/tote')),
    )),
    ...(await look(site, now, ['/tote'])),
    ...(await health(site, now, 503)),
  ]
  await sleep(5000)
  const later = 'after 5 s'
  rows.push(...(await look(site, later, pages.printed)))
  rows.push(
    ...(await refusals(
      site,
      later,
      pages.unprinted.filter((path) => !path.startsWith('/tote')),
    )),
  )
  return rows
}

async function after(site: Site, pages: Pages): Promise<Row[]> {
  const began = performance.now()
  const well = async () => (await site.get('/api/health/ready')).status === 200
  while (!(await well()) && performance.now() - began < recoveryMs) await sleep(20)
  const took = performance.now() - began
  const ok = took < recoveryMs
  const [when, expected] = ['back', `within ${recoveryMs} ms`]
  const rows = [{ when, what: 'ready again by itself', expected, got: `${figure(took)} ms`, ok }]
  rows.push(...(await look(site, when, pages.unprinted)))
  rows.push(...(await fresh(site, when, pages.printed)))
  rows.push(...(await health(site, when, 200)))
  return rows
}

/** Whole pages with 200. */
const look = (site: Site, when: string, paths: string[]) =>
  sum(site, paths, {
    ...{ when, what: 'pages answer 200, whole', count: paths.length },
    good: ({ status, body }) => status === 200 && body.length > 500,
  })

/** Printed pages are printed anew once the database is there: none of them says any more that it is old. */
const fresh = (site: Site, when: string, paths: string[]) =>
  sum(site, paths, {
    ...{ when, what: 'printed pages are fresh again', count: paths.length },
    good: ({ status, headers }) => status === 200 && headers.warning === undefined,
  })

const refusals = (site: Site, when: string, paths: string[]) =>
  sum(site, paths, {
    ...{ when, what: 'unprinted pages answer 503, as a page', count: paths.length },
    good: ({ status, headers, body }) =>
      status === 503 &&
      Number(headers['retry-after']) > 0 &&
      String(headers['content-type']).startsWith('text/html') &&
      /<html[^>]* lang="/.test(body.toString()) &&
      /<h1/.test(body.toString()),
  })

type Look = { when: string; what: string; count: number; good(answer: Answer): boolean }

async function sum(site: Site, paths: string[], { when, what, count, good }: Look): Promise<Row[]> {
  const times: number[] = []
  const bad: string[] = []
  for (const path of paths) {
    const answer = await site.get(path, 'identity')
    times.push(answer.milliseconds)
    if (!good(answer)) bad.push(`${path} ${answer.status}`)
  }
  for (const one of bad) console.log(`${when}, ${what}: not so with ${one}`)
  const ok = bad.length === 0 && count > 0
  const got = `${count - bad.length}, slowest ${figure(Math.max(...times))} ms`
  return [{ when, what, expected: String(count), got, ok }]
}

/** The process lives all the time, and says to whoever sends it requests whether it should get them. */
async function health(site: Site, when: string, ready: number): Promise<Row[]> {
  const [live, said] = await Promise.all([site.get('/api/health/live'), site.get('/api/health/ready')])
  const ok = live.status === 200 && said.status === ready
  return [
    {
      when,
      what: 'health: live, ready',
      expected: `200, ${ready}`,
      got: `${live.status}, ${said.status}`,
      ok,
    },
  ]
}

function report(rows: Row[]): boolean {
  printTable(
    'PostgreSQL stopped and started again under a running server',
    ['when', 'what', 'expected', 'got', ''],
    rows.map(({ when, what, expected, got, ok }) => [when, what, expected, got, ok ? '✓' : '✗']),
  )
  return rows.every(({ ok }) => ok)
}
