import type { Attribute } from './html-walk'

/** Builds a changed copy of a source from edits that come in the order of the source. */
export class Rewriter {
  private out = ''
  private position = 0

  constructor(private readonly source: string) {}

  /** Puts `text` in the place of a range. Throws when the range lies before an earlier edit. */
  replace(start: number, end: number, text: string): void {
    if (start < this.position) throw new Error('edits must come in the order of the source')
    this.out += this.source.slice(this.position, start) + text
    this.position = end
  }

  cut(start: number, end: number): void {
    this.replace(start, end, '')
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text)
  }

  /** Takes an attribute out together with the space before it. */
  cutAttribute(attribute: Attribute): void {
    const space = /\s/.test(this.source[attribute.start - 1] ?? '') ? 1 : 0
    this.cut(attribute.start - space, attribute.end)
  }

  finish(): string {
    return this.out + this.source.slice(this.position)
  }
}
