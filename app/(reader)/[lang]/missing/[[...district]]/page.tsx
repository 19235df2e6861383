import { langOf } from '../../../frame'
import { MissingPage } from '../../../missing-page'

/** Printed once for each language and district, and handed out at every unknown address. */
export default async function Missing({ params }: PageProps<'/[lang]/missing/[[...district]]'>) {
  const { lang, district } = await params
  return <MissingPage lang={langOf(lang)} district={district?.[0]} />
}
