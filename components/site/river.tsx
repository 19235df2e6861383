import type { DistrictView } from '@/domain/district/view'
import { districtPath, type Lang } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = { lang: Lang; t: Translator; districts: DistrictView[]; here?: string }

// Places along the water, in units of the drawing: spaced so that all names fit above and below it on a phone.
const PLACES: readonly (readonly [x: number, bend: number])[] = [
  [36, 22],
  [113, 35],
  [189, 24],
  [281, 37],
  [376, 22],
  [473, 36],
  [573, 20],
  [705, 36],
  [851, 24],
]
const WIDTH = 900
const HEIGHT = 56
const placeOf = (index: number) => PLACES[index % PLACES.length] as (typeof PLACES)[number]

/** A smooth line from the sea through every newspaper's place. */
function riverLine(count: number): string {
  const points = PLACES.slice(0, count)
  const curve = points.map(([x, y]) => `S${Math.max(x - 44, x / 2)} ${y} ${x} ${y}`).join('')
  return `M0 32${curve}S${WIDTH - 20} 30 ${WIDTH} 27`
}

const positionOf = (index: number) => {
  const [x, bend] = placeOf(index)
  return { '--x': `${((x / WIDTH) * 100).toFixed(1)}%`, '--y': bend } as React.CSSProperties
}

/** The region's signature: the newspapers strung along the Syr Darya, the reader's own one filled. */
export function River({ lang, t, districts, here }: Props) {
  return (
    <nav className="river" aria-label={t('site.river')}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={riverLine(districts.length)} vectorEffect="non-scaling-stroke" />
      </svg>
      <ol>
        {districts.map((district, place) => (
          <li key={district.slug} style={positionOf(place)}>
            <a
              href={districtPath(lang, district.slug)}
              aria-current={district.slug === here ? 'page' : undefined}
              title={district.paper.title}
            >
              {district.short}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
