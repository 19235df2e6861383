import { Teaser } from '@/components/article/teaser'
import type { Band } from '@/domain/front/compose'
import { rubricPath } from '@/lib/paths'
import type { Frame } from './page-shell'

const FEATURE_PICTURE = '(min-width: 1240px) 480px, (min-width: 720px) 40vw, 100vw'
const FEW_PICTURE = '(min-width: 1240px) 390px, (min-width: 720px) 30vw, 100vw'
const FEW = 3

/** One rubric on a front page. Text-only stories are not second class: each stands as it is. */
export function RubricBand({ band, frame }: { band: Band; frame: Frame }) {
  const { district } = frame
  const id = `band-${band.rubric.slug}`
  const few = band.teasers.length <= FEW
  return (
    <section className={few ? 'band band-few' : 'band'} aria-labelledby={id}>
      <h2 id={id}>
        {district ? (
          <a href={rubricPath(frame.lang, { district: district.slug, rubric: band.rubric.slug })}>
            {band.rubric.name}
          </a>
        ) : (
          band.rubric.name
        )}
      </h2>
      {few ? <Few {...{ band, frame }} /> : <Many {...{ band, frame }} />}
    </section>
  )
}

type Props = { band: Band; frame: Frame }

const shared = ({ lang, t, now, district }: Frame) => ({
  lang,
  t,
  now,
  kicker: district ? (false as const) : ('district' as const),
})

/** Up to three stories side by side. */
function Few({ band, frame }: Props) {
  return band.teasers.map((teaser) => (
    <Teaser key={teaser.id} teaser={teaser} size="feature" picture={FEW_PICTURE} summary {...shared(frame)} />
  ))
}

/** A feature, two plain ones, the rest as headlines. */
function Many({ band, frame }: Props) {
  const [feature, ...rest] = band.teasers
  const common = shared(frame)
  return (
    <>
      <div className="band-feature">
        {feature && <Teaser teaser={feature} size="feature" picture={FEATURE_PICTURE} summary {...common} />}
      </div>
      <div className="band-plain">
        {rest.slice(0, 2).map((teaser) => (
          <Teaser key={teaser.id} teaser={teaser} size="plain" summary {...common} />
        ))}
      </div>
      <div className="band-brief">
        {rest.slice(2).map((teaser) => (
          <Teaser key={teaser.id} teaser={teaser} size="brief" {...common} />
        ))}
      </div>
    </>
  )
}
