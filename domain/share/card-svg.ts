import { longDate } from '@/kazakh/dates'
import { escapeXml } from '@/lib/escape-xml'
import { type HeadlineBox, type SetHeadline, setHeadline } from './headline'
import { textPath, widthOf } from './letters'
import { riverPath, riverPlaces } from './river-line'
import { CARD_HEIGHT, CARD_WIDTH, type ShareCardText } from './view'

const PAPER = '#fffdf8'
const INK = '#161616'
const SOFT = '#5a5751'
const RULE = '#d6d2c8'

const MARGIN = 64
const BAR = 10
const TOP_RULE = 104
const BAND_HEIGHT = 206
const SIDE_WIDTH = 424
const RIVER = { y: 544, height: 22 }
/** Below this size a headline beside a picture is too small for the preview in a chat: the picture goes above it. */
const SMALLEST_BESIDE = 54

/** Where a picture stands, in pixels of the card. */
export type PictureBox = { left: number; top: number; width: number; height: number }
export type CardLayout = { headline: SetHeadline; headlineTop: number; headlineHeight: number; column: number; picture: PictureBox | null }

const inner = (column: number) => column - 2 * MARGIN

function layoutOf(headline: string, box: HeadlineBox & { top: number; column: number }, picture: PictureBox | null): CardLayout {
  const { top: headlineTop, column, height: headlineHeight } = box
  return { headline: setHeadline(headline, box), headlineTop, headlineHeight, column, picture }
}

/** Chooses where everything stands: type alone, a picture beside a short headline, or above a long one. */
export function layoutCard(headline: string, hasPicture: boolean): CardLayout {
  const top = TOP_RULE + 62
  const height = RIVER.y - 34 - top
  if (!hasPicture) {
    const box = { width: inner(CARD_WIDTH), height, largest: 96, top, column: CARD_WIDTH }
    return layoutOf(headline, box, null)
  }
  const column = CARD_WIDTH - SIDE_WIDTH
  const beside = layoutOf(
    headline,
    { width: inner(column) + MARGIN / 2, height, largest: 76, top, column },
    { left: column, top: 0, width: SIDE_WIDTH, height: CARD_HEIGHT },
  )
  if (beside.headline.size >= SMALLEST_BESIDE) return beside
  const below = TOP_RULE + BAND_HEIGHT + 18
  return layoutOf(
    headline,
    { width: inner(CARD_WIDTH), height: RIVER.y - 16 - below, largest: 60, lines: 4, top: below, column: CARD_WIDTH },
    { left: 0, top: TOP_RULE, width: CARD_WIDTH, height: BAND_HEIGHT },
  )
}

function nameplate({ paper, publishedAt, lang }: ShareCardText, { column }: CardLayout): string {
  const right = column - MARGIN
  const date = longDate(publishedAt, lang)
  const dateSize = 22
  const room = right - MARGIN - widthOf(date, 'regular') * dateSize - 32
  const size = Math.min(40, room / widthOf(paper.title, 'bold'))
  return (
    `<rect width="${column}" height="${BAR}" fill="${escapeXml(paper.accent)}"/>` +
    textPath(paper.title, { x: MARGIN, y: 76, size, weight: 'bold', fill: INK }) +
    textPath(date, { x: right, y: 76, size: dateSize, weight: 'regular', fill: SOFT, anchor: 'end' }) +
    `<path d="M${MARGIN} ${TOP_RULE}H${right}" stroke="${RULE}" stroke-width="1.5"/>`
  )
}

function river({ paper, river: { place, places, label } }: ShareCardText, { column }: CardLayout): string {
  const box = { width: inner(column), height: RIVER.height }
  const accent = escapeXml(paper.accent)
  const points = riverPlaces(places, box)
  const marks = points.map(({ x, y }, i) => {
    const own = i + 1 === place
    const ring = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" stroke="${accent}" stroke-width="2.5"`
    return `<circle ${ring} r="${own ? 8 : 5.5}" fill="${own ? accent : PAPER}"/>`
  })
  const here = points[place - 1]
  const half = (widthOf(label, 'bold') * 22) / 2
  const x = here && Math.min(Math.max(here.x, half), box.width - half)
  const name = x === undefined ? '' : textPath(label, { x, y: 58, size: 22, weight: 'bold', fill: INK, anchor: 'middle' })
  const line = `<path d="${riverPath(places, box)}" fill="none" stroke="${accent}" stroke-width="3" stroke-linecap="round"/>`
  return `<g transform="translate(${MARGIN} ${RIVER.y})">${line}${marks.join('')}${name}</g>`
}

function headline({ kicker, paper }: ShareCardText, layout: CardLayout): string {
  const { headline: set, headlineTop, headlineHeight, picture } = layout
  const besideOrAlone = picture?.top !== TOP_RULE
  const free = headlineHeight - set.lines.length * set.leading
  // A little above the middle: the eye takes the true middle for too low.
  const top = headlineTop + free * (besideOrAlone ? 0.4 : 0.5)
  const first = top + set.size * 0.86
  const lines = set.lines.map((line, i) =>
    textPath(line, { x: MARGIN, y: first + i * set.leading, size: set.size, weight: 'bold', fill: INK }),
  )
  const over = { x: MARGIN, y: top - 18, size: 26, weight: 'bold', fill: paper.accent } as const
  return (kicker && besideOrAlone ? textPath(kicker, over) : '') + lines.join('')
}

/** The card as SVG, all letters drawn as paths; the place of the picture stays empty. */
export function cardSvg(text: ShareCardText, layout: CardLayout): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">` +
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${PAPER}"/>` +
    `${nameplate(text, layout)}${headline(text, layout)}${river(text, layout)}</svg>`
  )
}
