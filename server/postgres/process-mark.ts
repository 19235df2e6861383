import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * What tells a process from a later one with the same number: its number and the moment it began.
 * Null when no such process is alive.
 */
export function processMark(pid: number): string | null {
  const began = process.platform === 'linux' ? beganOnLinux(pid) : beganByPs(pid)
  return began && `${pid}.${began}`
}

/** Whether the process that bore the mark is still alive. */
export function isAlive(mark: string): boolean {
  return processMark(Number.parseInt(mark, 10)) === mark
}

/** The program that a process runs, such as `postgres`; null when it is gone. */
export function programOf(pid: number): string | null {
  if (process.platform !== 'linux') return ps(pid, 'comm')?.split('/').pop() ?? null
  return statOf(pid)?.name ?? null
}

function beganOnLinux(pid: number): string | null {
  const stat = statOf(pid)
  // A zombie has ended; it only waits for its parent to notice.
  return stat && stat.fields[0] !== 'Z' ? (stat.fields[19] ?? null) : null
}

/** Field numbers as in proc(5), counted from the state, which follows the name in brackets. */
function statOf(pid: number): { name: string; fields: string[] } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = text.lastIndexOf(')')
    return { name: text.slice(text.indexOf('(') + 1, end), fields: text.slice(end + 2).split(' ') }
  } catch {
    return null
  }
}

function beganByPs(pid: number): string | null {
  const began = ps(pid, 'lstart')
  return began && String(Date.parse(began) / 1000)
}

function ps(pid: number, column: string): string | null {
  try {
    const output = execFileSync('ps', ['-p', String(pid), '-o', `${column}=`], { encoding: 'utf8' }).trim()
    return output || null
  } catch {
    return null
  }
}
