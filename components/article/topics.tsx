import { type Lang, topicPath } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = { topics: { slug: string; name: string }[]; lang: Lang; t: Translator }

/** What the article is about, across all newspapers. */
export function Topics({ topics, lang, t }: Props) {
  if (topics.length === 0) return null
  return (
    <nav className="topics" aria-label={t('article.topics')}>
      <ul>
        {topics.map(({ slug, name }) => (
          <li key={slug}>
            <a href={topicPath(lang, slug)} rel="tag">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
