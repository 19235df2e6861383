import { z } from 'zod'

/**
 * The printer's marks: what a page tells the press about itself, in a `<meta name="printer-marks">` of its head or
 * in a response header of that name.
 */
export type Marks = { tags: string[]; maxAge: number; status: number; location?: string }

const tag = z.string().regex(/^[a-z0-9][a-z0-9:._-]{0,119}$/i)
const schema = z.object({
  tags: z.array(tag).max(500).default([]),
  maxAge: z.number().int().min(1).max(86_400).default(300),
  status: z.union([z.literal(200), z.literal(308), z.literal(404), z.literal(410)]).default(200),
  location: z.string().startsWith('/').max(2000).optional(),
})

export class BadMarks extends Error {}

/** Reads one set of marks from its JSON. Throws BadMarks with what is wrong about it. */
export function parseMarks(json: string): Marks {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new BadMarks('the printer-marks of a page are not JSON')
  }
  const result = schema.safeParse(value)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new BadMarks(`the printer-marks of a page are wrong at ${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { location, ...marks } = result.data
  return location === undefined ? marks : { ...marks, location }
}

/** A layout and its page may both leave marks: all tags count, the shorter life, the status that is not 200. */
export function mergeMarks(all: Marks[]): Marks | null {
  const [first, ...rest] = all
  if (!first) return null
  return rest.reduce((merged, marks) => {
    const location = merged.location ?? marks.location
    return {
      tags: [...new Set([...merged.tags, ...marks.tags])],
      maxAge: Math.min(merged.maxAge, marks.maxAge),
      status: merged.status === 200 ? marks.status : merged.status,
      ...(location === undefined ? {} : { location }),
    }
  }, first)
}
