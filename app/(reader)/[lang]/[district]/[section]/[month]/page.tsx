import { langOf } from '../../../../frame'
import { MonthPage } from '../../../../month-page'

export default async function Month({ params }: PageProps<'/[lang]/[district]/[section]/[month]'>) {
  const { lang, district, section, month } = await params
  return <MonthPage lang={langOf(lang)} district={district} year={Number(section)} month={Number(month)} />
}
