import type { Lang } from '@/lib/paths'
import type { District, Newspaper, Region } from '@/prisma/generated/client'

/** A newspaper in its place on the river: what every page's masthead needs. */
export type DistrictView = {
  id: number
  slug: string
  kind: 'district' | 'city'
  name: string
  short: string
  riverOrder: number
  paper: { title: string; accentLight: string; accentDark: string; ageMark: string }
}

export type ImprintView = {
  owner: string
  editorInChief: string
  certificate: { number: string; date: Date | null; issuer: string }
  address: string
  phone: string
  email: string
  about: string
  demo: boolean
  foundedYear: number | null
  social: { name: string; url: string }[]
}

export type NameplateView = DistrictView & { centre: string; issue: { number: number; date: Date } | null }
export type RegionView = { name: string; title: string }

type DistrictRow = District & { newspaper: Newspaper | null }

function paperOf(row: DistrictRow): Newspaper {
  if (!row.newspaper) throw new Error(`District ${row.slug} has no newspaper`)
  return row.newspaper
}

/** A row of the district table with its newspaper, in one language. */
export function toDistrictView(row: DistrictRow, lang: Lang): DistrictView {
  const paper = paperOf(row)
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    name: lang === 'ru' ? row.ru : row.kk,
    short: lang === 'ru' ? row.ruShort : row.kkShort,
    riverOrder: row.riverOrder,
    paper: {
      title: lang === 'ru' ? paper.titleRu : paper.titleKk,
      accentLight: paper.accentLight,
      accentDark: paper.accentDark,
      ageMark: paper.ageMark,
    },
  }
}

export function toNameplateView(row: DistrictRow, lang: Lang): NameplateView {
  const { issueNumber, issueDate } = paperOf(row)
  return {
    ...toDistrictView(row, lang),
    centre: lang === 'ru' ? row.centreRu : row.centreKk,
    issue: issueNumber && issueDate ? { number: issueNumber, date: issueDate } : null,
  }
}

/** What the mass-media law (art. 20) wants on the imprint page. */
export function toImprintView(row: DistrictRow, lang: Lang): ImprintView {
  const paper = paperOf(row)
  const ru = lang === 'ru'
  return {
    owner: ru ? paper.ownerRu : paper.ownerKk,
    editorInChief: paper.editorInChief,
    certificate: {
      number: paper.certificateNumber,
      date: paper.certificateDate,
      issuer: ru ? paper.certificateIssuerRu : paper.certificateIssuerKk,
    },
    address: ru ? paper.addressRu : paper.addressKk,
    phone: paper.phone,
    email: paper.email,
    about: ru ? paper.aboutRu : paper.aboutKk,
    demo: paper.demo,
    foundedYear: paper.foundedYear,
    social: Array.isArray(paper.social) ? (paper.social as ImprintView['social']) : [],
  }
}

export const toRegionView = (row: Region, lang: Lang): RegionView => ({
  name: lang === 'ru' ? row.ru : row.kk,
  title: lang === 'ru' ? row.titleRu : row.titleKk,
})
