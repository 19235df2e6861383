import type { DistrictView } from '@/domain/district/view'
import { districtPath, type Lang } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = { lang: Lang; t: Translator; districts: DistrictView[]; here?: string }

// Depth of the bends at each newspaper, in units of the drawing; the line below goes through all of them.
const BENDS = [20, 34, 26, 38, 24, 36, 22, 34, 20]
const WIDTH = 900
const HEIGHT = 56
const step = WIDTH / BENDS.length
const xOf = (place: number) => (place + 0.5) * step
const bendOf = (place: number) => BENDS[place % BENDS.length] as number

/** A smooth line from the sea through every newspaper's place. */
function riverLine(count: number): string {
  const points = Array.from({ length: count }, (_, place) => [xOf(place), bendOf(place)] as const)
  const curve = points
    .slice(1)
    .map(([x, y]) => `S${x - step * 0.55} ${y} ${x} ${y}`)
    .join('')
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return ''
  return `M0 30C14 32 ${first[0] - 26} ${first[1]} ${first[0]} ${first[1]}${curve}S${WIDTH - 18} 30 ${WIDTH} 27`
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
          <li
            key={district.slug}
            style={{ '--x': `${(xOf(place) / WIDTH) * 100}%`, '--y': bendOf(place) } as React.CSSProperties}
          >
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
