import type { Block } from '@/domain/article/body'
import { slug } from '@/kazakh/slug'
import type { Lang } from '@/lib/paths'
import { makeRandom } from '../scenes/random'
import type { Stock } from './sentences'

/** A row for the database, with ids chosen from what is there. */
export type Composed = {
  number: number
  lang: Lang
  districtId: number
  rubricId: number
  publishAt: Date
  headline: string
  lead: string
  body: string
  bodyText: string
  slug: string
  personId: number
  topicIds: number[]
  picture: { id: string; alt: string; credit: string } | null
}

export type Surroundings = {
  stocks: Record<Lang, Stock>
  districts: { id: number; rubricIds: number[]; personIds: number[] }[]
  topicIds: number[]
  pictures: { id: string; alt: string; credit: string }[]
  /** The youngest article comes before this moment, the oldest three years earlier. */
  until: Date
}

const SPAN_MS = 3 * 365 * 86_400_000
const RUSSIAN_SHARE = 0.1
const PICTURE_SHARE = 0.4

function dice(number: number) {
  const { next, pick } = makeRandom(`article ${number}`)
  return { pick, below: (n: number) => Math.floor(next() * n), chance: (share: number) => next() < share }
}
type Dice = ReturnType<typeof dice>

// The first words of one headline before the last of another: new, and of the language's own words.
function headlineFrom({ headlines }: Stock, { pick, chance }: Dice): string {
  const whole = pick(headlines)
  if (chance(0.15)) return whole
  const first = whole.split(/(?<=\S)[:–]\s|\s/u)
  const last = pick(headlines).split(/\s/u)
  const start = first.slice(0, Math.max(2, Math.ceil(first.length / 2))).join(' ')
  return `${start.replace(/[.,:;–«]+$/u, '')}: ${last.slice(-4).join(' ').replaceAll(/[«»]/gu, '')}`
}

function blocksFrom(stock: Stock, { below, pick, chance }: Dice): Block[] {
  const paragraph = (text: string) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  })
  const sentences = (n: number) => Array.from({ length: n }, () => pick(stock.sentences)).join(' ')
  return Array.from({ length: 3 + below(3) }, (_, i): Block => {
    if (i === 0 || stock.speeches.length === 0 || !chance(0.25)) return paragraph(sentences(2 + below(3)))
    const { text, speaker, post } = pick(stock.speeches)
    return { type: 'speech', attrs: { speaker, post }, content: [paragraph(text)] }
  })
}

const textOf = (blocks: Block[]) =>
  blocks
    .map((block) => {
      if (block.type === 'paragraph') return (block.content ?? []).map(({ text }) => text).join('')
      if (block.type !== 'speech') return ''
      return `– ${block.content[0]?.content?.[0]?.text}\n${[block.attrs.speaker, block.attrs.post].filter(Boolean).join(', ')}`
    })
    .join('\n\n')

/** The article of a number: always the same for the same number and surroundings. */
export function composeArticle(number: number, around: Surroundings): Composed {
  const roll = dice(number)
  const { below, pick, chance } = roll
  const lang = chance(RUSSIAN_SHARE) ? 'ru' : 'kk'
  const stock = around.stocks[lang]
  const { id: districtId, rubricIds, personIds } = pick(around.districts)
  const headline = headlineFrom(stock, roll)
  const blocks = blocksFrom(stock, roll)
  const topics = Array.from({ length: below(4) }, () => pick(around.topicIds))
  return {
    ...{ number, lang, districtId, headline },
    // Numbered, so that no two of a day can meet.
    slug: `${slug(headline)}-${number.toString(36)}`,
    rubricId: pick(rubricIds),
    publishAt: new Date(around.until.getTime() - 60_000 * (1 + below(SPAN_MS / 60_000))),
    lead: pick(stock.sentences),
    body: JSON.stringify({ type: 'doc', content: blocks }),
    bodyText: textOf(blocks),
    personId: pick(personIds),
    topicIds: [...new Set(topics)],
    picture: around.pictures.length > 0 && chance(PICTURE_SHARE) ? pick(around.pictures) : null,
  }
}
