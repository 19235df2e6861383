import type { Block, BlockOf, Body, Paragraph } from './body'
import type { Inline } from './body-inline'

const inlineText = (content: Inline[] = []) => content.map(({ text }) => text).join('')
const linesOf = (paragraphs: Paragraph[]) => paragraphs.map(({ content }) => inlineText(content)).join('\n')

const speechText = ({ attrs, content }: BlockOf<'speech'>) => {
  const who = [attrs.speaker, attrs.post].filter(Boolean).join(', ')
  return [`– ${linesOf(content)}`, who].filter(Boolean).join('\n')
}

const listText = ({ content }: BlockOf<'bulletList' | 'orderedList'>) =>
  content.map((item) => linesOf(item.content)).join('\n')

const tableText = ({ attrs, content }: BlockOf<'table'>) => {
  const rows = content.map((row) => row.content.map((cell) => linesOf(cell.content)).join('\t'))
  return [attrs.caption, ...rows].filter(Boolean).join('\n')
}

const figureText = ({ attrs }: BlockOf<'figure'>) => [attrs.caption, attrs.credit].filter(Boolean).join(' ')

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content)
    case 'speech':
      return speechText(block)
    case 'bulletList':
    case 'orderedList':
      return listText(block)
    case 'blockquote':
      return [linesOf(block.content), block.attrs.cite].filter(Boolean).join('\n')
    case 'figure':
      return figureText(block)
    case 'gallery':
      return block.content.map(figureText).filter(Boolean).join('\n')
    case 'table':
      return tableText(block)
    case 'contextBox':
      return [block.attrs.title, ...block.content.map(blockText)].filter(Boolean).join('\n')
    case 'embed':
      return block.attrs.title
    case 'divider':
      return ''
  }
}

/**
 * A body as plain text: blocks are separated by an empty line; captions, credits, speakers and box titles
 * are part of it, alternative texts are not (they repeat what the picture shows).
 */
export function bodyToText(body: Body): string {
  return body.content.map(blockText).filter(Boolean).join('\n\n')
}

/** How many characters a reader reads: the plain text without blanks at its ends. */
export function bodyCharacters(body: Body): number {
  return bodyToText(body).trim().length
}

/** Ids of all pictures in a body, each once, in order of appearance. */
export function bodyMediaIds(body: Body): string[] {
  const figures = body.content.flatMap((block) =>
    block.type === 'figure' ? [block] : block.type === 'gallery' ? block.content : [],
  )
  return [...new Set(figures.map(({ attrs }) => attrs.mediaId))]
}
