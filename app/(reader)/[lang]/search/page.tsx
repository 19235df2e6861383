import { PAGE_SIZE } from '@/domain/article/policy'
import { COUNT_LIMIT } from '@/domain/search/queries'
import { langOf } from '../../frame'
import { SearchPage } from '../../search-page'

const MAX_PAGES = COUNT_LIMIT / PAGE_SIZE

export default async function Search({ params, searchParams }: PageProps<'/[lang]/search'>) {
  const { q, page } = await searchParams
  const asked = typeof q === 'string' ? q.slice(0, 100) : ''
  const number = Math.min(MAX_PAGES, Math.max(1, Math.trunc(Number(page)) || 1))
  return <SearchPage lang={langOf((await params).lang)} query={asked} page={number} />
}
