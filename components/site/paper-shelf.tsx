import type { TeaserView } from '@/domain/article/view'
import { districtPath } from '@/lib/paths'
import type { Frame } from './page-shell'

/** All newspapers of the region with their newest headline: the way from the portal into a district. */
export function PaperShelf({ frame, newest }: { frame: Frame; newest: TeaserView[] }) {
  const { lang, t, districts } = frame
  const headlines = new Map(newest.map((teaser) => [teaser.district.slug, teaser]))
  return (
    <section className="shelf" aria-labelledby="shelf-title">
      <h2 id="shelf-title">{t('front.papers')}</h2>
      <ul>
        {districts.map(({ slug, paper, name }) => {
          const teaser = headlines.get(slug)
          const style = { '--accent-light': paper.accentLight, '--accent-dark': paper.accentDark }
          return (
            <li key={slug} style={style as React.CSSProperties}>
              <p className="shelf-title">
                <a href={districtPath(lang, slug)}>{paper.title}</a>
              </p>
              <p className="meta">{name}</p>
              {teaser && (
                <p className="shelf-news">
                  <a href={teaser.path}>{teaser.headline}</a>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
