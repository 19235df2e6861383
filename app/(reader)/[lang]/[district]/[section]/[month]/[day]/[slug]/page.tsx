import { calendarDay } from '@/domain/archive/view'
import { getArticle } from '@/domain/article/queries'
import { ArticlePage } from '../../../../../../article-page'
import { langOf, loadFrame } from '../../../../../../frame'
import { MissingPage } from '../../../../../../missing-page'
import { WithdrawnPage } from '../../../../../../withdrawn-page'

type Props = PageProps<'/[lang]/[district]/[section]/[month]/[day]/[slug]'>

/** The article at an address, what is left of a withdrawn one, or the 404 page. */
export default async function Article({ params }: Props) {
  const { lang: segment, district: slug, section, month, day, slug: article } = await params
  const lang = langOf(segment)
  const on = calendarDay(section, month, day)
  const frame = await loadFrame(lang, slug)
  if (!on || !frame?.district) return <MissingPage lang={lang} />
  const found = await getArticle({ lang, districtId: frame.district.id, day: on, slug: article })
  if (!found) return <MissingPage lang={lang} district={slug} />
  if (found.state === 'withdrawn') return <WithdrawnPage frame={frame} article={found} />
  return <ArticlePage frame={frame} district={frame.district} article={found} />
}
