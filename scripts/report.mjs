// How the scripts speak to a person: one line per step, with its time. Plain JavaScript, for it is used before anything
// is installed.

const live = process.stdout.isTTY && !process.env.CI
/** @type {Map<string, string>} What is under way, and the last thing that each said. */
const running = new Map()
let over = false

/**
 * A failure that is told in one sentence. `output` is the end of what the failed program said, `headline` what stands in
 * place of the step's title.
 */
export class StepFailed extends Error {
  /** @param {string} sentence @param {string} [output] @param {string} [headline] */
  constructor(sentence, output = '', headline = undefined) {
    super(sentence)
    this.output = output
    this.headline = headline
  }
}

/**
 * Runs one step and prints a line when it has ended. What `work` returns is printed in place of the title; null means that
 * there was nothing to do, and nothing is printed. `say` shows progress where there is a terminal.
 * @param {string} title
 * @param {(say: (line: string) => void) => Promise<string | null | void>} work
 */
export async function step(title, work) {
  const began = performance.now()
  const say = (/** @type {string} */ line) => {
    running.set(title, line)
    draw()
  }
  say('')
  try {
    const told = await work(say)
    running.delete(title)
    if (told === null) draw()
    else printLine(`✓ ${told ?? title}  ${seconds(began)}`)
  } catch (error) {
    running.delete(title)
    if (over) throw error
    const told = /** @type {{ headline?: string }} */ (error).headline ?? title
    printLine(`✗ ${told}  ${seconds(began)}`)
    throw error
  }
}

/** From here on steps say nothing more: what they do is being given up. */
export function giveUp() {
  clear()
  over = true
}

/** Prints a line above what is under way. @param {string} line */
export function printLine(line) {
  clear()
  process.stdout.write(`${line}\n`)
  draw()
}

/** Prints what went wrong, for a person: the end of a program's output and one sentence. @param {unknown} error */
export function printFailure(error) {
  const { message, output } = /** @type {{ message?: string; output?: string }} */ (error ?? {})
  if (output) process.stderr.write(`\n${tail(output)}\n`)
  process.stderr.write(`\n${message ?? String(error)}\n`)
}

/** @param {number} began a moment of performance.now() */
export function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`
}

/** The last lines of a long text. @param {string} text @param {number} [lines] */
export function tail(text, lines = 25) {
  return text.trimEnd().split('\n').slice(-lines).join('\n')
}

function draw() {
  clear()
  if (!live || over || running.size === 0) return
  const parts = [...running].map(([title, said]) => (said ? `${title}: ${said}` : title))
  process.stdout.write(`· ${parts.join(', ')} …`.slice(0, (process.stdout.columns ?? 80) - 1))
}

function clear() {
  if (live) process.stdout.write('\r\x1b[K')
}
