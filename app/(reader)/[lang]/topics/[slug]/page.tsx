import { TopicPage } from '../../../topic-page'
import { langOf } from '../../../frame'

export default async function Topic({ params }: PageProps<'/[lang]/topics/[slug]'>) {
  const { lang, slug } = await params
  return <TopicPage lang={langOf(lang)} slug={slug} page={1} />
}
