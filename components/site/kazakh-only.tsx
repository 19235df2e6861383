import { Teaser } from '@/components/article/teaser'
import type { TeaserView } from '@/domain/article/view'
import type { Frame } from './page-shell'

/** On Russian pages: what the newspaper has in Kazakh only, said openly. */
export function KazakhOnly({ frame, teasers }: { frame: Frame; teasers: TeaserView[] }) {
  if (teasers.length === 0) return null
  const { t, lang, now } = frame
  return (
    <section className="kazakh-only" aria-labelledby="kazakh-only">
      <h2 id="kazakh-only">{t('front.onlyKazakh')}</h2>
      <p className="meta">{t('front.onlyKazakhLead')}</p>
      <div className="kazakh-only-list">
        {teasers.map((teaser) => (
          <Teaser key={teaser.id} teaser={teaser} size="brief" {...{ t, lang, now }} />
        ))}
      </div>
    </section>
  )
}
