import { Teaser } from '@/components/article/teaser'
import type { Band } from '@/domain/front/compose'
import { rubricPath } from '@/lib/paths'
import type { Frame } from './page-shell'

const FEATURE_PICTURE = '(min-width: 1240px) 480px, (min-width: 720px) 40vw, 100vw'

/**
 * One rubric on a front page: a feature, two plain ones, the rest as headlines. Bands with and without a
 * picture follow each other as the stories have them; text-only stories are not second class.
 */
export function RubricBand({ band, frame }: { band: Band; frame: Frame }) {
  const { lang, t, now, district } = frame
  const [feature, ...rest] = band.teasers
  if (!feature) return null
  const kicker = district ? false : ('district' as const)
  const meta = { lang, t, now }
  const id = `band-${band.rubric.slug}`
  return (
    <section className={`band ${rest.length === 0 ? 'band-single' : ''}`} aria-labelledby={id}>
      <h2 id={id}>
        {district ? (
          <a href={rubricPath(lang, { district: district.slug, rubric: band.rubric.slug })}>
            {band.rubric.name}
          </a>
        ) : (
          band.rubric.name
        )}
      </h2>
      <div className="band-feature">
        <Teaser teaser={feature} size="feature" kicker={kicker} picture={FEATURE_PICTURE} summary {...meta} />
      </div>
      {rest.length > 0 && (
        <div className="band-plain">
          {rest.slice(0, 2).map((teaser) => (
            <Teaser key={teaser.id} teaser={teaser} size="plain" kicker={kicker} {...meta} />
          ))}
        </div>
      )}
      {rest.length > 2 && (
        <div className="band-brief">
          {rest.slice(2).map((teaser) => (
            <Teaser key={teaser.id} teaser={teaser} size="brief" kicker={kicker} {...meta} />
          ))}
        </div>
      )}
    </section>
  )
}
