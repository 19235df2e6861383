import type { TeaserView } from '@/domain/article/view'
import { Teaser } from './teaser'
import type { MetaProps } from './teaser-meta'

/** More from the same newspaper. */
export function Related({ teasers, ...meta }: Omit<MetaProps, 'teaser'> & { teasers: TeaserView[] }) {
  if (teasers.length === 0) return null
  return (
    <aside className="related" aria-labelledby="related-title">
      <h2 id="related-title">{meta.t('article.related')}</h2>
      <div className="related-list">
        {teasers.map((teaser) => (
          <Teaser key={teaser.id} teaser={teaser} size="brief" kicker="rubric" {...meta} />
        ))}
      </div>
    </aside>
  )
}
