import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { StepFailed, tail } from '@/scripts/report.mjs'
import { freePort } from '@/server/postgres/port'

export type DemoSite = { url: string; stop(): Promise<void> }

const patienceMs = 8 * 60_000

/**
 * Starts the site by the very command that a newcomer uses, with demonstration content, in a folder and on a port of its
 * own, and waits until it answers. Throws StepFailed with what it said.
 */
export async function startDemoSite(dataDir: string, env: Record<string, string>): Promise<DemoSite> {
  const port = await freePort(4300)
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, ...env, PORT: String(port), SITE_URL: url, DATA_DIR: dataDir, METRICS_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  try {
    await answers(child, `http://127.0.0.1:${port}/api/health/ready`)
  } catch {
    await end(child)
    throw new StepFailed('The demonstration site did not start.', tail(output, 60))
  }
  return { url, stop: () => end(child) }
}

async function answers(child: ChildProcess, url: string) {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('no answer')
    await sleep(200)
  }
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
