import { displayAttributes, displayChoices, type Display } from '@/lib/display'
import { attributeOf, walkHtml, type Tag } from './html-walk'
import { Rewriter } from './rewriter'

/**
 * Derives a reader's own view of a printed page from the display settings: attributes on `<html>`, the chosen
 * inputs of the settings form checked, and with pictures off a link in the place of each picture.
 */
export function makeVariant(html: string, display: Display): string {
  const pass = new VariantPass(html, display)
  walkHtml(html, { open: (tag) => pass.open(tag), close: (name, _start, end) => pass.close(name, end) })
  return pass.out.finish()
}

class VariantPass {
  readonly out: Rewriter
  private links = 0
  private picture: { start: number; image: Tag | null } | null = null
  private readonly chosen: Set<string>
  private readonly withoutPictures: boolean

  constructor(
    html: string,
    private readonly display: Display,
  ) {
    this.out = new Rewriter(html)
    const keys = Object.keys(displayChoices) as (keyof Display)[]
    this.chosen = new Set(keys.map((key) => `${key}-${display[key]}`))
    this.withoutPictures = display.pictures === 'off'
  }

  open(tag: Tag): void {
    if (tag.name === 'html') this.root(tag)
    else if (tag.name === 'input') this.input(tag)
    else if (tag.name === 'a') this.links += 1
    else if (this.withoutPictures) this.openPicture(tag)
  }

  close(name: string, end: number): void {
    if (name === 'a') this.links -= 1
    if (name !== 'picture' || !this.picture) return
    this.out.replace(this.picture.start, end, this.instead(this.picture.image))
    this.picture = null
  }

  private root(tag: Tag) {
    const attributes = Object.entries(displayAttributes(this.display)).map(
      ([name, value]) => ` ${name}="${value}"`,
    )
    this.out.insert(tag.start + 1 + tag.name.length, attributes.join(''))
  }

  private input(tag: Tag) {
    const setting = attributeOf(tag, 'data-display')?.value
    if (setting === undefined) return
    const checked = attributeOf(tag, 'checked')
    const wanted = this.chosen.has(setting)
    if (wanted && !checked) this.out.insert(tag.start + 1 + tag.name.length, ' checked=""')
    if (!wanted && checked) this.out.cutAttribute(checked)
  }

  private openPicture(tag: Tag) {
    if (tag.name === 'picture') this.picture = { start: tag.start, image: null }
    else if (tag.name === 'img') {
      if (this.picture) this.picture.image = tag
      else this.out.replace(tag.start, tag.end, this.instead(tag))
    } else if (tag.name === 'link' && attributeOf(tag, 'as')?.value === 'image')
      this.out.cut(tag.start, tag.end)
  }

  /** A link to the picture; inside another link only its words, since links cannot hold links. */
  private instead(image: Tag | null): string {
    const alt = image ? (attributeOf(image, 'alt')?.value ?? '') : ''
    const src = image ? (attributeOf(image, 'src')?.value ?? '') : ''
    if (!alt) return ''
    return this.links > 0 || !src
      ? `<span class="picture-off">${alt}</span>`
      : `<a class="picture-off" href="${src}">${alt}</a>`
  }
}
