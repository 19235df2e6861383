import { missingFile, printedFile } from '@/app/(reader)/printed-file'
import { districtsTag, feedsTag, monthTag } from '@/domain/article/tags'
import { listDistricts } from '@/domain/district/queries'
import { sitemapPages } from '@/domain/sitemap/pages'
import { parsePartName } from '@/domain/sitemap/parts'
import { getPageChanges, listOfMonth } from '@/domain/sitemap/queries'
import type { SitemapPart } from '@/domain/sitemap/view'
import { urlSet } from '@/domain/sitemap/xml'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** What is in a part and what expires it: a month only by its own articles, for there are many of them. */
async function contentOf(part: SitemapPart) {
  if (part.kind === 'pages') {
    return { urls: sitemapPages(await getPageChanges()), tags: [feedsTag(), districtsTag()] }
  }
  const [urls, districts] = await Promise.all([listOfMonth(part), listDistricts('kk')])
  return { urls, tags: [districtsTag(), ...districts.map(({ id }) => monthTag(id, part))] }
}

/** One part of the sitemap: `pages.xml`, `2026-11.xml`, `2026-11-2.xml`. */
export async function GET(_: Request, { params }: RouteContext<'/[lang]/sitemaps/[name]'>) {
  const { name } = await params
  const part = name.endsWith('.xml') ? parsePartName(name.slice(0, -'.xml'.length)) : null
  if (!part) return missingFile([])
  const { urls, tags } = await contentOf(part)
  if (urls.length === 0) return missingFile(tags)
  return printedFile(
    { body: urlSet(env.SITE_URL, urls), type: 'application/xml; charset=utf-8' },
    { tags, maxAge: 3600 },
  )
}
