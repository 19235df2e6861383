import { AuthorPage } from '../../../author-page'
import { langOf } from '../../../frame'

export default async function Author({ params }: PageProps<'/[lang]/authors/[slug]'>) {
  const { lang, slug } = await params
  return <AuthorPage lang={langOf(lang)} slug={slug} page={1} />
}
