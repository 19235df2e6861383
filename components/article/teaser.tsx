import type { TeaserView } from '@/domain/article/view'
import { Illustration } from './illustration'
import { type MetaProps, TeaserMeta } from './teaser-meta'

type Props = Omit<MetaProps, 'teaser'> & {
  teaser: TeaserView
  level?: 2 | 3
  /** How loud: lead of the page, feature of a band, plain, or headline only. */
  size: 'lead' | 'feature' | 'plain' | 'brief'
  kicker?: 'rubric' | 'district' | false
  picture?: string | false
  summary?: boolean
  priority?: boolean
}

/** An article in a list: kicker, headline, summary, meta, and a picture where there is a place for it. */
export function Teaser({
  teaser,
  size,
  level = 3,
  kicker = false,
  picture,
  summary,
  priority,
  ...meta
}: Props) {
  const Headline = `h${level}` as const
  const foreign = teaser.lang === meta.lang ? undefined : teaser.lang
  const label =
    kicker && (kicker === 'district' ? teaser.district.short : teaser.kicker || teaser.rubric.name)
  return (
    <article className={`teaser teaser-${size}`}>
      {picture && teaser.illustration && (
        <a className="teaser-pic" href={teaser.path} tabIndex={-1} aria-hidden="true">
          <Illustration shown={teaser.illustration} sizes={picture} priority={priority} decorative />
        </a>
      )}
      <div className="teaser-text">
        {label && <p className="kicker">{label}</p>}
        <Headline lang={foreign}>
          <a href={teaser.path} hrefLang={foreign}>
            {teaser.headline}
          </a>
        </Headline>
        {summary && (
          <p className="summary" lang={foreign}>
            {teaser.summary}
          </p>
        )}
        <TeaserMeta teaser={teaser} {...meta} />
      </div>
    </article>
  )
}
