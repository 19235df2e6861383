import { Tokenizer } from 'htmlparser2'

/** An attribute with its place in the source; `value` is as written there, entities and all. */
export type Attribute = {
  name: string
  value: string
  /** From the name to behind the closing quote. */
  start: number
  end: number
  /** The value between its quotes; both 0 when it has none. */
  valueStart: number
  valueEnd: number
}

export type Tag = { name: string; start: number; end: number; attributes: Attribute[]; empty: boolean }

/** Receives the parts of a page in the order of the source, with their places in it. */
export type Visitor = {
  open?(tag: Tag): void
  close?(name: string, start: number, end: number): void
  text?(start: number, end: number): void
  comment?(start: number, end: number, body: string): void
}

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** The attribute of that name, or undefined. */
export const attributeOf = (tag: Tag, name: string) =>
  tag.attributes.find((attribute) => attribute.name === name)

/**
 * Goes through HTML once, without building a tree: the passes cut and replace ranges of the source, so what they do
 * not touch stays as React wrote it, byte for byte.
 */
export function walkHtml(html: string, visitor: Visitor): void {
  let tag: Tag = { name: '', start: 0, end: 0, attributes: [], empty: false }
  let attribute: Attribute | null = null
  const openTag = (end: number, selfClosed: boolean) => {
    tag.end = end + 1
    tag.empty = selfClosed || voidElements.has(tag.name)
    visitor.open?.(tag)
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = {
          name: html.slice(start, end).toLowerCase(),
          start: start - 1,
          end: 0,
          attributes: [],
          empty: false,
        }
      },
      onattribname(start, end) {
        const name = html.slice(start, end).toLowerCase()
        attribute = { name, value: '', start, end, valueStart: 0, valueEnd: 0 }
      },
      onattribdata(start, end) {
        if (!attribute) return
        attribute.valueStart ||= start
        attribute.valueEnd = end
      },
      onattribend(_quote, end) {
        if (!attribute) return
        attribute.end = Math.max(attribute.end, end)
        attribute.value = html.slice(attribute.valueStart, attribute.valueEnd)
        tag.attributes.push(attribute)
        attribute = null
      },
      onopentagend: (end) => openTag(end, false),
      onselfclosingtag: (end) => openTag(end, true),
      onclosetag(start, end) {
        visitor.close?.(html.slice(start, end).toLowerCase(), start - 2, html.indexOf('>', end) + 1)
      },
      ontext: (start, end) => visitor.text?.(start, end),
      oncomment(start, end) {
        const real = html.startsWith('<!--', start - 4)
        const from = real ? start - 4 : html.lastIndexOf('<', start)
        visitor.comment?.(from, Math.min(end + 1, html.length), html.slice(start, real ? end - 2 : end))
      },
      ontextentity: () => {},
      onattribentity: () => {},
      oncdata: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}
