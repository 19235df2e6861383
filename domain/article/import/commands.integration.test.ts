import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { parseBody } from '../body'
import { newsroom, unique } from '../test-newsroom.fixture'
import { importArticle, type ImportInput } from './commands'
import type { ImportFault } from './fault'

let base: Omit<ImportInput, 'bytes'>
const bytesOf = (text: string) => Buffer.from(text)

beforeAll(async () => {
  const { rubricId } = await newsroom()
  const district = await db.district.findUniqueOrThrow({ where: { slug: 'syrdariya' } })
  base = { district, rubricId, lang: 'kk', publish: true, actor: { origin: 'import' } }
})
afterAll(() => db.$disconnect())

describe('importArticle', () => {
  it('brings the first article to its address with both speakers and its author', async () => {
    const bytes = readFileSync('prisma/seed/data/first-article.kk.txt')
    const rubric = await db.rubric.findUniqueOrThrow({ where: { slug: 'saiasat' } })
    const at = new Date('2022-06-24T06:05:00Z')
    const { path, articleId } = await importArticle({ ...base, bytes, rubricId: rubric.id, at })
    expect(path).toBe('/syrdariya/2022/06/24/partiyalyq-biletter-tabystaldy')
    const { liveRevision } = await db.article.findUniqueOrThrow({
      where: { id: articleId! },
      include: { liveRevision: { include: { bylines: { include: { person: true } } } } },
    })
    expect(liveRevision?.bylines.map(({ person }) => person.slug)).toEqual(['a-qurmanaitegi'])
    const speakers = parseBody(liveRevision?.body).content.flatMap((b) =>
      b.type === 'speech' ? [b.attrs.speaker] : [],
    )
    expect(speakers).toEqual(['Е. Жақып', 'А. Ибрагимұлы'])
    const again = await importArticle({ ...base, bytes, rubricId: rubric.id, at })
    expect(again).toMatchObject({ outcome: 'already there', articleId })
  })

  it('knows a text again by its words, not by its line ends, and per district', async () => {
    const text = `${unique('Бас')}\nМәтін.\n`
    const one = await importArticle({ ...base, bytes: bytesOf(text) })
    const crlf = bytesOf(`\ufeff${text.replaceAll('\n', '  \r\n')}\r\n`)
    expect(await importArticle({ ...base, bytes: crlf })).toMatchObject({
      outcome: 'already there',
      articleId: one.articleId,
    })
    const aral = await db.district.findUniqueOrThrow({ where: { slug: 'aral' } })
    expect((await importArticle({ ...base, district: aral, bytes: bytesOf(text) })).outcome).toBe('imported')
  })

  it('imports a file once when two people import it in the same moment', async () => {
    const bytes = bytesOf(`${unique('Қатар')}\nМәтін.\nЖ.ҚАТАРҰЛЫ`)
    const results = await Promise.all([1, 2, 3].map(() => importArticle({ ...base, bytes })))
    expect(results.map(({ outcome }) => outcome).sort()).toEqual([
      'already there',
      'already there',
      'imported',
    ])
    expect(new Set(results.map(({ articleId }) => articleId)).size).toBe(1)
  })

  it('signs texts of one author with one person, and finds him again', async () => {
    const files = [1, 2, 3].map(() => bytesOf(`${unique('Автор')}\nМәтін.\nТ.БІРЕГЕЙҰЛЫ`))
    await Promise.all(files.map((bytes) => importArticle({ ...base, bytes })))
    expect(await db.person.count({ where: { kk: 'Т. Бірегейұлы' } })).toBe(1)
  })

  it('stores nothing of a file that it refuses', async () => {
    const before = await Promise.all([db.article.count(), db.person.count(), db.auditEvent.count()])
    const refused = importArticle({ ...base, bytes: bytesOf('Бас\nмәтін\nмә\u0001тін\nЖ.ЖАҢАҰЛЫ') })
    await expect(refused).rejects.toMatchObject({
      name: 'ImportFault',
      line: 3,
    } satisfies Partial<ImportFault>)
    expect(await Promise.all([db.article.count(), db.person.count(), db.auditEvent.count()])).toEqual(before)
  })

  it('writes nothing on a dry run', async () => {
    const before = await db.article.count()
    const dry = await importArticle({ ...base, dryRun: true, bytes: bytesOf(`${unique('Сынақ')}\nМәтін.`) })
    expect(dry.outcome).toBe('would import')
    expect(await db.article.count()).toBe(before)
  })

  it('keeps the date of a draft until somebody publishes it', async () => {
    const at = new Date('2020-06-01T06:00:00Z')
    const { articleId, path } = await importArticle({
      ...base,
      publish: false,
      at,
      bytes: bytesOf(`${unique('Жоба')}\nМәтін.`),
    })
    expect(path).toBeNull()
    expect(await db.article.findUnique({ where: { id: articleId! } })).toMatchObject({
      state: 'draft',
      publishAt: at,
    })
  })
})
