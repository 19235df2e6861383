import { localMoment } from '@/domain/article/import/moment'
import { typeset } from '@/kazakh/typography'
import type { CorrectionKind } from '@/prisma/generated/enums'
import { ContentFault } from './content-fault'

const KNOWN = [
  ...['headline', 'kicker', 'lead', 'rubric', 'published', 'updated', 'byline', 'photographer', 'topics'],
  ...['picture', 'alt', 'caption', 'credit', 'source', 'correction'],
] as const
const REQUIRED = ['headline', 'lead', 'rubric', 'published', 'byline'] as const
const KINDS: readonly string[] = ['correction', 'clarification', 'update'] satisfies CorrectionKind[]

type Key = (typeof KNOWN)[number]
type Field = { value: string; number: number }

export type Headers = {
  headline: string
  kicker: string
  lead: string
  rubric: string
  published: Date
  updated: Date | null
  byline: string[]
  photographer: string | null
  topics: string[]
  picture: { scene: string; alt: string; caption: string; credit: string } | null
  source: { name: string; url: string } | null
  corrections: { at: Date; kind: CorrectionKind; text: string }[]
}

function readFields(lines: string[]): Map<Key, Field[]> {
  const fields = new Map<Key, Field[]>()
  lines.forEach((line, i) => {
    const [, key = '', value = ''] = /^([a-z]+):\s*(.*)$/u.exec(line) ?? []
    if (!KNOWN.includes(key as Key))
      throw new ContentFault(i + 1, `"${line.slice(0, 40)}" is no known header`)
    const before = fields.get(key as Key) ?? []
    if (before.length > 0 && key !== 'correction') throw new ContentFault(i + 1, `${key} is given twice`)
    if (value) fields.set(key as Key, [...before, { value, number: i + 1 }])
  })
  return fields
}

function momentOf({ value, number }: Field): Date {
  const [day = '', time = ''] = value.split(' ')
  const at = localMoment(day, time)
  if (!at) throw new ContentFault(number, `"${value}" is no time such as 2026-11-19 10:30`)
  return at
}

function correctionOf({ value, number }: Field): Headers['corrections'][number] {
  const [, at = '', kind = '', text = ''] = /^([^|]+?) \| (\w+) \| (.+)$/u.exec(value) ?? []
  if (!KINDS.includes(kind)) throw new ContentFault(number, 'a correction is time | kind | text')
  return { at: momentOf({ value: at, number }), kind: kind as CorrectionKind, text: typeset(text) }
}

const listOf = (value: string) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** Reads the header lines of a demo text, which begin with its first line. @throws ContentFault */
export function parseHeaders(lines: string[]): Headers {
  const fields = readFields(lines)
  const missing = REQUIRED.find((key) => !fields.has(key))
  if (missing) throw new ContentFault(1, `the header ${missing} is missing`)
  const field = (key: Key) => fields.get(key)?.[0]
  const text = (key: Key) => field(key)?.value ?? ''
  const updated = field('updated')
  const scene = text('picture')
  if (scene && !(text('alt') && text('credit'))) throw new ContentFault(1, 'a picture needs alt and credit')
  const [name = '', url = ''] = text('source')
    .split('|')
    .map((part) => part.trim())
  const headers: Headers = {
    headline: typeset(text('headline')),
    kicker: typeset(text('kicker')),
    lead: typeset(text('lead')),
    rubric: text('rubric'),
    published: momentOf(field('published')!),
    updated: updated ? momentOf(updated) : null,
    byline: listOf(text('byline')),
    photographer: text('photographer') || null,
    topics: listOf(text('topics')),
    picture: scene
      ? {
          scene,
          alt: typeset(text('alt')),
          caption: typeset(text('caption')),
          credit: typeset(text('credit')),
        }
      : null,
    source: name ? { name: typeset(name), url } : null,
    corrections: (fields.get('correction') ?? []).map(correctionOf),
  }
  if (headers.updated && headers.updated <= headers.published) {
    throw new ContentFault(updated?.number ?? 1, 'updated is not later than published')
  }
  return headers
}
