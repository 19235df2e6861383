import { z } from 'zod'
import { inlines } from './body-inline'

/**
 * The body of an article: a ProseMirror document with a fixed schema. Everything outside it is refused,
 * so that the renderers need not guard and no markup of a paste or an import reaches a reader.
 */

const short = z.string().max(400)
const caption = z.string().max(2_000)

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines.optional() })
const paragraphs = z.array(paragraph).min(1).max(200)

const speech = z.strictObject({
  type: z.literal('speech'),
  /** Empty where the text does not say who speaks. The dash that begins a speech is not stored. */
  attrs: z.strictObject({ speaker: short, post: short }),
  content: paragraphs,
})

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines.min(1),
})

const listItem = z.strictObject({ type: z.literal('listItem'), content: paragraphs })
const listItems = z.array(listItem).min(1).max(500)
const bulletList = z.strictObject({ type: z.literal('bulletList'), content: listItems })
const orderedList = z.strictObject({ type: z.literal('orderedList'), content: listItems })

const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  attrs: z.strictObject({ cite: short }),
  content: paragraphs,
})

const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    /** Id of a row of media; a string, because JSON has no 64-bit numbers. */
    mediaId: z.string().regex(/^[1-9]\d{0,18}$/, 'is no media id'),
    alt: caption,
    caption,
    credit: short,
  }),
})

const gallery = z.strictObject({ type: z.literal('gallery'), content: z.array(figure).min(2).max(30) })

const cellContent = z.array(paragraph).length(1)
const tableCell = z.strictObject({ type: z.enum(['tableHeader', 'tableCell']), content: cellContent })
const tableRow = z.strictObject({ type: z.literal('tableRow'), content: z.array(tableCell).min(1).max(20) })
const table = z.strictObject({
  type: z.literal('table'),
  attrs: z.strictObject({ caption }),
  content: z.array(tableRow).min(1).max(300),
})

const contextBox = z.strictObject({
  type: z.literal('contextBox'),
  attrs: z.strictObject({ title: short }),
  content: z
    .array(z.discriminatedUnion('type', [paragraph, bulletList, orderedList]))
    .min(1)
    .max(50),
})

const embed = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({ url: z.url({ protocol: /^https$/ }).max(2_000), title: short }),
})

const divider = z.strictObject({ type: z.literal('divider') })

const block = z.discriminatedUnion('type', [
  paragraph,
  speech,
  heading,
  bulletList,
  orderedList,
  blockquote,
  figure,
  gallery,
  table,
  contextBox,
  embed,
  divider,
])

const body = z.strictObject({ type: z.literal('doc'), content: z.array(block).min(1).max(2_000) })

export type Body = z.infer<typeof body>
export type Block = z.infer<typeof block>
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>
export type Paragraph = z.infer<typeof paragraph>

/** A body that is not of the schema: where the fault is (`content[3].attrs.level`) and what it is. */
export class BodyFault extends Error {
  override name = 'BodyFault'
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`The body is wrong at ${path}: ${reason}`)
  }
}

const pathOf = (path: PropertyKey[]) =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i ? '.' : ''}${String(part)}`))
    .join('') || 'its root'

/**
 * Reads a stored or received body.
 * @param json anything, as JSON.parse or the database gives it.
 * @throws BodyFault with the path of the first fault.
 */
export function parseBody(json: unknown): Body {
  const result = body.safeParse(json)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new BodyFault(pathOf(issue?.path ?? []), issue?.message ?? 'unknown fault')
}
