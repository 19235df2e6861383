import { TopicPage } from '../../../../../topic-page'
import { langOf } from '../../../../../frame'

export default async function TopicN({ params }: PageProps<'/[lang]/topics/[slug]/page/[page]'>) {
  const { lang, slug, page } = await params
  return <TopicPage lang={langOf(lang)} slug={slug} page={Number(page)} />
}
