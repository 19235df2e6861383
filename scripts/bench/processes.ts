import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

// What /proc counts processor time in, on every Linux that Node runs on.
const ticksPerSecond = 100

function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program may hold blanks and brackets.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** Seconds of processor time that a process has used, null where the system does not tell. */
export function cpuSeconds(pid: number): number | null {
  const fields = statOf(pid)
  return fields && (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

export const parentOf = (pid: number): number | null => Number(statOf(pid)?.[1] ?? 0) || null

/** The processes that a process started. Linux only. */
export function childrenOf(pid: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return all.map(Number).filter((other) => parentOf(other) === pid)
}

/** Bytes of memory a process holds, shared ones counted in full. */
export function residentBytes(pid: number): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(kilobytes.trim()) * 1024
}

/** Its share of memory: pages that several processes hold are divided among them. Null where it may not be read. */
export function proportionalBytes(pid: number): number | null {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
