import { Parser } from 'htmlparser2'

/**
 * Whether a text is one XML document: every element closed where it was opened, one root, no bare `&` and no
 * character that XML forbids. A checker for tests, not a validating parser.
 */
export function wellFormed(xml: string): boolean {
  const stray = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/gu, '')
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(stray) || stray.includes(']]>')) return false
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u.test(xml) || !xml.isWellFormed()) return false
  const open: string[] = []
  let roots = 0
  let good = true
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (open.length === 0) roots += 1
        open.push(name)
      },
      onclosetag: (name, implied) => {
        // `<a/>` closes itself; anything else that is closed by implication was left open.
        if (open.pop() !== name || (implied && !selfClosed(xml, parser.startIndex, parser.endIndex)))
          good = false
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return good && roots === 1 && open.length === 0
}

const selfClosed = (xml: string, start: number, end: number) => xml.slice(start, end + 1).endsWith('/>')
