import { longDate } from '@/kazakh/dates'
import { escapeXml } from '@/lib/escape-xml'
import { type SetHeadline, setHeadline } from './headline'
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
const RIVER = { y: 544, height: 22 }
const HEADLINE = { top: TOP_RULE + 62, height: RIVER.y - 34 - TOP_RULE - 62 }
/** Below this size five lines beside a wide picture are too small for the preview in a chat. */
const SMALLEST_BESIDE = 54

/** Where a picture stands, in pixels of the card. */
export type PictureBox = { left: number; top: number; width: number; height: number }
/** `column` is how far the paper reaches from the left: the whole card, or up to the picture. */
export type CardLayout = { headline: SetHeadline; column: number; picture: PictureBox | null }

const inner = (column: number) => column - 2 * MARGIN

function besidePicture(
  headline: string,
  pictureWidth: number,
  type: { largest: number; lines: number },
): CardLayout {
  const column = CARD_WIDTH - pictureWidth
  return {
    // Letters may come nearer to a picture than to the edge of the paper.
    headline: setHeadline(headline, { width: inner(column) + MARGIN / 2, height: HEADLINE.height, ...type }),
    column,
    picture: { left: column, top: 0, width: pictureWidth, height: CARD_HEIGHT },
  }
}

/** Chooses where everything stands: type alone, or beside a picture that makes room for a long headline. */
export function layoutCard(headline: string, hasPicture: boolean): CardLayout {
  if (!hasPicture) {
    const box = { width: inner(CARD_WIDTH), height: HEADLINE.height - 20, largest: 116, lines: 5 }
    return { headline: setHeadline(headline, box), column: CARD_WIDTH, picture: null }
  }
  const beside = besidePicture(headline, 424, { largest: 76, lines: 5 })
  if (beside.headline.size >= SMALLEST_BESIDE) return beside
  return besidePicture(headline, 344, { largest: SMALLEST_BESIDE, lines: 7 })
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
  const name =
    x === undefined
      ? ''
      : textPath(label, { x, y: 58, size: 22, weight: 'bold', fill: INK, anchor: 'middle' })
  const line = `<path d="${riverPath(places, box)}" fill="none" stroke="${accent}" stroke-width="3" stroke-linecap="round"/>`
  return `<g transform="translate(${MARGIN} ${RIVER.y})">${line}${marks.join('')}${name}</g>`
}

function headline({ kicker, paper }: ShareCardText, { headline: set }: CardLayout): string {
  const free = HEADLINE.height - set.lines.length * set.leading
  // A little above the middle: the eye takes the true middle for too low.
  const top = HEADLINE.top + free * 0.4
  const first = top + set.size * 0.86
  const lines = set.lines.map((line, i) =>
    textPath(line, { x: MARGIN, y: first + i * set.leading, size: set.size, weight: 'bold', fill: INK }),
  )
  const over = { x: MARGIN, y: top - 18, size: 26, weight: 'bold', fill: paper.accent } as const
  return (kicker ? textPath(kicker, over) : '') + lines.join('')
}

/** The card as SVG, all letters drawn as paths; the place of the picture stays empty. */
export function cardSvg(text: ShareCardText, layout: CardLayout): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">` +
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${PAPER}"/>` +
    `${nameplate(text, layout)}${headline(text, layout)}${river(text, layout)}</svg>`
  )
}
