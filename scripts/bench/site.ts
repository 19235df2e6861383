import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { freePort } from '@/server/postgres/port'

export type Answer = {
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
  milliseconds: number
}

export type Site = {
  port: number
  pid: number
  /** Asks for a page as a browser does; the body is left packed unless `encoding` says otherwise. */
  get(path: string, encoding?: 'br' | 'identity'): Promise<Answer>
  /** A metric of the process by its name in Prometheus' text. */
  metric(name: string): Promise<number>
  stop(): Promise<void>
}

/** Starts a server of this build in a process of its own, by default on the database of DATABASE_URL. */
export async function startSite(databaseUrl = process.env.DATABASE_URL): Promise<Site> {
  const port = await freePort(4600)
  const metricsPort = await freePort(port + 1)
  const child = runProgram('scripts/bench/instance.ts', {
    ...{ DATABASE_URL: databaseUrl, PORT: String(port), METRICS_PORT: String(metricsPort) },
    ...{ SITE_URL: `http://localhost:${port}`, LOG_LEVEL: 'fatal', NEXT_MANUAL_SIG_HANDLE: 'true' },
  })
  await answersReady(child)
  const agent = new http.Agent({ keepAlive: true })
  return {
    port,
    pid: child.pid!,
    get: (path, encoding = 'br') => ask({ port, path, agent, encoding }),
    metric: (name) => readMetric(metricsPort, name),
    stop: async () => {
      agent.destroy()
      await endProgram(child)
    },
  }
}

/** What the operator's start gives Node, such as a bound of its memory, counts for what is measured too. */
function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  const [command = ''] = scripts.start.split('scripts/start.mjs')
  return command.split(' ').filter((word) => word.startsWith('--'))
}

/** Runs a TypeScript program in production, tied to us by its channel for messages. */
export function runProgram(file: string, env: Record<string, string | undefined> = {}): ChildProcess {
  return spawn(process.execPath, [...startFlags(), '--import', 'tsx', file], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

/** Its first message. Throws, with what it said, when the program ends without one. */
export async function answersReady(child: ChildProcess): Promise<unknown> {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-4000)))
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The measured server ended by itself (${code}):\n${said}`)
  })
  ended.catch(() => {})
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [unknown]
  return message
}

export async function endProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.disconnect()
  await ended
}

type Question = { port: number; path: string; agent: http.Agent; encoding: string }

function ask({ port, path, agent, encoding }: Question): Promise<Answer> {
  const began = performance.now()
  const headers = { 'accept-encoding': encoding, accept: 'text/html' }
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const milliseconds = performance.now() - began
        const { statusCode = 0, headers: given } = response
        resolve({ status: statusCode, headers: given, body: Buffer.concat(chunks), milliseconds })
      })
    })
    request.on('error', reject)
  })
}

async function readMetric(port: number, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const value = new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]
  if (value === undefined) throw new Error(`There is no metric ${name}.`)
  return Number(value)
}
