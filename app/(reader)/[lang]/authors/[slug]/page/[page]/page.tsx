import { AuthorPage } from '../../../../../author-page'
import { langOf } from '../../../../../frame'

export default async function AuthorN({ params }: PageProps<'/[lang]/authors/[slug]/page/[page]'>) {
  const { lang, slug, page } = await params
  return <AuthorPage lang={langOf(lang)} slug={slug} page={Number(page)} />
}
