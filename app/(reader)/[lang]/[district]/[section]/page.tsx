import { langOf } from '../../../frame'
import { RubricPage } from '../../../rubric-page'
import { YearPage } from '../../../year-page'

/** A rubric, or a year of the archive: both stand right under the district. */
export default async function Section({ params }: PageProps<'/[lang]/[district]/[section]'>) {
  const { lang: segment, district, section } = await params
  const lang = langOf(segment)
  if (/^\d{4}$/.test(section)) return <YearPage lang={lang} district={district} year={Number(section)} />
  return <RubricPage lang={lang} district={district} rubric={section} page={1} />
}
