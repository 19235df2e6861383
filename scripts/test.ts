import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printLine, seconds, step, StepFailed, tail } from '@/scripts/report.mjs'
import { type Check, checks, TestsFailed } from '@/scripts/steps/checks'
import { stopChildren } from '@/scripts/steps/run-child'
import { onStopSignal } from '@/scripts/steps/stop-signals'
import type { Count } from '@/scripts/steps/test-results'

const began = performance.now()
const total = { passed: 0, failed: 0 }
const broken = new Set<string>()
const stops: (() => Promise<void>)[] = []

const wanted = chosen()
const dir = await mkdtemp(join(tmpdir(), 'onir-test-'))
// Started by root, PostgreSQL runs as another account and has to get in.
await chmod(dir, 0o755)

let interrupted = false
onStopSignal(
  () => {
    interrupted = true
    stopChildren()
    void tidyUp().then(() => process.exit(130))
  },
  () => process.exit(130),
)

for (const check of wanted) if (!interrupted) await perform(check)
if (!interrupted) {
  await tidyUp()
  console.log(`\n${seconds(began)}`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed ? 1 : 0)
}

/** `--only unit,lint` does some of the checks; the others then do not count as missing. */
function chosen(): Check[] {
  const at = process.argv.indexOf('--only')
  if (at < 0) return checks
  const names = (process.argv[at + 1] ?? '').split(',')
  const known = checks.map((check) => check.name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length === 0) return checks.filter((check) => names.includes(check.name))
  console.error(`There is no check "${unknown.join(', ')}": choose from ${known.join(', ')}.`)
  process.exit(1)
}

async function perform(check: Check) {
  const lacking = check.needs.find((name) => broken.has(name))
  if (lacking) {
    printLine(`✗ ${check.name}: not done, for it needs ${lacking}`)
    total.failed++
    broken.add(check.name)
    return
  }
  try {
    await step(check.name, () => once(check))
  } catch (error) {
    broken.add(check.name)
    if (interrupted) return
    const { message, output } = error as Partial<StepFailed>
    printLine(`\n${[tail(output ?? '', 150), message].filter(Boolean).join('\n')}\n`)
  } finally {
    await tidyUp({ keepDir: true })
  }
}

/** Does the check, adds to the sums, and returns its line. */
async function once(check: Check): Promise<string> {
  try {
    const count = (await check.run({ dir, onEnd: (stop) => stops.push(stop) })) ?? undefined
    total.passed += count?.passed ?? 1
    return headline(check.name, count)
  } catch (error) {
    const count = error instanceof TestsFailed ? error.count : undefined
    total.passed += count?.passed ?? 0
    total.failed += count?.failed ?? 1
    const { message, output, stack } = error as StepFailed
    const told = error instanceof StepFailed ? message : (stack ?? message)
    throw new StepFailed(told, output, headline(check.name, count))
  }
}

function headline(name: string, count?: Count): string {
  if (!count || count.passed + count.failed + count.skipped < 1) return name
  const parts = [`${count.passed} passed`]
  if (count.failed) parts.push(`${count.failed} failed`)
  if (count.skipped) parts.push(`${count.skipped} skipped`)
  return `${name}: ${parts.join(', ')}`
}

async function tidyUp({ keepDir = false } = {}) {
  for (const stop of stops.splice(0).reverse()) await stop()
  if (!keepDir) await rm(dir, { recursive: true, force: true })
}
