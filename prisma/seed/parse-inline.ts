import type { Inline, Mark } from '@/domain/article/body-inline'
import { typeset } from '@/kazakh/typography'

const TOKEN = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<link>[^\]]+)\]\((?<href>[^)\s]+)\)/gu

const textOf = (text: string, ...marks: Mark[]): Inline =>
  marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }

/** One line of a demo text: typeset, with `**bold**`, `*italic*` and `[text](address)`. */
export function parseInline(line: string): Inline[] {
  const text = typeset(line)
  const pieces: Inline[] = []
  let from = 0
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > from) pieces.push(textOf(text.slice(from, match.index)))
    const { bold, italic, link, href } = match.groups ?? {}
    if (bold) pieces.push(textOf(bold, { type: 'bold' }))
    else if (italic) pieces.push(textOf(italic, { type: 'italic' }))
    else pieces.push(textOf(link!, { type: 'link', attrs: { href: href! } }))
    from = match.index + match[0].length
  }
  return from < text.length ? [...pieces, textOf(text.slice(from))] : pieces
}
