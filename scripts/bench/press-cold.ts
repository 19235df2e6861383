import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { coldPages, countPublished, type Kind } from '@/scripts/bench/addresses'
import { cpuSeconds } from '@/scripts/bench/processes'
import type { Site } from '@/scripts/bench/site'
import { figure, printGoal, printTable, quantile } from '@/scripts/bench/table'
import { districtsTag } from '@/domain/article/tags'

const samples = 200
const warmUps = 25
const goal = 60

type Result = { kind: Kind; times: number[]; renders: number; cpu: number }

/**
 * Measures the first request to pages that are not printed, one after the other: look-up, render, stripping, packing and
 * sending. Where there are fewer addresses than samples, everything printed is expired between the rounds.
 */
export async function benchCold(site: Site, client: Client): Promise<void> {
  const articles = await countPublished(client)
  const kinds = await coldPages(client, samples)
  // The first pages pay for compiling the code; a server that has run for a minute does not.
  for (const kind of kinds)
    await firstRequests(site, client, { ...kind, paths: kind.paths.slice(0, warmUps) })
  await expireAll(client)
  const results: Result[] = []
  for (const kind of kinds) results.push(await measure(site, client, kind))
  printTable(
    `First request to an unprinted page; ${articles} public articles in the database`,
    ['page', 'addresses', 'requests', 'printed', 'p50 ms', 'p95 ms', 'longest ms', 'CPU ms/page'],
    results.map(({ kind, times, renders, cpu }) => [
      kind.name,
      kind.paths.length,
      times.length,
      renders,
      ...[0.5, 0.95, 1].map((share) => figure(quantile(times, share))),
      figure((cpu * 1000) / times.length),
    ]),
  )
  for (const { kind, times } of results) {
    const p95 = quantile(times, 0.95)
    printGoal(`${kind.name}: p95 ${figure(p95)} ms`, { met: p95 <= goal, goal: `at most ${goal} ms` })
  }
}

async function measure(site: Site, client: Client, kind: Kind): Promise<Result> {
  const before = await site.metric('press_renders_total')
  const cpuBefore = cpuSeconds(site.pid) ?? NaN
  const times: number[] = []
  while (times.length < samples && kind.paths.length > 0) {
    const round = { ...kind, paths: kind.paths.slice(0, samples - times.length) }
    times.push(...(await firstRequests(site, client, round)))
  }
  const cpu = (cpuSeconds(site.pid) ?? NaN) - cpuBefore
  return { kind, times, cpu, renders: (await site.metric('press_renders_total')) - before }
}

/** Asks for each address once; all of them have to be printed anew for it. */
async function firstRequests(site: Site, client: Client, { paths }: Kind): Promise<number[]> {
  await expireAll(client)
  const times: number[] = []
  for (const path of paths) {
    const { status, milliseconds } = await site.get(path)
    if (status !== 200) throw new Error(`${path} answers ${status}.`)
    times.push(milliseconds)
  }
  return times
}

/** Every page carries the tag of the districts. */
async function expireAll(client: Client): Promise<void> {
  await client.query(`select pg_notify('press', $1)`, [JSON.stringify([districtsTag()])])
  await sleep(200)
}
