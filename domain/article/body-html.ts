import { slug } from '@/kazakh/slug'
import { escapeAttribute, escapeText } from '@/lib/escape-html'
import type { Block, BlockOf, Body } from './body'
import { inlineHtml, paragraphsHtml } from './body-html-inline'
import { figureHtml, galleryHtml, type PictureCount } from './body-html-pictures'
import type { BodyHtmlOptions } from './body-html-options'
import { tableHtml } from './body-html-table'

type Course = PictureCount & { options: BodyHtmlOptions; ids: Set<string> }

function uniqueId(text: string, ids: Set<string>): string {
  const base = slug(text) || 'section'
  let id = base
  for (let n = 2; ids.has(id); n++) id = `${base}-${n}`
  ids.add(id)
  return id
}

function headingHtml({ attrs, content }: BlockOf<'heading'>, { options, ids }: Course): string {
  const id = uniqueId(content.map(({ text }) => text).join(''), ids)
  return `<h${attrs.level} id="${id}">${inlineHtml(content, { absolute: options.absolute })}</h${attrs.level}>`
}

// An initial must not stand at the end of a line without its surname.
const nameHtml = (name: string) => escapeText(name.replace(/(\p{Lu}\p{Ll}?\.) (?=\p{Lu})/gu, '$1\u00a0'))

function speechHtml({ attrs, content }: BlockOf<'speech'>, { options }: Course): string {
  const said = paragraphsHtml(content, options, '–\u00a0')
  const name = attrs.speaker && `<b>${nameHtml(attrs.speaker)}</b>`
  const who = [name, escapeText(attrs.post)].filter(Boolean).join(', ')
  return `<blockquote class="speech">${said}${who && `<footer>${who}</footer>`}</blockquote>`
}

function quoteHtml({ attrs, content }: BlockOf<'blockquote'>, { options }: Course): string {
  const cite = attrs.cite && `<footer>${nameHtml(attrs.cite)}</footer>`
  return `<blockquote class="quote">${paragraphsHtml(content, options)}${cite}</blockquote>`
}

function listHtml({ type, content }: BlockOf<'bulletList' | 'orderedList'>, { options }: Course): string {
  const tag = type === 'bulletList' ? 'ul' : 'ol'
  const items = content.map((item) => {
    const only = item.content.length === 1 ? item.content[0] : undefined
    return `<li>${only ? inlineHtml(only.content, options) : paragraphsHtml(item.content, options)}</li>`
  })
  return `<${tag}>${items.join('')}</${tag}>`
}

function contextHtml({ attrs, content }: BlockOf<'contextBox'>, course: Course): string {
  const title = attrs.title && `<h2>${escapeText(attrs.title)}</h2>`
  return `<aside class="context-box">${title}${content.map((block) => blockHtml(block, course)).join('')}</aside>`
}

// A card that is a plain link; a module may load the real thing in its place when a reader asks for it.
function embedHtml({ attrs }: BlockOf<'embed'>, { options }: Course): string {
  const url = escapeAttribute(attrs.url)
  const title = escapeText(attrs.title || options.labels.embed)
  const host = escapeText(new URL(attrs.url).hostname.replace(/^www\./u, ''))
  return `<a class="embed" href="${url}" rel="noopener nofollow" data-embed="${url}"><b>${title}</b> <span>${host}</span></a>`
}

function blockHtml(block: Block, course: Course): string {
  const { options } = course
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.content, options)}</p>`
    case 'heading':
      return headingHtml(block, course)
    case 'speech':
      return speechHtml(block, course)
    case 'bulletList':
    case 'orderedList':
      return listHtml(block, course)
    case 'blockquote':
      return quoteHtml(block, course)
    case 'figure':
      return figureHtml(block, options)
    case 'gallery':
      return galleryHtml(block, options, course)
    case 'table':
      return tableHtml(block, options)
    case 'contextBox':
      return contextHtml(block, course)
    case 'embed':
      return embedHtml(block, course)
    case 'divider':
      return '<hr>'
  }
}

/**
 * The one renderer of bodies: pages, feeds and previews all use it. Everything that comes from the body is
 * escaped; the only attributes with values of its own are addresses that the schema has checked.
 */
export function bodyToHtml(body: Body, options: BodyHtmlOptions): string {
  const course: Course = { options, ids: new Set(), galleries: 0, pictures: 0 }
  return body.content.map((block) => blockHtml(block, course)).join('\n')
}
