import { Teaser } from '@/components/article/teaser'
import type { ComposedFront } from '@/domain/front/compose'
import type { Frame } from './page-shell'

const LEAD_PICTURE = '(min-width: 1240px) 660px, (min-width: 980px) 54vw, 100vw'

/** The top of a front page: one unmistakable lead, the seconds, and the strip of notices. */
export function FrontTop({ frame, front }: Props) {
  const { lang, t, now, district } = frame
  if (!front.lead) return <p className="empty">{t('front.empty')}</p>
  return (
    <div className="front-top">
      <section className="front-lead">
        <Teaser
          teaser={front.lead}
          size="lead"
          level={2}
          kicker={district ? 'rubric' : 'district'}
          picture={LEAD_PICTURE}
          priority
          summary
          show={['author', 'minutes']}
          {...{ lang, t, now }}
        />
      </section>
      <Seconds {...{ frame, front }} />
      <Strip {...{ frame, front }} />
    </div>
  )
}

type Props = { frame: Frame; front: ComposedFront }

function Seconds({ frame: { lang, t, now, district }, front }: Props) {
  if (front.second.length === 0) return null
  const kicker = district ? 'rubric' : 'district'
  return (
    <section className="front-seconds">
      {front.second.map((teaser, index) => (
        <Teaser
          key={teaser.id}
          teaser={teaser}
          size="plain"
          kicker={kicker}
          summary={index < 2}
          {...{ lang, t, now }}
        />
      ))}
    </section>
  )
}

function Strip({ frame: { lang, t, now, district }, front }: Props) {
  if (front.strip.length === 0) return null
  const kicker = district ? false : 'district'
  return (
    <section className="front-strip" aria-labelledby="notices">
      <h2 id="notices">{t(front.notices ? 'front.notices' : 'front.latest')}</h2>
      {front.strip.map((teaser) => (
        <Teaser key={teaser.id} teaser={teaser} size="brief" kicker={kicker} {...{ lang, t, now }} />
      ))}
    </section>
  )
}
