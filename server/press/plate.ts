import { changeHtmlText, encodeAttribute, encodeText } from './entities'
import { attributeOf, walkHtml, type Attribute, type Tag } from './html-walk'
import { plateJsonLd, plateLanguage, platePath, plateText, type Plate } from './plate-text'
import { Rewriter } from './rewriter'

const textAttributes = new Set(['alt', 'title', 'aria-label', 'placeholder'])
const textMetas = new Set(
  `description og:title og:description og:site_name twitter:title twitter:description author article:section
  og:image:alt twitter:image:alt application-name apple-mobile-web-app-title`.split(/\s+/),
)
const leftElements = new Set(['code', 'pre', 'style', 'script', 'defs'])

type Stretch = { name: string; depth: number; convert: boolean }

/**
 * Turns a finished Kazakh page into a plate: the same page in another script, with its links, `lang` and `dir`.
 * What is marked as another language or `translate="no"` stays.
 */
export function makePlate(plate: Plate, html: string): string {
  const pass = new PlatePass(plate, html)
  walkHtml(html, {
    open: (tag) => pass.open(tag),
    close: (name) => pass.close(name),
    text: (start, end) => pass.text(start, end),
  })
  return pass.out.finish()
}

class PlatePass {
  readonly out: Rewriter
  private readonly stretches: Stretch[] = []
  private jsonLd = false

  constructor(
    private readonly plate: Plate,
    private readonly html: string,
  ) {
    this.out = new Rewriter(html)
  }

  private get converting(): boolean {
    return this.stretches.at(-1)?.convert ?? true
  }

  open(tag: Tag): void {
    const own = this.ownMode(tag)
    const convert = own ?? this.converting
    this.extend(tag)
    const edits = tag.name === 'html' ? this.rootEdits(tag) : this.edits(tag, convert)
    for (const [attribute, value] of edits.sort(([a], [b]) => a.start - b.start)) {
      if (value === null) this.out.cutAttribute(attribute)
      else this.out.replace(attribute.valueStart, attribute.valueEnd, value)
    }
    if (tag.empty) return
    this.jsonLd = tag.name === 'script' && attributeOf(tag, 'type')?.value === 'application/ld+json'
    const top = this.stretches.at(-1)
    if (own !== null) this.stretches.push({ name: tag.name, depth: 0, convert: own })
    else if (top?.name === tag.name) top.depth += 1
  }

  close(name: string): void {
    const top = this.stretches.at(-1)
    if (top?.name !== name) return
    if (top.depth > 0) top.depth -= 1
    else this.stretches.pop()
    this.jsonLd = false
  }

  text(start: number, end: number): void {
    const source = this.html.slice(start, end)
    if (this.jsonLd) this.out.replace(start, end, plateJsonLd(this.plate, source))
    else if (this.converting) {
      const changed = this.change(source, encodeText)
      if (changed !== source) this.out.replace(start, end, changed)
    }
  }

  private change(source: string, encode: (text: string) => string): string {
    const convert = (text: string) => plateText(this.plate, text)
    if (source.includes('&')) return changeHtmlText(source, convert, encode)
    const changed = convert(source)
    return changed === source ? source : encode(changed)
  }

  /** Whether this element begins a stretch that is converted or left; null when it follows what is around it. */
  private ownMode(tag: Tag): boolean | null {
    if (tag.name === 'html') return null
    // The switch between scripts names each in its own letters.
    if (leftElements.has(tag.name) || attributeOf(tag, 'data-plate')) return false
    if (attributeOf(tag, 'translate')?.value === 'no') return false
    const lang = attributeOf(tag, 'lang')?.value
    return lang === undefined ? null : lang === 'kk'
  }

  private edits(tag: Tag, convert: boolean): [Attribute, string | null][] {
    const edits: [Attribute, string | null][] = []
    for (const attribute of tag.attributes) {
      const value = this.attributeEdit(tag, attribute, convert)
      if (value !== undefined && value !== attribute.value) edits.push([attribute, value])
    }
    return edits
  }

  private attributeEdit(tag: Tag, attribute: Attribute, convert: boolean): string | null | undefined {
    const { name, value } = attribute
    const isSwitch = attributeOf(tag, 'data-plate')
    if (name === 'aria-current' && isSwitch) return null
    // Words that our modules show ("copied") stand in data attributes.
    if (convert && (textAttributes.has(name) || name.startsWith('data-')))
      return this.change(value, encodeAttribute)
    if (convert && name === 'content' && isTextMeta(tag)) return this.change(value, encodeAttribute)
    if (name === 'lang' && value === 'kk' && convert) return plateLanguage[this.plate]
    const leads = (tag.name === 'a' && name === 'href') || (tag.name === 'form' && name === 'action')
    if (leads && !isSwitch && !attributeOf(tag, 'data-fixed')) return platePath(this.plate, value) ?? value
    return undefined
  }

  private rootEdits(tag: Tag): [Attribute, string | null][] {
    return tag.attributes
      .filter(({ name }) => name === 'lang' || name === 'dir')
      .map((found) => [found, null])
  }

  /** Attributes that a tag gains go before its own. */
  private extend(tag: Tag) {
    const gained =
      tag.name === 'html'
        ? ` lang="${plateLanguage[this.plate]}"${this.plate === 'tote' ? ' dir="rtl"' : ''}`
        : attributeOf(tag, 'data-plate')?.value === this.plate
          ? ' aria-current="true"'
          : ''
    if (gained) this.out.insert(tag.start + 1 + tag.name.length, gained)
  }
}

function isTextMeta(tag: Tag): boolean {
  if (tag.name !== 'meta') return false
  const name = attributeOf(tag, 'name')?.value ?? attributeOf(tag, 'property')?.value ?? ''
  return textMetas.has(name)
}
