import { createHash } from 'node:crypto'
import type { Actor } from '@/domain/audit/commands'
import { slug } from '@/kazakh/slug'
import { db } from '@/lib/db'
import type { Lang } from '@/lib/paths'
import { Prisma } from '@/prisma/generated/client'
import { approveArticle, createArticle, pathOfArticle, publishArticle } from '../commands'
import { decodeText } from './decode'
import { type ParsedText, parsePlainText } from './plain-text'

type Tx = Prisma.TransactionClient

export type ImportInput = {
  bytes: Uint8Array
  district: { id: number; slug: string }
  rubricId: number
  lang: Lang
  /** The date it gets; a draft keeps it until it is published. */
  at?: Date
  publish: boolean
  /** Only read and look whether it is there. */
  dryRun?: boolean
  actor: Actor
}

export type ImportResult =
  | {
      outcome: 'imported' | 'would import'
      parsed: ParsedText
      encoding: string
      path: string | null
      articleId: bigint | null
    }
  | { outcome: 'already there'; path: string | null; articleId: bigint }

/** The same text has the same key, in whichever encoding and with whichever line ends it comes. */
export function importKeyOf(district: string, text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+$/gmu, '')
    .trim()
  return createHash('sha256').update(`${district}\n${plain}`).digest('hex')
}

async function freeSlug(tx: Tx, name: string): Promise<string> {
  const base = slug(name) || 'avtor'
  const taken = await tx.person.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })
  const slugs = new Set(taken.map((row) => row.slug))
  let free = base
  for (let n = 2; slugs.has(free); n++) free = `${base}-${n}`
  return free
}

/** The person of that name in the district, or a new one. @returns the id. */
async function personByName(tx: Tx, name: string, { districtId, lang }: { districtId: number; lang: Lang }) {
  const named =
    lang === 'kk' ? { OR: [{ kk: name }, { kkFull: name }] } : { OR: [{ ru: name }, { ruFull: name }] }
  // Two files of one new author at the same moment must not make two of him.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('person', 0))::text`
  const known = await tx.person.findFirst({ where: { districtId, ...named }, orderBy: { id: 'asc' } })
  if (known) return known.id
  const person = await tx.person.create({
    data: { slug: await freeSlug(tx, name), districtId, kk: name, ru: name },
  })
  return person.id
}

async function presentWith(tx: Tx, importKey: string): Promise<ImportResult | null> {
  const article = await tx.article.findUnique({ where: { importKey } })
  return (
    article && { outcome: 'already there', path: await pathOfArticle(tx, article), articleId: article.id }
  )
}

async function store(
  tx: Tx,
  input: ImportInput,
  { parsed, importKey }: { parsed: ParsedText; importKey: string },
) {
  const { district, rubricId, lang, at, publish, actor } = input
  const personIds: number[] = []
  for (const name of parsed.bylines)
    personIds.push(await personByName(tx, name, { districtId: district.id, lang }))
  const bylines = [...new Set(personIds)].map((personId) => ({ personId, role: 'author' as const }))
  const content = { headline: parsed.headline, body: parsed.body, rubricId, bylines }
  const draft = { districtId: district.id, lang, importKey, publishAt: at ?? null }
  const { id: articleId, version } = await createArticle({ ...draft, content, actor }, tx)
  if (!publish) return { path: null, articleId }
  const approved = await approveArticle({ articleId, version, actor }, tx)
  const { path } = await publishArticle({ articleId, version: approved.version, actor }, tx)
  return { path, articleId }
}

const isKeyTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

/**
 * Imports one text file in one transaction: either all of it is there afterwards or nothing. A text that was
 * imported into the district before is left as it is.
 * @param tx a transaction to do it in, instead of one of its own.
 * @throws ImportFault on a file that cannot be taken.
 */
export async function importArticle(input: ImportInput, tx?: Tx): Promise<ImportResult> {
  const { text, encoding } = decodeText(input.bytes)
  const parsed = parsePlainText(text)
  const importKey = importKeyOf(input.district.slug, text)
  const present = await presentWith(tx ?? db, importKey)
  if (present) return present
  if (input.dryRun) return { outcome: 'would import', parsed, encoding, path: null, articleId: null }
  try {
    const work = (own: Tx) => store(own, input, { parsed, importKey })
    const stored = tx ? await work(tx) : await db.$transaction(work, { timeout: 15_000 })
    return { outcome: 'imported', parsed, encoding, ...stored }
  } catch (error) {
    // Somebody else imported the same file in this moment: theirs stays.
    const theirs = isKeyTaken(error) && !tx ? await presentWith(db, importKey) : null
    if (theirs) return theirs
    throw error
  }
}
