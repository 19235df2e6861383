import type { ParsedText } from './plain-text'

export type ImportOutcome =
  | {
      file: string
      outcome: 'imported' | 'would import'
      parsed: ParsedText
      encoding: string
      path: string | null
    }
  | { file: string; outcome: 'already there'; path: string | null }
  | { file: string; outcome: 'refused'; line: number; reason: string }

const LONGEST_LIST = 20

function speechLine({ speaker, post }: ParsedText['speeches'][number]): string {
  return `    speech: ${[speaker, post].filter(Boolean).join(', ') || 'the speaker is not named'}`
}

function mendedLines({ mended }: ParsedText): string[] {
  const shown = mended
    .slice(0, LONGEST_LIST)
    .map(({ line, word, to }) => `    line ${line}: ${word} mended to ${to}`)
  return mended.length > LONGEST_LIST
    ? [...shown, `    and ${mended.length - LONGEST_LIST} more words mended`]
    : shown
}

const placeOf = (path: string | null) => path ?? 'a draft, not public'

/** What a run says of one file: a line for its fate, and under it what was found in the text. */
export function describeOutcome(item: ImportOutcome): string {
  if (item.outcome === 'refused') {
    return `✗ ${item.file}${item.line > 0 ? `, line ${item.line}` : ''}: ${item.reason}`
  }
  if (item.outcome === 'already there') return `= ${item.file}: already there, ${placeOf(item.path)}`
  const { parsed, encoding } = item
  return [
    `✓ ${item.file}: ${item.outcome}${item.outcome === 'imported' ? `, ${placeOf(item.path)}` : ''}`,
    `    headline: ${parsed.headline}`,
    `    ${encoding}; paragraphs: ${parsed.paragraphs}; speeches: ${parsed.speeches.length}; lines set anew: ${parsed.typesetLines}`,
    ...parsed.speeches.map(speechLine),
    `    byline: ${parsed.bylines.join(', ') || 'none'}`,
    ...mendedLines(parsed),
  ].join('\n')
}

/** The last line of a run. */
export function describeTotals(items: ImportOutcome[]): string {
  const count = (...outcomes: ImportOutcome['outcome'][]) =>
    items.filter((i) => outcomes.includes(i.outcome)).length
  const dry = count('would import')
  const done = dry > 0 ? `${dry} would be imported` : `${count('imported')} imported`
  return `${done}, ${count('already there')} already there, ${count('refused')} refused`
}
