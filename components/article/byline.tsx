import type { ArticleView } from '@/domain/article/view'
import { clock, isoLocal, longDate } from '@/kazakh/dates'
import { readingMinutes } from '@/kazakh/reading-time'
import { authorPath } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

const SAME_EDITION = 10 * 60_000

/** Who wrote it, when it first appeared and was last changed, how long it takes to read. */
export function Byline({ article, t }: { article: ArticleView; t: Translator }) {
  const { lang, publishedAt, updatedAt, credits } = article
  const updated = updatedAt.getTime() - publishedAt.getTime() > SAME_EDITION
  return (
    <div className="byline">
      {credits.length > 0 && (
        <ul className="byline-people">
          {credits.map(({ slug, name, role }) => (
            <li key={slug + role} className={`byline-${role}`}>
              {role !== 'author' && (
                <span>{t(role === 'photographer' ? 'article.photo' : 'article.by')}: </span>
              )}
              <a href={authorPath(lang, slug)} rel="author">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="byline-times">
        <span>
          <span className="visually-hidden">{t('article.published')}: </span>
          <time dateTime={isoLocal(publishedAt)}>
            {longDate(publishedAt, lang)}, {clock(publishedAt)}
          </time>
        </span>
        {updated && (
          <span>
            {t('article.updated')}:{' '}
            <time dateTime={isoLocal(updatedAt)}>
              {longDate(updatedAt, lang)}, {clock(updatedAt)}
            </time>
          </span>
        )}
        <span>{t('article.minutes', { minutes: readingMinutes(article.characters) })}</span>
      </p>
    </div>
  )
}
