import { parseArgs } from 'node:util'
import { localMoment } from '@/domain/article/import/moment'
import type { Lang } from '@/lib/paths'

/** A wrong command line; the message is the sentence to show. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export type ImportOptions = {
  files: string[]
  district: string
  rubric: string
  lang: Lang
  at?: Date
  publish: boolean
  dryRun: boolean
}

export const USAGE =
  'Usage: npm run import -- FILE… --district SLUG --rubric SLUG [--date 2022-06-24 [HH:MM]] [--lang kk|ru] [--publish] [--dry-run]'

const OPTIONS = {
  district: { type: 'string' },
  rubric: { type: 'string' },
  date: { type: 'string' },
  lang: { type: 'string', default: 'kk' },
  publish: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const

// A date without a time: the hour a morning paper is on the table.
const MORNING = '09:00'

function readLine(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('. ')[0] : error}. ${USAGE}`)
  }
}

function momentOf(date: string | undefined, times: string[]): Date | undefined {
  if (date === undefined) {
    if (times.length > 0) throw new UsageError(`"${times[0]}" is no file: a time goes after --date. ${USAGE}`)
    return undefined
  }
  const [day = '', inside] = date.split(/[ T]/u)
  if (times.length > (inside ? 0 : 1)) throw new UsageError(`There is more than one time. ${USAGE}`)
  const time = inside ?? times[0]
  const at = localMoment(day, time ?? MORNING)
  if (at) return at
  throw new UsageError(
    `--date is "${[day, time].filter(Boolean).join(' ')}": give a day as 2022-06-24 and, if you like, a time as 11:05.`,
  )
}

/** Reads the command line of the import. @throws UsageError */
export function readImportOptions(args: string[], now = new Date()): ImportOptions {
  const { values, positionals } = readLine(args)
  const isTime = (word: string) => /^\d{1,2}:\d{2}$/u.test(word)
  const files = positionals.filter((word) => !isTime(word))
  const { district, rubric, lang, publish } = values
  if (files.length === 0) throw new UsageError(`No file is given. ${USAGE}`)
  if (!district) throw new UsageError(`--district is missing. ${USAGE}`)
  if (!rubric) throw new UsageError(`--rubric is missing. ${USAGE}`)
  if (lang !== 'kk' && lang !== 'ru') throw new UsageError(`--lang is "${lang}": use kk or ru.`)
  const at = momentOf(values.date, positionals.filter(isTime))
  if (publish && at && at > now) {
    throw new UsageError(
      `--date ${values.date} is in the future: leave out --publish and schedule the draft instead.`,
    )
  }
  return { files, district, rubric, lang, publish, dryRun: values['dry-run'], ...(at ? { at } : {}) }
}
