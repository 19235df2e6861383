import type { ListedCorrection } from '@/domain/correction/view'
import { clock, isoLocal, longDate } from '@/kazakh/dates'
import type { Lang } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = { corrections: ListedCorrection[]; lang: Lang; t: Translator }

/** The public log of corrections. */
export function CorrectionList({ corrections, lang, t }: Props) {
  if (corrections.length === 0) return <p className="empty">{t('correction.empty')}</p>
  return (
    <ol className="correction-list">
      {corrections.map(({ id, kind, text, publishedAt, article }) => (
        <li key={id}>
          <p className="meta">
            <strong>{t(`correction.${kind}`)}</strong>
            <span>{article.district}</span>
            <time dateTime={isoLocal(publishedAt)}>
              {longDate(publishedAt, lang)}, {clock(publishedAt)}
            </time>
          </p>
          <h2>
            <a href={`${article.path}#corrections`}>{article.headline}</a>
          </h2>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  )
}
