type Cell = string | number

/** Prints a table for people: words to the left, figures to the right. */
export function printTable(title: string, columns: string[], rows: Cell[][]): void {
  const cells = [columns, ...rows.map((row) => row.map(String))]
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)))
  const figures = columns.map(
    (_, i) => i > 0 && rows.every((row) => /^(?:-?[\d.]+|NaN)$/.test(String(row[i]))),
  )
  const line = (row: string[]) =>
    row
      .map((cell, i) => (figures[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd()
  console.log(`\n${title}`)
  console.log(line(columns))
  console.log(widths.map((width) => '─'.repeat(width)).join('  '))
  for (const row of cells.slice(1)) console.log(line(row))
}

/** Says whether a figure reached its goal. */
export function printGoal(what: string, { met, goal }: { met: boolean; goal: string }): void {
  console.log(`${met ? '✓' : '✗'} ${what} (goal: ${goal})`)
}

/** The value that `share` of all values do not exceed (nearest rank). NaN of nothing. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
}

export const median = (values: number[]) => quantile(values, 0.5)

/** A time or size with as many places as are worth reading. */
export const figure = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0))
