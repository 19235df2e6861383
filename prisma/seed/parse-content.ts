import { type Block, type BlockOf, type Body, BodyFault, parseBody } from '@/domain/article/body'
import { ContentFault } from './content-fault'
import { parseBlocks } from './parse-blocks'
import { type Headers, parseHeaders } from './parse-headers'

/** A demo text; in its figures the scene's name stands for the media id until `bodyWith` puts the ids in. */
export type Content = { headers: Headers; blocks: Block[] }

const figuresOf = (block: Block): BlockOf<'figure'>[] =>
  block.type === 'figure' ? [block] : block.type === 'gallery' ? block.content : []

export type ShownScene = { scene: string; alt: string; caption: string; credit: string }

/** The scenes that a text shows and what it says of each, its lead picture first. */
export const shownIn = ({ headers, blocks }: Content): ShownScene[] => [
  ...(headers.picture ? [headers.picture] : []),
  ...blocks.flatMap(figuresOf).map(({ attrs: { mediaId: scene, ...words } }) => ({ scene, ...words })),
]

export const scenesOf = (content: Content): string[] => shownIn(content).map(({ scene }) => scene)

/**
 * Reads a demo text: header lines `key: value`, an empty line, blocks.
 * @throws ContentFault with the line that cannot be taken.
 */
export function parseContent(file: string): Content {
  const lines = file
    .normalize('NFC')
    .split(/\r?\n/u)
    .map((line) => line.trim())
  const end = lines.indexOf('')
  if (end <= 0) throw new ContentFault(1, 'there are no headers with an empty line below them')
  const headers = parseHeaders(lines.slice(0, end))
  const blocks = parseBlocks({ texts: lines.slice(end), at: 0, firstNumber: end + 1 })
  if (blocks.length === 0) throw new ContentFault(lines.length, 'there is no text')
  return { headers, blocks }
}

const withId = (figure: BlockOf<'figure'>, ids: ReadonlyMap<string, bigint>): BlockOf<'figure'> => ({
  ...figure,
  attrs: { ...figure.attrs, mediaId: String(ids.get(figure.attrs.mediaId) ?? '') },
})

/** The body of a text with the media ids of its scenes. @throws ContentFault when it is not of the schema. */
export function bodyWith({ blocks }: Content, ids: ReadonlyMap<string, bigint>): Body {
  const content = blocks.map((block): Block => {
    if (block.type === 'figure') return withId(block, ids)
    if (block.type === 'gallery') return { ...block, content: block.content.map((f) => withId(f, ids)) }
    return block
  })
  try {
    return parseBody({ type: 'doc', content })
  } catch (error) {
    if (error instanceof BodyFault) throw new ContentFault(1, error.message)
    throw error
  }
}
