import type { Block, BlockOf, Paragraph } from '@/domain/article/body'
import { parseSpeech } from '@/domain/article/import/speech'
import { typeset } from '@/kazakh/typography'
import { ContentFault } from './content-fault'
import { parseInline } from './parse-inline'

/** Lines of a demo text with a place in them; numbers count from 1 in the file. */
export type Lines = { texts: string[]; at: number; firstNumber: number }

const numberOf = (lines: Lines) => lines.firstNumber + lines.at
const paragraphOf = (text: string): Paragraph => ({ type: 'paragraph', content: parseInline(text) })
const cells = (line: string, mark: string) => line.split(mark).map((part) => part.trim())

// The scene's name stands where the media id will be: pictures are drawn and stored later.
function figureOf(line: string, number: number): BlockOf<'figure'> {
  const inside = /^!\[(.*)\]$/u.exec(line)?.[1]
  const [scene, alt, caption = '', credit = ''] = inside ? cells(inside, '|') : []
  if (!scene || !alt) throw new ContentFault(number, 'a figure is ![scene | alt | caption | credit]')
  const attrs = { mediaId: scene, alt: typeset(alt), caption: typeset(caption), credit: typeset(credit) }
  return { type: 'figure', attrs }
}

/** The lines between a mark that opens a part and the one that closes it; the place moves behind both. */
function insideOf(lines: Lines, closing: string): Lines {
  const opened = numberOf(lines)
  const end = lines.texts.indexOf(closing, lines.at + 1)
  if (end === -1) throw new ContentFault(opened, `there is no ${closing} below`)
  const part = { texts: lines.texts.slice(lines.at + 1, end), at: 0, firstNumber: opened + 1 }
  lines.at = end + 1
  return part
}

const filled = ({ texts, firstNumber }: Lines) =>
  texts.map((text, i) => ({ text, number: firstNumber + i })).filter(({ text }) => text !== '')

function galleryOf(lines: Lines): Block {
  const content = filled(insideOf(lines, '[/gallery]')).map(({ text, number }) => figureOf(text, number))
  return { type: 'gallery', content }
}

function tableOf(lines: Lines, caption: string): Block {
  const content = filled(insideOf(lines, '[/table]')).map(({ text }, i) => ({
    type: 'tableRow' as const,
    content: cells(text, '|').map((cell) => ({
      type: i === 0 ? ('tableHeader' as const) : ('tableCell' as const),
      content: [cell === '' ? { type: 'paragraph' as const } : paragraphOf(cell)],
    })),
  }))
  return { type: 'table', attrs: { caption: typeset(caption) }, content }
}

function contextOf(lines: Lines, title: string): Block {
  const number = numberOf(lines)
  const content = parseBlocks(insideOf(lines, '[/context]')).map((block) => {
    if (block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList')
      return block
    throw new ContentFault(number, `a context box holds paragraphs and lists, no ${block.type}`)
  })
  return { type: 'contextBox', attrs: { title: typeset(title) }, content }
}

function listOf(lines: Lines, { type, mark }: { type: 'bulletList' | 'orderedList'; mark: RegExp }): Block {
  const content: BlockOf<'bulletList'>['content'] = []
  for (let text = lines.texts[lines.at]; text && mark.test(text); text = lines.texts[++lines.at]) {
    content.push({ type: 'listItem', content: [paragraphOf(text.replace(mark, ''))] })
  }
  return { type, content }
}

function quoteOf(lines: Lines, said: string): Block {
  const cite = /^>> (.+)$/u.exec(lines.texts[lines.at + 1] ?? '')?.[1] ?? ''
  lines.at += cite ? 2 : 1
  return { type: 'blockquote', attrs: { cite: typeset(cite) }, content: [paragraphOf(said)] }
}

function speechOf(line: string): Block | null {
  const speech = parseSpeech(line)
  if (!speech) return null
  const attrs = { speaker: speech.speaker, post: typeset(speech.post) }
  return { type: 'speech', attrs, content: [paragraphOf(speech.text)] }
}

function headingOf(marks: string, text: string): Block {
  return { type: 'heading', attrs: { level: marks === '##' ? 2 : 3 }, content: parseInline(text) }
}

// Blocks of one line: the line says by itself what it is.
function lineBlock(line: string, number: number): Block {
  if (line.startsWith('![')) return figureOf(line, number)
  if (line === '***') return { type: 'divider' }
  const heading = /^(##|###) (.+)$/u.exec(line)
  if (heading) return headingOf(heading[1]!, heading[2]!)
  const embed = /^\[embed (\S+)(?: \| (.+))?\]$/u.exec(line)
  if (embed) return { type: 'embed', attrs: { url: embed[1]!, title: typeset(embed[2] ?? '') } }
  if (/^\[\/?(?:gallery|table|context|embed)/u.test(line))
    throw new ContentFault(number, `${line} stands alone`)
  return speechOf(line) ?? paragraphOf(line)
}

function nextBlock(lines: Lines, line: string): Block {
  if (line === '[gallery]') return galleryOf(lines)
  const part = /^\[(table|context)(?: (.*))?\]$/u.exec(line)
  if (part) return (part[1] === 'table' ? tableOf : contextOf)(lines, part[2] ?? '')
  if (line.startsWith('* ')) return listOf(lines, { type: 'bulletList', mark: /^\* / })
  if (/^\d+\. /u.test(line)) return listOf(lines, { type: 'orderedList', mark: /^\d+\. /u })
  if (line.startsWith('> ')) return quoteOf(lines, line.slice(2))
  const block = lineBlock(line, numberOf(lines))
  lines.at++
  return block
}

/** The blocks of a demo text; in figures the scene's name stands for the media id. @throws ContentFault */
export function parseBlocks(lines: Lines): Block[] {
  const blocks: Block[] = []
  while (lines.at < lines.texts.length) {
    const line = lines.texts[lines.at]!
    if (line === '') lines.at++
    else blocks.push(nextBlock(lines, line))
  }
  return blocks
}
