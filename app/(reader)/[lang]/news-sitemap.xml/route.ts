import { printedFile } from '@/app/(reader)/printed-file'
import { feedsTag } from '@/domain/article/tags'
import { listNews } from '@/domain/sitemap/queries'
import { newsUrlSet } from '@/domain/sitemap/xml'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** The articles of the last two days, for news search. Printed anew often, for the two days move on. */
export async function GET() {
  const body = newsUrlSet(env.SITE_URL, await listNews())
  return printedFile({ body, type: 'application/xml; charset=utf-8' }, { tags: [feedsTag()], maxAge: 300 })
}
