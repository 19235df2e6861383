import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAlive, processMark } from '@/server/postgres/process-mark'

let dataDir: string
let owner: Started

type Started = { url: string; process: ChildProcess }

/** Another process of ours that looks after the database, as `npm start` does. */
async function startOwner(): Promise<Started> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/database.ts'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const chunk of child.stdout!) {
    const url = /DATABASE_URL=(\S+)/.exec(String(chunk))?.[1]
    if (url) return { url, process: child }
  }
  throw new Error('The database did not start.')
}

async function ask(url: string, sql: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return String(rows[0]?.[0])
  } finally {
    await client.end()
  }
}

async function eventually(check: () => Promise<unknown>) {
  const deadline = Date.now() + 15_000
  for (;;) {
    const problem = await check().then(
      () => null,
      (error: Error) => error,
    )
    if (!problem) return
    if (Date.now() > deadline) throw problem
    await sleep(50)
  }
}

async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8'), 10)
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'onir-supervisor-'))
  await chmod(dataDir, 0o755)
  owner = await startOwner()
})

afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true })
})

describe('the built-in PostgreSQL', () => {
  test('keeps its password for itself', async () => {
    const { mode } = await stat(join(dataDir, 'postgres/access.json'))
    expect(mode & 0o077).toBe(0)
    await expect(ask(owner.url.replace(/:[^:@/]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/)
  })

  test('is started again when it is killed, at the same address and with what was written', async () => {
    await ask(owner.url, 'CREATE TABLE kept AS SELECT 7 AS number')
    process.kill(await postmasterPid(), 'SIGKILL')
    await eventually(async () => expect(await ask(owner.url, 'SELECT number FROM kept')).toBe('7'))
  })

  test('is shared by a second process, which takes over when the first one goes', async () => {
    const second = await startOwner()
    expect(second.url).toBe(owner.url)
    const before = await postmasterPid()
    owner.process.kill('SIGTERM')
    await once(owner.process, 'exit')
    owner = second
    await eventually(async () => {
      expect(await ask(owner.url, 'SELECT number FROM kept')).toBe('7')
      expect(await postmasterPid()).not.toBe(before)
    })
  })

  test('is found and started anew after its owner was killed', async () => {
    const orphan = processMark(await postmasterPid())!
    owner.process.kill('SIGKILL')
    await once(owner.process, 'exit')
    expect(isAlive(orphan)).toBe(true)
    owner = await startOwner()
    expect(isAlive(orphan)).toBe(false)
    expect(await ask(owner.url, 'SELECT number FROM kept')).toBe('7')
  })

  test('is gone once its owner has stopped', async () => {
    const running = processMark(await postmasterPid())!
    owner.process.kill('SIGTERM')
    const [code] = await once(owner.process, 'exit')
    expect(code).toBe(0)
    expect(isAlive(running)).toBe(false)
  })
})
