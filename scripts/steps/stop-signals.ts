import { readFileSync } from 'node:fs'

/**
 * Calls `stop` once when this process is asked to end, and `hurry` when it is asked again. Several requests within a second
 * count as one: in a terminal both npm and we get Ctrl-C, and npm passes its own on.
 */
export function onStopSignal(stop: () => void, hurry: () => void) {
  let askedAt: number | null = null
  const ask = () => {
    if (askedAt === null) {
      askedAt = performance.now()
      stop()
    } else if (performance.now() - askedAt > 1000) hurry()
  }
  process.on('SIGINT', ask)
  process.on('SIGTERM', ask)
  if (!isHangupIgnored()) process.on('SIGHUP', ask)
  if (['start', 'dev'].includes(process.env.npm_lifecycle_event ?? '')) onParentGone(ask)
}

/** `nohup` asks that a closed terminal be survived; a handler of ours would undo that. */
function isHangupIgnored(): boolean {
  try {
    const [, mask = '0'] = /^SigIgn:\s*([\da-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return (BigInt(`0x${mask}`) & 1n) === 1n
  } catch {
    return false
  }
}

/** npm passes a SIGTERM on to the shell between it and us, which ends without a word. */
function onParentGone(ask: () => void) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    ask()
  }, 500)
  watch.unref()
}
