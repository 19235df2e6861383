import { printedFile } from '@/app/(reader)/printed-file'
import { feedsTag } from '@/domain/article/tags'
import { partName, partsOf } from '@/domain/sitemap/parts'
import { listMonths } from '@/domain/sitemap/queries'
import { sitemapIndex } from '@/domain/sitemap/xml'
import { env } from '@/lib/env'
import { sitemapPartPath } from '@/lib/paths'

export const dynamic = 'force-dynamic'

/** Where the parts of the sitemap are, and when each last changed. */
export async function GET() {
  const months = await listMonths()
  const newest = months.reduce<Date | null>((at, { changed }) => (at && at > changed ? at : changed), null)
  const files = [
    { path: sitemapPartPath('pages'), changed: newest },
    ...months.flatMap((month) =>
      partsOf(month).map((part) => ({ path: sitemapPartPath(partName(part)), changed: month.changed })),
    ),
  ]
  const body = sitemapIndex(env.SITE_URL, files)
  return printedFile({ body, type: 'application/xml; charset=utf-8' }, { tags: [feedsTag()], maxAge: 3600 })
}
