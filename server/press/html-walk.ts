import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

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
  const tokenizer = new Tokenizer({ decodeEntities: false }, new Walk(html, visitor))
  tokenizer.write(html)
  tokenizer.end()
}

/** Turns the tokenizer's positions into whole tags. */
class Walk implements TokenizerCallbacks {
  private tag: Tag = { name: '', start: 0, end: 0, attributes: [], empty: false }
  private attribute: Attribute | null = null

  constructor(
    private readonly html: string,
    private readonly visitor: Visitor,
  ) {}

  onopentagname(start: number, end: number) {
    const name = this.html.slice(start, end).toLowerCase()
    this.tag = { name, start: start - 1, end: 0, attributes: [], empty: voidElements.has(name) }
  }

  onattribname(start: number, end: number) {
    const name = this.html.slice(start, end).toLowerCase()
    this.attribute = { name, value: '', start, end, valueStart: 0, valueEnd: 0 }
  }

  onattribdata(start: number, end: number) {
    if (!this.attribute) return
    this.attribute.valueStart ||= start
    this.attribute.valueEnd = end
  }

  onattribend(_quote: unknown, end: number) {
    const { attribute } = this
    if (!attribute) return
    attribute.end = Math.max(attribute.end, end)
    attribute.value = this.html.slice(attribute.valueStart, attribute.valueEnd)
    this.tag.attributes.push(attribute)
    this.attribute = null
  }

  onopentagend(end: number) {
    this.tag.end = end + 1
    this.visitor.open?.(this.tag)
  }

  onselfclosingtag(end: number) {
    this.tag.empty = true
    this.onopentagend(end)
  }

  onclosetag(start: number, end: number) {
    this.visitor.close?.(
      this.html.slice(start, end).toLowerCase(),
      start - 2,
      this.html.indexOf('>', end) + 1,
    )
  }

  ontext(start: number, end: number) {
    this.visitor.text?.(start, end)
  }

  oncomment(start: number, end: number) {
    const real = this.html.startsWith('<!--', start - 4)
    const from = real ? start - 4 : this.html.lastIndexOf('<', start)
    const body = this.html.slice(start, real ? end - 2 : end)
    this.visitor.comment?.(from, Math.min(end + 1, this.html.length), body)
  }

  // References stay as they are written, and HTML has no CDATA or processing instructions.
  ontextentity() {}
  onattribentity() {}
  oncdata() {}
  ondeclaration() {}
  onprocessinginstruction() {}
  onend() {}
}
