import type { CorrectionView } from '@/domain/article/view'
import { clock, isoLocal, longDate } from '@/kazakh/dates'
import type { Lang } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

/** What was put right after publication, openly and for good. */
export function Corrections({
  corrections,
  lang,
  t,
}: {
  corrections: CorrectionView[]
  lang: Lang
  t: Translator
}) {
  if (corrections.length === 0) return null
  return (
    <section className="corrections" id="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{t('article.corrections')}</h2>
      <ol>
        {corrections.map(({ id, kind, text, publishedAt }) => (
          <li key={id}>
            <p className="meta">
              <strong>{t(`correction.${kind}`)}</strong>
              <time dateTime={isoLocal(publishedAt)}>
                {longDate(publishedAt, lang)}, {clock(publishedAt)}
              </time>
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
