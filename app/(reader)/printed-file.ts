import type { Marks } from '@/components/site/printer-marks'

type File = { body: BodyInit; type: string }

/** A file with its printer's marks, which the press takes out before anybody sees them. */
export function printedFile({ body, type }: File, marks: Marks): Response {
  const { tags, maxAge, status = 200 } = marks
  const printed = JSON.stringify({ tags: [...new Set(tags)], maxAge, status })
  return new Response(body, { status, headers: { 'content-type': type, 'printer-marks': printed } })
}

/** There is no such file; asked for again in a minute, for a district or rubric may be on its way. */
export const missingFile = (tags: string[]) =>
  printedFile({ body: 'Not found\n', type: 'text/plain; charset=utf-8' }, { tags, maxAge: 60, status: 404 })
