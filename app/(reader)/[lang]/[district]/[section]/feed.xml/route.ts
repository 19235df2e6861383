import { feedFile } from '@/app/(reader)/feed-file'

export const dynamic = 'force-dynamic'

/** One rubric of a newspaper. */
export async function GET(_: Request, { params }: RouteContext<'/[lang]/[district]/[section]/feed.xml'>) {
  const { lang, district, section: rubric } = await params
  return feedFile(lang, { district, rubric }, 'xml')
}
