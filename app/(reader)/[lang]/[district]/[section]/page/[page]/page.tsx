import { langOf } from '../../../../../frame'
import { RubricPage } from '../../../../../rubric-page'

export default async function RubricPageN({ params }: PageProps<'/[lang]/[district]/[section]/page/[page]'>) {
  const { lang, district, section, page } = await params
  return <RubricPage lang={langOf(lang)} district={district} rubric={section} page={Number(page)} />
}
