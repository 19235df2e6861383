import { readFile } from 'node:fs/promises'
import { importArticle } from '@/domain/article/import/commands'
import { ImportFault } from '@/domain/article/import/fault'
import { describeOutcome, describeTotals, type ImportOutcome } from '@/domain/article/import/report'
import { getImportPlace } from '@/domain/article/import/queries'
import { db } from '@/lib/db'
import { type ImportOptions, readImportOptions, UsageError } from './import-options'

type Place = { district: { id: number; slug: string }; rubricId: number }

/** District and rubric by their slugs. @throws UsageError that lists the known ones. */
async function placeOf({ district, rubric }: ImportOptions): Promise<Place> {
  const { districts, rubrics } = await getImportPlace()
  const paper = districts.find(({ slug }) => slug === district)
  if (!paper)
    throw new UsageError(
      `There is no district "${district}"; there are ${districts.map((d) => d.slug).join(', ')}.`,
    )
  const run = rubrics.filter(({ districtIds }) => districtIds.includes(paper.id))
  const found = run.find(({ slug }) => slug === rubric)
  if (!found)
    throw new UsageError(
      `${paper.slug} runs no rubric "${rubric}"; it runs ${run.map((r) => r.slug).join(', ')}.`,
    )
  return { district: paper, rubricId: found.id }
}

async function importFile(file: string, place: Place, options: ImportOptions): Promise<ImportOutcome> {
  const { at, publish, dryRun, lang } = options
  try {
    const bytes = await readFile(file)
    const input = { bytes, ...place, lang, publish, dryRun, actor: { origin: 'import' as const } }
    return { file, ...(await importArticle(at ? { ...input, at } : input)) }
  } catch (error) {
    if (error instanceof ImportFault)
      return { file, outcome: 'refused', line: error.line, reason: error.reason }
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return { file, outcome: 'refused', line: 0, reason: 'there is no such file' }
    if (code === 'EISDIR')
      return { file, outcome: 'refused', line: 0, reason: 'it is a folder: name the files in it' }
    throw error
  }
}

/** One file after another, so that a run's order is the order of the articles. @returns the exit code. */
async function main(args: string[]): Promise<number> {
  const options = readImportOptions(args)
  const place = await placeOf(options)
  const outcomes: ImportOutcome[] = []
  for (const file of options.files) {
    const outcome = await importFile(file, place, options)
    console.log(describeOutcome(outcome))
    outcomes.push(outcome)
  }
  console.log(describeTotals(outcomes))
  return outcomes.some(({ outcome }) => outcome === 'refused') ? 1 : 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await db.$disconnect()
}
