import { authorPath, type Lang } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

type Props = { people: { slug: string; name: string; role: string }[]; lang: Lang; t: Translator }

/** Who makes the newspaper. */
export function Staff({ people, lang, t }: Props) {
  if (people.length === 0) return null
  return (
    <section className="plain-section" aria-labelledby="staff">
      <h2 id="staff">{t('about.staff')}</h2>
      <ul>
        {people.map(({ slug, name, role }) => (
          <li key={slug}>
            <a href={authorPath(lang, slug)}>{name}</a>
            {role && `, ${role}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
