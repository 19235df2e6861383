import { readFileSync } from 'node:fs'
import type { DistrictKind, Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient

const data = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8')) as T

type DistrictData = {
  kato: string
  slug: string
  kind: DistrictKind
  kk: string
  kkShort: string
  ru: string
  ruShort: string
  centreKk: string
  centreRu: string
  lat: number
  lon: number
  riverOrder: number
}
export type NewspaperData = {
  district: string
  title: string
  accentLight: string
  accentDark: string
  issueNumber: number
  issueDate: string
  addressKk: string
  addressRu: string
}
type NamedData = { slug: string; kk: string; ru: string }

export const districtsData = () => data<DistrictData[]>('districts')
export const newspapersData = () => data<NewspaperData[]>('newspapers')
export const rubricsData = () => data<NamedData[]>('rubrics')
export const topicsData = () => data<NamedData[]>('topics')

const REGION = { kk: 'Қызылорда облысы', ru: 'Кызылординская область', titleKk: 'Өңір', titleRu: 'Өңір' }

/** Imprint fields that cannot be taken for real ones: each says that it is a sample. */
const SAMPLE_IMPRINT = {
  demo: true,
  ownerKk: '(үлгі) Меншік иесі осы жерде көрсетіледі',
  ownerRu: '(образец) Здесь указывается собственник',
  editorInChief: '(үлгі) А. Ә. Редактор',
  certificateNumber: '№ 00000-Г (үлгі)',
  certificateDate: new Date('2026-01-01'),
  certificateIssuerKk: '(үлгі) Куәлік берген орган',
  certificateIssuerRu: '(образец) Орган, выдавший свидетельство',
  phone: '+7 (724) 000-00-00',
  ageMark: '12+',
  aboutKk:
    'Бұл – көрсетілім басылымы. Мақалалар мен кейіпкерлер ойдан құрастырылған, деректер нақты газетке қатысты емес.',
  aboutRu:
    'Это демонстрационное издание. Статьи и персонажи вымышлены, сведения не относятся к действующей газете.',
}

const newspaperRow = (paper: NewspaperData) => ({
  ...SAMPLE_IMPRINT,
  titleKk: paper.title,
  titleRu: paper.title,
  accentLight: paper.accentLight,
  accentDark: paper.accentDark,
  addressKk: `(үлгі) ${paper.addressKk}`,
  addressRu: `(образец) ${paper.addressRu}`,
  email: `${paper.district}@example.kz`,
  issueNumber: paper.issueNumber,
  issueDate: new Date(paper.issueDate),
})

async function seedDistricts(tx: Tx): Promise<void> {
  const region = await tx.region.upsert({
    where: { slug: 'qyzylorda-oblysy' },
    create: { slug: 'qyzylorda-oblysy', ...REGION },
    update: {},
  })
  const papers = new Map(newspapersData().map((paper) => [paper.district, paper]))
  for (const district of districtsData()) {
    const row = await tx.district.upsert({
      where: { slug: district.slug },
      create: { ...district, regionId: region.id },
      update: {},
    })
    const create = { ...newspaperRow(papers.get(district.slug)!), districtId: row.id }
    await tx.newspaper.upsert({ where: { districtId: row.id }, create, update: {} })
  }
}

async function seedRubrics(tx: Tx): Promise<void> {
  await tx.rubric.createMany({ data: rubricsData(), skipDuplicates: true })
  const rubrics = await tx.rubric.findMany({ where: { slug: { in: rubricsData().map((r) => r.slug) } } })
  const idOf = new Map(rubrics.map(({ slug, id }) => [slug, id]))
  for (const { id: districtId, kind } of await tx.district.findMany()) {
    // In a city the fields come last, in a district they come fifth.
    const inCity = (slug: string) => (kind === 'city' && slug === 'auyl-sharuashylygy' ? 1 : 0)
    const order = rubricsData()
      .map(({ slug }) => slug)
      .sort((a, b) => inCity(a) - inCity(b))
    const rows = order.map((slug, i) => ({ districtId, rubricId: idOf.get(slug)!, position: i + 1 }))
    await tx.districtRubric.createMany({ data: rows, skipDuplicates: true })
  }
}

/** Region, districts with their newspapers, rubrics and topics. What is there stays as it is. */
export async function seedFoundation(tx: Tx): Promise<void> {
  await seedDistricts(tx)
  await seedRubrics(tx)
  await tx.topic.createMany({ data: topicsData(), skipDuplicates: true })
}
