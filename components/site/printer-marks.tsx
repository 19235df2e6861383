export type Marks = {
  /** What the page shows, in the words that commands expire. */
  tags: string[]
  /** Seconds that the printed page may be handed out before it is printed anew. */
  maxAge: number
  status?: 200 | 404 | 410
}

/** What the press must know of a page; it takes the mark out before anybody sees it. */
export function PrinterMarks({ tags, maxAge, status = 200 }: Marks) {
  const marks = { tags: [...new Set(tags)], maxAge, status }
  return <meta name="printer-marks" content={JSON.stringify(marks)} />
}
