import { printedFile } from '@/app/(reader)/printed-file'
import { robotsText } from '@/domain/sitemap/robots'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** What crawlers may read, and where the sitemaps are. */
export function GET() {
  return printedFile(
    { body: robotsText(env.SITE_URL), type: 'text/plain; charset=utf-8' },
    { tags: [], maxAge: 86_400 },
  )
}
