import type { Translator } from '@/lib/translate'

type Neighbour = { headline: string; path: string } | null

/** The articles before and after this one in the newspaper. */
export function Neighbours({ previous, next, t }: { previous: Neighbour; next: Neighbour; t: Translator }) {
  if (!previous && !next) return null
  return (
    <nav className="neighbours" aria-label={t('article.neighbours')}>
      {previous && (
        <a rel="prev" href={previous.path}>
          <span className="meta">{t('article.previous')}</span>
          <span className="neighbour-title">{previous.headline}</span>
        </a>
      )}
      {next && (
        <a rel="next" href={next.path}>
          <span className="meta">{t('article.next')}</span>
          <span className="neighbour-title">{next.headline}</span>
        </a>
      )}
    </nav>
  )
}
