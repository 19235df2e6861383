import type { TeaserView } from '@/domain/article/view'
import { Teaser } from './teaser'
import type { MetaProps } from './teaser-meta'

const THUMBNAIL = '(min-width: 600px) 200px, 112px'

type Props = Omit<MetaProps, 'teaser'> & {
  teasers: TeaserView[]
  empty: string
  kicker?: 'rubric' | 'district' | false
}

/** A list of articles as on a rubric's page: headline, beginning, small picture at the side. */
export function TeaserList({ teasers, empty, kicker, ...meta }: Props) {
  if (teasers.length === 0) return <p className="empty">{empty}</p>
  return (
    <div className="teaser-list">
      {teasers.map((teaser, index) => (
        <Teaser
          key={teaser.id}
          teaser={teaser}
          size="plain"
          level={2}
          kicker={kicker}
          picture={THUMBNAIL}
          priority={index === 0}
          summary
          {...meta}
        />
      ))}
    </div>
  )
}
