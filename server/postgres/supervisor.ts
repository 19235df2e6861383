import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Place } from '@/server/postgres/place'
import { rememberPort } from '@/server/postgres/place'
import { freePort, isFree } from '@/server/postgres/port'
import { connectTo, findRunning, lastWords, spawnPostmaster, stopOrphan } from '@/server/postgres/postmaster'
import { PostgresProblem } from '@/server/postgres/problem'
import { isAlive, processMark } from '@/server/postgres/process-mark'

const attemptsOfFirstStart = 8

/**
 * Keeps one PostgreSQL at work on a data folder. When another living process already looks after one there, it is shared;
 * when that process goes, this one takes over. An orphan of a killed process is stopped and started anew, so that there
 * is always somebody who sees it end.
 */
export class Supervisor {
  private stopping = false
  private child: ChildProcess | null = null
  private failures = 0
  private loop: Promise<void> | null = null

  constructor(
    private readonly place: Place,
    private readonly log: (line: string) => void,
  ) {}

  /** Resolves when the server answers. Throws PostgresProblem when it cannot be started. */
  start(): Promise<void> {
    process.once('exit', this.interrupt)
    return new Promise((resolve, reject) => {
      this.loop = this.keepRunning(resolve).catch(reject)
    })
  }

  /** Stops the server if it is ours; resolves when its last page is written. */
  async stop() {
    this.stopping = true
    process.off('exit', this.interrupt)
    this.interrupt()
    const patience = setTimeout(() => this.child?.kill('SIGQUIT'), 30_000)
    await this.loop
    clearTimeout(patience)
  }

  /** «Fast shutdown» of PostgreSQL; synchronous, so that it also works when our process is about to end. */
  private readonly interrupt = () => {
    this.child?.kill('SIGINT')
  }

  private async keepRunning(ready: () => void) {
    let began = false
    const onReady = () => {
      began = true
      this.failures = 0
      ready()
    }
    while (!this.stopping) {
      const running = await findRunning(this.place)
      if (running?.owner && isAlive(running.owner)) {
        onReady()
        await this.untilGone(running.pid)
        continue
      }
      if (running) await stopOrphan(running.pid)
      if (!began) await this.settlePort()
      if (!this.stopping) await this.runOnce(onReady)
      if (this.stopping) return
      if (this.failures > attemptsOfFirstStart && !began) {
        throw new PostgresProblem(`PostgreSQL does not start: ${lastWords(this.place)} (${this.place.log})`)
      }
      await sleep(Math.min(2000, 100 * 2 ** this.failures))
    }
  }

  /** Only before anybody was told the address: afterwards the port stays. */
  private async settlePort() {
    if (!(await isFree(this.place.port))) await rememberPort(this.place, await freePort(this.place.port + 1))
  }

  private async untilGone(pid: number) {
    const mark = processMark(pid)
    while (!this.stopping && mark && isAlive(mark)) await sleep(500)
  }

  /** One life of the server, from its start to its end. */
  private async runOnce(onReady: () => void) {
    const child = (this.child = spawnPostmaster(this.place))
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.once('error', () => resolve())
    })
    const life = { over: false }
    void ended.then(() => (life.over = true))
    const answered = await this.answers(life)
    if (answered) onReady()
    else this.failures++
    await ended
    this.child = null
    if (answered && !this.stopping) this.log('PostgreSQL ended unexpectedly and is being started again')
  }

  /** Waits for the first answer; a server that must recover its data first may take minutes. */
  private async answers(life: { over: boolean }): Promise<boolean> {
    while (!life.over && !this.stopping) {
      const client = await connectTo(this.place).catch((error: Error & { code?: string }) => {
        // 28P01: the password that is kept beside the data folder is not the database's.
        if (error.code === '28P01') this.failures = attemptsOfFirstStart
        if (error.code === '28P01') this.interrupt()
        return null
      })
      if (client) {
        await client.end()
        return true
      }
      await sleep(30)
    }
    return false
  }
}
