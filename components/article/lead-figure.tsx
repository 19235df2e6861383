import type { Illustration as Shown } from '@/domain/article/view'
import { Illustration } from './illustration'

/** The picture under the byline, with caption and credit. */
export function LeadFigure({ shown }: { shown: Shown }) {
  return (
    <figure className="lead-figure">
      <Illustration shown={shown} sizes="(min-width: 1000px) 864px, 100vw" priority />
      {(shown.caption || shown.credit) && (
        <figcaption>
          {shown.caption}
          {shown.caption && shown.credit && ' · '}
          {shown.credit && <span className="credit">{shown.credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
