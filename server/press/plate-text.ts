import { toLatin } from '@/kazakh/latin'
import { toTote } from '@/kazakh/tote'
import { parseAddress, type Place } from './address'

/** Kazakh in another script: `qz` Latin (alphabet of 2018), `tote` Arabic. */
export type Plate = 'qz' | 'tote'

export const plateLanguage: Record<Plate, string> = { qz: 'kk-Latn', tote: 'kk-Arab' }

const letter = /[\u0400-\u052f]/
const marks = /[,;?]/

/** Converts plain text. Soft hyphens go, since they stand where the Cyrillic word divides. */
export function plateText(plate: Plate, text: string): string {
  // Most text of a page between its words is numbers and space, which no script changes.
  if (!letter.test(text) && !(plate === 'tote' && marks.test(text))) return text
  const whole = text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text
  return plate === 'qz' ? toLatin(whole, '2018') : toTote(whole)
}

const filesWithoutPlate: ReadonlySet<Place['kind']> = new Set([
  'feed',
  'sitemap',
  'sitemap-part',
  'news-sitemap',
  'robots',
  'share-card',
])

/** The plate's address for a link to a Kazakh reader page; null for any other link. */
export function platePath(plate: Plate, href: string): string | null {
  if (!href.startsWith('/') || href.startsWith('//')) return null
  const hash = href.indexOf('#')
  const target = hash < 0 ? href : href.slice(0, hash)
  const address = parseAddress(target.replaceAll('&amp;', '&'))
  if (address.kind !== 'page' || address.prefix !== '' || filesWithoutPlate.has(address.place.kind))
    return null
  return target === '/' ? `/${plate}${href.slice(1)}` : `/${plate}${href}`
}

const keptKeys =
  /^(?:@.*|id|url|image|logo|sameAs|contentUrl|thumbnailUrl|email|telephone|date.*|.*Date|.*Time)$/
const notWords = /^(?:https?:|mailto:|\/|#)/

/** Converts the strings of a JSON-LD document; keys that hold addresses, dates or types keep theirs. */
export function plateJsonLd(plate: Plate, json: string): string {
  const value: unknown = JSON.parse(json)
  // A closing script tag inside a string would end the element.
  return JSON.stringify(convertJson(plate, value, '')).replaceAll('<', '\\u003c')
}

function convertJson(plate: Plate, value: unknown, key: string): unknown {
  if (typeof value === 'string') return convertJsonString(plate, value, key)
  if (Array.isArray(value)) return value.map((item) => convertJson(plate, item, key))
  if (value === null || typeof value !== 'object') return value
  if ('inLanguage' in value && typeof value.inLanguage === 'string' && value.inLanguage !== 'kk') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      keptKeys.test(name) && typeof item === 'string' ? item : convertJson(plate, item, name),
    ]),
  )
}

function convertJsonString(plate: Plate, value: string, key: string): string {
  if (key === 'inLanguage') return value === 'kk' ? plateLanguage[plate] : value
  return keptKeys.test(key) || notWords.test(value) ? value : plateText(plate, value)
}
