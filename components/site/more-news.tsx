import { Teaser } from '@/components/article/teaser'
import type { TeaserView } from '@/domain/article/view'
import type { Frame } from './page-shell'

const PICTURE = '(min-width: 980px) 390px, (min-width: 600px) 45vw, 100vw'

/** What stands below the bands: the newest of all smaller rubrics, each with its own. */
export function MoreNews({ teasers, frame }: { teasers: TeaserView[]; frame: Frame }) {
  if (teasers.length === 0) return null
  const { lang, t, now } = frame
  return (
    <section className="more" aria-labelledby="more-title">
      <h2 id="more-title">{t('front.more')}</h2>
      <div className="more-list">
        {teasers.map((teaser) => (
          <Teaser
            key={teaser.id}
            teaser={teaser}
            size="feature"
            kicker="rubric"
            picture={PICTURE}
            summary={!teaser.illustration}
            show={frame.district ? [] : ['district']}
            {...{ lang, t, now }}
          />
        ))}
      </div>
    </section>
  )
}
