import { initialsSpaced } from '@/kazakh/names'
import { DASH, NAME, OFFICE, PRONOUN, VERB } from './speech-grammar'

/** A line of em-dash dialogue; speaker and post are empty where the line does not say who speaks. */
export type Speech = { text: string; speaker: string; post: string }

// Longer than any attribution of a newspaper; keeps a hostile line from costing its length squared.
const LONGEST = 300
const MOST_ATTRIBUTIONS = 20

type Who = { speaker: string; post: string }

const BLANK = /[\s\u00a0]+/gu
const BEGINS = new RegExp(`^${DASH}[\\s\\u00a0]`, 'u')
// What stands before the dash tells an attribution from a dash inside the speech.
const OPENING = String.raw`(?<=[,.!?…»"”]) ?${DASH} (?=${VERB}(?![\p{L}-]))`
const ATTRIBUTION = new RegExp(`^${DASH} ${VERB} (?<who>.+?)$`, 'u')
const PRONOUN_ATTRIBUTION = new RegExp(`^${DASH} (?:${VERB} ${PRONOUN}|деп ${PRONOUN} .+)\\.?$`, 'u')
const NAME_ONLY = new RegExp(`^${NAME}$`, 'u')
const NAME_FIRST = new RegExp(`^(?<name>${NAME}), (?<post>\\p{Ll}.*)$`, 'u')

function readName(name: string, post: string): Who | null {
  if (OFFICE.test(name)) return null
  return { speaker: initialsSpaced(name), post }
}

/** «аудандық филиалдың хатшысы Е.Жақып» or «Е.Жақып, аудандық филиалдың хатшысы». */
function whoOf(words: string): Who | null {
  const first = NAME_FIRST.exec(words)?.groups
  if (first) return readName(first['name']!, first['post']!)
  const last = shortestPost(words)
  return last && readName(last.name, last.post)
}

// The name is as long as it can be (Нұрлан Ерланұлы Жақып), so the post in front of it as short as it can be.
function shortestPost(words: string): { name: string; post: string } | null {
  for (const { index } of words.matchAll(/(?<=^| )\p{Lu}/gu)) {
    const name = words.slice(index)
    if (NAME_ONLY.test(name)) return { name, post: words.slice(0, index).trim().replace(/,$/u, '') }
  }
  return null
}

const attributionOf = (piece: string): Who | null => {
  const words = ATTRIBUTION.exec(piece)?.groups?.['who']
  return words ? whoOf(words.replace(/[.,]$/u, '').trim()) : null
}

/** A sentence that lost its attribution ends as a sentence: the comma before the dash becomes a full stop. */
const finished = (said: string) => {
  const bare = said.trim().replace(/,$/u, '')
  return /[.!?…]»?$/u.test(bare) || bare === '' ? bare : `${bare}.`
}

const startsIn = (text: string) => [...text.matchAll(new RegExp(OPENING, 'gu'))].map(({ index }) => index)

function fromEnd(text: string): Speech | null {
  for (const start of startsIn(text).reverse()) {
    if (text.length - start > LONGEST) return null
    const who = attributionOf(text.slice(start).trim())
    if (who) return { text: finished(text.slice(0, start)), ...who }
  }
  return null
}

// «…, – деп түйіндеді ол.» after a speaker was named: it says nothing new.
function withoutPronoun(text: string): string {
  const start = startsIn(text).at(-1)
  if (start === undefined || text.length - start > LONGEST) return text
  return PRONOUN_ATTRIBUTION.test(text.slice(start).trim()) ? finished(text.slice(0, start)) : text
}

/** «A, – деді аудан әкімі Е. Жақып. – B» and «A, – деді Е. Жақып, – b». */
function fromMiddle(text: string): Speech | null {
  for (const index of startsIn(text).slice(0, MOST_ATTRIBUTIONS)) {
    const start = text[index] === ' ' ? index + 1 : index
    const piece = text.slice(start, start + LONGEST)
    for (const next of piece.matchAll(new RegExp(`(?<=[.,]) ?${DASH} `, 'gu'))) {
      const who = attributionOf(piece.slice(0, next.index).trim())
      if (!who) continue
      const goesOn = piece[next.index - 1] === ','
      const before = goesOn ? text.slice(0, index).trim() : finished(text.slice(0, index))
      const after = text.slice(start + next.index + next[0].length)
      return { text: withoutPronoun(`${before} ${after}`), ...who }
    }
  }
  return null
}

/**
 * Reads a line of em-dash dialogue as newspapers write it and takes the attribution apart. What it cannot
 * read stays in the text, so nothing of the line is ever lost: only a name lets an attribution go.
 * @returns null for a line that is no dialogue.
 */
export function parseSpeech(line: string): Speech | null {
  if (!BEGINS.test(line)) return null
  const text = line.replace(BLANK, ' ').slice(2).trim()
  if (text === '') return null
  return fromEnd(text) ?? fromMiddle(text) ?? { text, speaker: '', post: '' }
}
