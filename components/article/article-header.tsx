import type { ArticleView } from '@/domain/article/view'
import type { Translator } from '@/lib/translate'
import { Byline } from './byline'

/** Kicker, headline, lead, the other language, byline. */
export function ArticleHeader({ article, t }: { article: ArticleView; t: Translator }) {
  const { pair } = article
  return (
    <header className="article-header">
      {article.kicker && <p className="kicker">{article.kicker}</p>}
      <h1>{article.headline}</h1>
      {article.lead && <p className="standfirst">{article.lead}</p>}
      <Byline article={article} t={t} />
      {pair && (
        <p className="pair">
          <a href={pair.path} lang={pair.lang} hrefLang={pair.lang}>
            {t(pair.lang === 'ru' ? 'article.inRussian' : 'article.inKazakh')}
          </a>
        </p>
      )}
    </header>
  )
}
