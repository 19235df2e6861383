import { feedFile } from '@/app/(reader)/feed-file'

export const dynamic = 'force-dynamic'

/** All newspapers of the region together. */
export async function GET(_: Request, { params }: RouteContext<'/[lang]/feed.xml'>) {
  return feedFile((await params).lang, {}, 'xml')
}
