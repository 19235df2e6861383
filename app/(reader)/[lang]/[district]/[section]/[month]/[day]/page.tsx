import { calendarDay } from '@/domain/archive/view'
import { DayPage } from '../../../../../day-page'
import { langOf } from '../../../../../frame'
import { MissingPage } from '../../../../../missing-page'

export default async function Day({ params }: PageProps<'/[lang]/[district]/[section]/[month]/[day]'>) {
  const { lang, district, section, month, day } = await params
  const on = calendarDay(section, month, day)
  if (!on) return <MissingPage lang={langOf(lang)} district={district} />
  return <DayPage lang={langOf(lang)} district={district} on={on} />
}
