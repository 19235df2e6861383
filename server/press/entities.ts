const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

const anyEntity = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]*);/gi

/** Text of HTML with its references resolved; names this list does not know stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(anyEntity, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const encodeText = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign]!)
export const encodeAttribute = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!)

/**
 * Applies a change to text that is written as HTML. References with names unknown here are left standing between
 * the changed pieces.
 */
export function changeHtmlText(
  source: string,
  change: (text: string) => string,
  encode: (text: string) => string,
): string {
  if (!source.includes('&')) return encode(change(source))
  const pieces = source.split(/(&[a-z][a-z0-9]*;)/i)
  const merged: string[] = ['']
  for (const piece of pieces) {
    const unknown = /^&[a-z][a-z0-9]*;$/i.test(piece) && decodeEntities(piece) === piece
    if (unknown) merged.push(piece, '')
    else merged[merged.length - 1] += piece
  }
  return merged.map((piece, i) => (i % 2 ? piece : encode(change(decodeEntities(piece))))).join('')
}
