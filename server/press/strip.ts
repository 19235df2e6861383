import { decodeEntities } from './entities'
import { attributeOf, walkHtml, type Tag } from './html-walk'
import { mergeMarks, parseMarks, type Marks } from './marks'
import { Rewriter } from './rewriter'

/** A page that must not be printed: it is unfinished, an error shell, or its marks are wrong. */
export class Unprintable extends Error {}

export type Stripped = { html: string; marks: Marks | null }

const dataScripts = new Set(['application/ld+json', 'speculationrules'])
const emptyDivRest = /(?:\s|<!--(?:(?!-->)[^])*-->)*<\/div>/y

/**
 * Takes out of a rendered page what only the framework's browser side needs, and the printer's marks with it.
 * @param html what Next rendered
 * @param inject markup to put at the end of the head (development's reload script)
 * @returns the page as readers get it, and its marks, null when it left none
 * @throws Unprintable when the page is incomplete: a reader would see a gap that only scripts could fill
 */
export function stripPage(html: string, inject = ''): Stripped {
  const lastTag = html.lastIndexOf('</html>')
  if (lastTag < 0) throw new Unprintable('the page has no end')
  const pass = new StripPass(html, inject)
  walkHtml(html, {
    open: (tag) => pass.open(tag),
    close: (name, start, end) => pass.close(name, start, end),
    comment: (start, end, body) => pass.comment(start, end, body),
  })
  if (pass.unclosed) throw new Unprintable('a part to be taken out of the page has no end')
  return { html: pass.out.finish(), marks: mergeMarks(pass.marks) }
}

class StripPass {
  readonly out: Rewriter
  readonly marks: Marks[] = []
  /** The element that is being taken out with all it holds. */
  private dropping: { name: string; start: number; depth: number } | null = null
  private charset = false
  private skipUntil = 0

  constructor(
    private readonly html: string,
    private readonly inject: string,
  ) {
    this.out = new Rewriter(html)
  }

  get unclosed(): boolean {
    return this.dropping !== null
  }

  open(tag: Tag): void {
    if (this.dropping) {
      if (tag.name === this.dropping.name && !tag.empty) this.dropping.depth += 1
      return
    }
    switch (tag.name) {
      case 'html':
        if (attributeOf(tag, 'id')?.value === '__next_error__')
          throw new Unprintable("the page is the framework's error shell")
        return
      case 'script':
        return this.script(tag)
      case 'link':
        return isScriptLink(tag) ? this.out.cut(tag.start, tag.end) : undefined
      case 'meta':
        return this.meta(tag)
      case 'style':
        return this.cutAttributes(tag, ['data-precedence', 'data-href'])
      case 'template':
        return this.template(tag)
      case 'div':
        return this.hiddenDiv(tag)
    }
  }

  close(name: string, start: number, end: number): void {
    if (this.dropping?.name === name) {
      if (this.dropping.depth > 0) this.dropping.depth -= 1
      else {
        this.out.cut(this.dropping.start, end)
        this.dropping = null
      }
      return
    }
    if (name === 'head' && this.inject && !this.dropping) this.out.insert(start, this.inject)
  }

  comment(start: number, end: number, body: string): void {
    if (this.dropping || start < this.skipUntil) return
    if (body === '$?' || body === '$!') throw new Unprintable('the page has an unfinished part')
    this.out.cut(start, end)
  }

  private script(tag: Tag) {
    const keep = attributeOf(tag, 'data-keep')
    if (keep) this.out.cutAttribute(keep)
    else if (!dataScripts.has(attributeOf(tag, 'type')?.value.toLowerCase() ?? '')) this.drop(tag)
  }

  private meta(tag: Tag) {
    const name = attributeOf(tag, 'name')?.value
    if (name === 'printer-marks') {
      this.marks.push(parseMarks(decodeEntities(attributeOf(tag, 'content')?.value ?? '')))
      this.out.cut(tag.start, tag.end)
    } else if (name === 'next-size-adjust') this.out.cut(tag.start, tag.end)
    else if (attributeOf(tag, 'charset')) {
      if (this.charset) this.out.cut(tag.start, tag.end)
      this.charset = true
    }
  }

  /** React leaves `<template id="B:0">` where a part of the page is still to come. */
  private template(tag: Tag) {
    if (/^[BP]:/.test(attributeOf(tag, 'id')?.value ?? ''))
      throw new Unprintable('the page has an unfinished part')
    this.drop(tag)
  }

  private hiddenDiv(tag: Tag) {
    const id = attributeOf(tag, 'id')?.value ?? ''
    if (!attributeOf(tag, 'hidden')) return
    if (id.startsWith('S:')) throw new Unprintable('a part of the page stands outside its place')
    emptyDivRest.lastIndex = tag.end
    const rest = emptyDivRest.exec(this.html)
    if (id || !rest) return
    this.skipUntil = tag.end + rest[0].length
    this.out.cut(tag.start, this.skipUntil)
  }

  private drop(tag: Tag) {
    if (tag.empty && tag.name !== 'script') this.out.cut(tag.start, tag.end)
    else this.dropping = { name: tag.name, start: tag.start, depth: 0 }
  }

  private cutAttributes(tag: Tag, names: string[]) {
    for (const attribute of tag.attributes)
      if (names.includes(attribute.name)) this.out.cutAttribute(attribute)
  }
}

function isScriptLink(tag: Tag): boolean {
  const rel = attributeOf(tag, 'rel')?.value.toLowerCase() ?? ''
  if (rel === 'modulepreload') return true
  return /^(?:preload|prefetch)$/.test(rel) && attributeOf(tag, 'as')?.value.toLowerCase() === 'script'
}
