import { feedFile } from '@/app/(reader)/feed-file'

export const dynamic = 'force-dynamic'

/** One newspaper. */
export async function GET(_: Request, { params }: RouteContext<'/[lang]/[district]/feed.xml'>) {
  const { lang, district } = await params
  return feedFile(lang, { district }, 'xml')
}
