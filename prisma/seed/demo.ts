import { readFileSync } from 'node:fs'
import { importArticle } from '@/domain/article/import/commands'
import { localMoment } from '@/domain/article/import/moment'
import type { Prisma } from '@/prisma/generated/client'
import { type Known, seedArticle } from './articles'
import { type ContentFile, inFile, readPeople } from './content-files'
import { seedFoundation } from './foundation'
import { isChosenLead, seedFronts } from './fronts'
import { seedPeople } from './people'

type Tx = Prisma.TransactionClient

const FIRST_ARTICLE = new URL('./data/first-article.kk.txt', import.meta.url)

const idsBySlug = (rows: { slug: string; id: number }[]) => new Map(rows.map(({ slug, id }) => [slug, id]))

async function knownNames(tx: Tx, pictures: Known['pictures']): Promise<Known> {
  const select = { slug: true, id: true } as const
  const districts = await tx.district.findMany({ select })
  const people = new Map<string, number>()
  for (const { slug, id } of districts) {
    for (const [name, personId] of await seedPeople(tx, id, readPeople(slug))) people.set(name, personId)
  }
  return {
    districts: idsBySlug(districts),
    rubrics: idsBySlug(await tx.rubric.findMany({ select })),
    topics: idsBySlug(await tx.topic.findMany({ select })),
    ...{ people, pictures },
  }
}

/** The first article ever set in this system, a real item, by the very path that a newspaper's own files take. */
export async function seedFirstArticle(tx: Tx, known: Known) {
  const place = {
    district: { id: known.districts.get('syrdariya')!, slug: 'syrdariya' },
    lang: 'kk' as const,
  }
  const at = localMoment('2022-06-24', '11:05')!
  const rubricId = known.rubrics.get('saiasat')!
  const input = { bytes: readFileSync(FIRST_ARTICLE), ...place, rubricId, at, publish: true }
  return importArticle({ ...input, actor: { origin: 'seed' } }, tx)
}

/** Everything of the demo but its pictures. Run again it changes nothing. @throws ContentFault */
export async function seedDemo(tx: Tx, files: ContentFile[], pictures: Known['pictures']): Promise<void> {
  await seedFoundation(tx)
  const known = await knownNames(tx, pictures)
  await seedFirstArticle(tx, known)
  const leads = new Map<string, bigint>()
  for (const file of files) {
    const id = await inFile(file.file, () => seedArticle(tx, file, known))
    const { district, lang, content } = file
    if (isChosenLead(district, content.headers.picture?.scene)) leads.set(`${district}:${lang}`, id)
  }
  await seedFronts(tx, leads)
}
