import type { ImprintView } from '@/domain/district/view'
import { longDate } from '@/kazakh/dates'
import type { Lang } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = { imprint: ImprintView; title: string; age: string; lang: Lang; t: Translator }

/** Owner, editor-in-chief, certificate and contacts: mass-media law No. 93-VIII, art. 20 (2). */
export function Imprint({ imprint, title, age, lang, t }: Props) {
  const { number, date, issuer } = imprint.certificate
  const certificate = [number, date && longDate(date, lang), issuer].filter(Boolean).join(', ')
  const rows: [string, React.ReactNode][] = [
    [t('about.owner'), imprint.owner],
    [t('about.editorInChief'), imprint.editorInChief],
    [t('about.certificate'), certificate],
    [t('about.founded'), imprint.foundedYear],
    [t('about.address'), imprint.address],
    [
      t('about.phone'),
      imprint.phone && <a href={`tel:${imprint.phone.replace(/[^+\d]/g, '')}`}>{imprint.phone}</a>,
    ],
    [t('about.email'), imprint.email && <a href={`mailto:${imprint.email}`}>{imprint.email}</a>],
    [t('about.age'), age],
  ]
  return (
    <section aria-labelledby="imprint">
      {imprint.demo && <p className="note">{t('about.demo')}</p>}
      <div className="plain-section">
        <h2 id="imprint">
          {title}: {t('about.imprint')}
        </h2>
      </div>
      <dl className="imprint">
        {rows.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
