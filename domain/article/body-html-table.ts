import { escapeAttribute, escapeText } from '@/lib/escape-html'
import type { BlockOf } from './body'
import type { BodyHtmlOptions } from './body-html-options'
import { inlineHtml } from './body-html-inline'

type Row = BlockOf<'table'>['content'][number]

const isHead = (row: Row) => row.content.every(({ type }) => type === 'tableHeader')

function rowHtml(row: Row, options: BodyHtmlOptions): string {
  const scope = isHead(row) ? 'col' : 'row'
  const cells = row.content.map(({ type, content }) => {
    // Cells are narrow and mostly figures: soft hyphens would only break units apart.
    const text = inlineHtml(content[0]?.content, { absolute: options.absolute })
    return type === 'tableHeader' ? `<th scope="${scope}">${text}</th>` : `<td>${text}</td>`
  })
  return `<tr>${cells.join('')}</tr>`
}

/** A table in a strip of its own that scrolls, by keyboard too, where the page is too narrow for it. */
export function tableHtml({ attrs, content }: BlockOf<'table'>, options: BodyHtmlOptions): string {
  const headRows = content.findIndex((row) => !isHead(row))
  const cut = headRows === -1 ? content.length : headRows
  const rows = (part: Row[]) => part.map((row) => rowHtml(row, options)).join('')
  const caption = attrs.caption && `<caption>${escapeText(attrs.caption)}</caption>`
  const head = cut > 0 ? `<thead>${rows(content.slice(0, cut))}</thead>` : ''
  const rest = cut < content.length ? `<tbody>${rows(content.slice(cut))}</tbody>` : ''
  const table = `<table>${caption}${head}${rest}</table>`
  if (options.absolute !== undefined) return table
  const label = escapeAttribute(attrs.caption || options.labels.table)
  return `<div class="table-scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>`
}
