import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { startSite, type Answer, type Site } from '@/scripts/bench/site'
import { figure, printGoal, printTable, quantile } from '@/scripts/bench/table'
import { approveArticle, correctArticle, createArticle } from '@/domain/article/commands'
import { publishArticle, withdrawArticle } from '@/domain/article/commands'
import { districtPath } from '@/lib/paths'

const rounds = 20
const goal = 1000
const patience = 10_000
const actor = { origin: 'seed' } as const

type Place = { districtId: number; slug: string; rubricId: number }
type Step = 'published, on the front' | 'corrected, on its page' | 'withdrawn, 410 at its address'
type Times = Record<Step, { first: number[]; second: number[] }>

/**
 * Publishes, corrects and withdraws an article by the newsroom's commands and measures when a second instance on the same
 * database shows it, on pages that it had printed before. The clock starts as the command is called.
 */
export async function benchVisible(first: Site, client: Client): Promise<void> {
  const place = await demonstrationPlace(client)
  if (!place) {
    console.log('\nPublish to visible: not measured, for this database is no demonstration and has readers.')
    return
  }
  const second = await startSite()
  try {
    const times: Times = {
      'published, on the front': { first: [], second: [] },
      'corrected, on its page': { first: [], second: [] },
      'withdrawn, 410 at its address': { first: [], second: [] },
    }
    for (let round = 1; round <= rounds; round += 1) await life({ first, second, place, times })
    report(times)
  } finally {
    await second.stop()
  }
}

/** Nothing is published where strangers might read it: only where the seed has been at work. */
async function demonstrationPlace(client: Client): Promise<Place | null> {
  const { rows } = await client.query<Place>(`select d.id as "districtId", d.slug, q.rubric_id as "rubricId"
    from district d join district_rubric q on q.district_id = d.id
    where exists (select 1 from article where import_key like 'seed:%' or import_key like 'many:%')
    order by d.river_order, q.position limit 1`)
  return rows[0] ?? null
}

type Life = { first: Site; second: Site; place: Place; times: Times }

/** One article from publication to withdrawal; nothing of it stays on any list. */
async function life({ first, second, place, times }: Life): Promise<void> {
  const mark = `onshash ${Date.now().toString(36)}`
  const front = districtPath('kk', place.slug)
  const [article, approved] = await approvedArticle(place, mark)
  const measured = async (step: Step, given: { path: string; command(): Promise<void> }, shown: Shown) => {
    const { path, command } = given
    await Promise.all([first.get(path), second.get(path)])
    const began = performance.now()
    const seen = Promise.all([
      until(first, path, { shown, began }),
      until(second, path, { shown, began }),
      command(),
    ])
    const [here, there] = await seen
    times[step].first.push(here)
    times[step].second.push(there)
  }
  let path = ''
  let version = approved
  const publish = async () => {
    const done = await publishArticle({ articleId: article, version, actor })
    path = done.path
    version = done.article.version
  }
  await measured('published, on the front', { path: front, command: publish }, contains(mark))
  const correct = async () => {
    await correctArticle({ articleId: article, kind: 'update', text: `${mark} tuzetu`, actor })
    version += 1
  }
  await measured('corrected, on its page', { path, command: correct }, contains(`${mark} tuzetu`))
  const withdraw = async () => {
    await withdrawArticle({ articleId: article, version, notice: mark, actor })
  }
  await measured('withdrawn, 410 at its address', { path, command: withdraw }, ({ status }) => status === 410)
}

async function approvedArticle({ districtId, rubricId }: Place, mark: string): Promise<[bigint, number]> {
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: mark }] }] }
  const content = { headline: mark, body, rubricId }
  const { id: articleId, version } = await createArticle({ districtId, lang: 'kk', content, actor })
  const approved = await approveArticle({ articleId, version, actor })
  return [articleId, approved.version]
}

type Shown = (answer: Answer) => boolean
const contains = (text: string): Shown => {
  return ({ body }) => body.includes(text)
}

/** Asks again and again; returns milliseconds since the command was called. Throws when it never shows. */
async function until(site: Site, path: string, { shown, began }: { shown: Shown; began: number }) {
  for (;;) {
    if (shown(await site.get(path, 'identity'))) return performance.now() - began
    if (performance.now() - began > patience) throw new Error(`${path} never showed the change.`)
    await sleep(2)
  }
}

function report(times: Times): void {
  const rows = Object.entries(times).flatMap(([step, { first, second }]) =>
    [
      { name: 'first', values: first },
      { name: 'second', values: second },
    ].map(({ name, values }) => [
      step,
      name,
      values.length,
      ...[0.5, 0.95, 1].map((share) => figure(quantile(values, share))),
    ]),
  )
  printTable(
    'From the call of a command to its sight, two instances on one database',
    ['change', 'instance', 'rounds', 'p50 ms', 'p95 ms', 'longest ms'],
    rows,
  )
  const longest = Math.max(...Object.values(times).flatMap(({ second }) => second))
  printGoal(`the second instance shows it within ${figure(longest)} ms`, {
    met: longest <= goal,
    goal: `at most ${goal} ms`,
  })
}
