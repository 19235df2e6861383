import { Teaser } from '@/components/article/teaser'
import type { ComposedFront } from '@/domain/front/compose'
import type { Frame } from './page-shell'

const LEAD_PICTURE = '(min-width: 1240px) 660px, (min-width: 980px) 54vw, 100vw'

/** The top of a front page: one unmistakable lead, the seconds, and the strip of notices. */
export function FrontTop({ frame, front }: { frame: Frame; front: ComposedFront }) {
  const { lang, t, now, district } = frame
  const meta = { lang, t, now }
  const kicker = district ? 'rubric' : 'district'
  if (!front.lead) return <p className="empty">{t('front.empty')}</p>
  return (
    <div className="front-top">
      <section className="front-lead">
        <Teaser
          teaser={front.lead}
          size="lead"
          level={2}
          kicker={kicker}
          picture={LEAD_PICTURE}
          priority
          summary
          show={['author', 'minutes']}
          {...meta}
        />
      </section>
      {front.second.length > 0 && (
        <section className="front-seconds">
          {front.second.map((teaser, index) => (
            <Teaser
              key={teaser.id}
              teaser={teaser}
              size="plain"
              kicker={kicker}
              summary={index < 2}
              {...meta}
            />
          ))}
        </section>
      )}
      {front.strip.length > 0 && (
        <section className="front-strip" aria-labelledby="notices">
          <h2 id="notices">{t(front.notices ? 'front.notices' : 'front.latest')}</h2>
          {front.strip.map((teaser) => (
            <Teaser
              key={teaser.id}
              teaser={teaser}
              size="brief"
              kicker={district ? false : 'district'}
              {...meta}
            />
          ))}
        </section>
      )}
    </div>
  )
}
