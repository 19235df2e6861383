import { escapeAttribute, escapeText } from '@/lib/escape-html'
import type { Paragraph } from './body'
import type { Inline, Mark } from './body-inline'

export type InlineOptions = {
  /** Puts soft hyphens into running text. */
  hyphenate?: (text: string) => string
  /** Origin put before this site's own paths, for feeds. */
  absolute?: string
}

function linkTag(href: string, absolute?: string): string {
  const target = absolute !== undefined && href.startsWith('/') ? absolute + href : href
  const rel = /^https?:/iu.test(href) ? ' rel="noopener"' : ''
  return `<a href="${escapeAttribute(target)}"${rel}>`
}

function openingTag(mark: Mark, absolute?: string): string {
  if (mark.type === 'bold') return '<strong>'
  return mark.type === 'italic' ? '<em>' : linkTag(mark.attrs.href, absolute)
}

const CLOSING = { bold: '</strong>', italic: '</em>', link: '</a>' } as const
// A link goes outermost, so that one link with a bold word inside stays one link where it can.
const OUTERMOST_FIRST = ['link', 'bold', 'italic']
const byDepth = (a: Mark, b: Mark) => OUTERMOST_FIRST.indexOf(a.type) - OUTERMOST_FIRST.indexOf(b.type)
const sameMark = (a?: Mark, b?: Mark) => JSON.stringify(a) === JSON.stringify(b)

/** Running text with its marks as HTML; neighbours that share a mark share the element. */
export function inlineHtml(content: Inline[] = [], options: InlineOptions = {}): string {
  const { hyphenate = (text: string) => text, absolute } = options
  let open: Mark[] = []
  let html = ''
  const closeTo = (depth: number) => {
    while (open.length > depth) html += CLOSING[open.pop()!.type]
  }
  for (const { text, marks = [] } of content) {
    const wanted = [...marks].sort(byDepth)
    let shared = 0
    while (shared < open.length && sameMark(open[shared], wanted[shared])) shared++
    closeTo(shared)
    for (const mark of wanted.slice(shared)) html += openingTag(mark, absolute)
    open = wanted
    html += escapeText(hyphenate(text))
  }
  closeTo(0)
  return html
}

/** Paragraphs as `<p>` elements; `before` stands at the beginning of the first. */
export function paragraphsHtml(paragraphs: Paragraph[], options: InlineOptions, before = ''): string {
  return paragraphs
    .map(({ content }, i) => `<p>${i === 0 ? before : ''}${inlineHtml(content, options)}</p>`)
    .join('')
}
