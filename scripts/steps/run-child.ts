import { type ChildProcess, spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { StepFailed, tail } from '@/scripts/report.mjs'

const children = new Set<ChildProcess>()

type Options = {
  /** Added to the environment of this process. */
  env?: Record<string, string | undefined>
  /** Gets each line of standard output as it comes. */
  onLine?: (line: string) => void
  /** What to say when the program fails. */
  sentence: string
}

/** Runs a Node program to its end and returns what it said. Throws StepFailed, with the end of what it said. */
export function runNode(args: string[], { env, onLine, sentence }: Options): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const child = spawn(process.execPath, args, {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.add(child)
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      const line = chunk.trimEnd().split('\n').at(-1)?.trim()
      if (line) onLine?.(line)
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
    child.once('error', (error) => reject(new StepFailed(`${sentence} (${error.message})`)))
    child.once('close', (code) => {
      children.delete(child)
      if (code === 0) resolve(output)
      else reject(new StepFailed(sentence, tail(stripVTControlCharacters(output), 200)))
    })
  })
}

/** Ends whatever `runNode` still has under way. */
export function stopChildren() {
  for (const child of children) child.kill('SIGTERM')
}
