import { mendLookalikes } from '@/kazakh/lookalikes'
import { typeset } from '@/kazakh/typography'
import { type Block, type Body, parseBody } from '../body'
import { HEADLINE_LIMIT } from '../schema'
import { bylineOf } from './byline'
import { ImportFault } from './fault'
import { parseSpeech, type Speech } from './speech'

const LONGEST_LINE = 20_000
const MOST_PARAGRAPHS = 2_000
// Tab is a blank; vertical tab and form feed are Word's line and page breaks.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/u
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu

type Line = { number: number; text: string }
export type MendedWord = { line: number; word: string; to: string }

export type ParsedText = {
  headline: string
  body: Body
  paragraphs: number
  speeches: Speech[]
  /** Names that sign the text; empty where nobody does. */
  bylines: string[]
  mended: MendedWord[]
  /** How many lines typography changed. */
  typesetLines: number
}

function checkedLine(raw: string, number: number): Line {
  if (raw.length > LONGEST_LINE) {
    throw new ImportFault(number, `the line has ${raw.length} characters, ${LONGEST_LINE} is the most`)
  }
  const control = CONTROL.exec(raw)
  if (control) {
    const code = control[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    throw new ImportFault(number, `the character U+${code} at column ${control.index + 1} is no text`)
  }
  return {
    number,
    text: raw
      .replace(INVISIBLE, '')
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim(),
  }
}

function mendedLine({ number, text }: Line, mended: MendedWord[]): Line {
  const result = mendLookalikes(text)
  mended.push(...result.mended.map(({ word, to }) => ({ line: number, word, to })))
  return { number, text: result.text }
}

function linesOf(text: string, mended: MendedWord[]): Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((raw, i) => checkedLine(raw, i + 1))
    .filter((line) => line.text !== '')
    .map((line) => mendedLine(line, mended))
}

/** Sets lines and counts those that came out otherwise than they went in. */
function typesetter() {
  let changed = 0
  const set = (text: string) => {
    const to = typeset(text)
    if (to !== text) changed++
    return to
  }
  return { set, changed: () => changed }
}

const paragraphOf = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
})

function speechBlock(speech: Speech): Block {
  const { text, speaker, post } = speech
  return { type: 'speech', attrs: { speaker, post }, content: [paragraphOf(text)] }
}

function checkedHeadline(line: Line | undefined): Line {
  if (!line) throw new ImportFault(1, 'the file has no text')
  if (line.text.length > HEADLINE_LIMIT) {
    const advice = 'the first line has to be the headline alone'
    throw new ImportFault(
      line.number,
      `the headline has ${line.text.length} characters, ${HEADLINE_LIMIT} is the most: ${advice}`,
    )
  }
  return line
}

/**
 * Reads a text as newspapers keep it: the first line is the headline, every further line that is not empty a
 * paragraph, a line that begins with a dash speech, a last line in capitals the byline. Letters of the wrong
 * alphabet are mended and typography is set.
 * @throws ImportFault with the line that cannot be taken.
 */
export function parsePlainText(text: string): ParsedText {
  const mended: MendedWord[] = []
  const [first, ...rest] = linesOf(text, mended)
  const headline = checkedHeadline(first)
  const bylines = bylineOf(rest.at(-1)?.text ?? '')
  const lines = bylines.length > 0 ? rest.slice(0, -1) : rest
  if (lines.length === 0) throw new ImportFault(headline.number, 'there is a headline but no text below it')
  const beyond = lines[MOST_PARAGRAPHS]
  if (beyond) throw new ImportFault(beyond.number, `an article has ${MOST_PARAGRAPHS} paragraphs at most`)
  const { set, changed } = typesetter()
  const speeches: Speech[] = []
  const blocks = lines.map((line): Block => {
    const speech = parseSpeech(line.text)
    if (!speech) return paragraphOf(set(line.text))
    const typesetSpeech = { ...speech, text: set(speech.text), post: typeset(speech.post) }
    speeches.push(typesetSpeech)
    return speechBlock(typesetSpeech)
  })
  return {
    headline: set(headline.text),
    body: parseBody({ type: 'doc', content: blocks }),
    paragraphs: lines.length,
    ...{ speeches, bylines, mended, typesetLines: changed() },
  }
}
