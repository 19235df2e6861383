import type { TeaserView } from '@/domain/article/view'
import { isoLocal, newsTime } from '@/kazakh/dates'
import { readingMinutes } from '@/kazakh/reading-time'
import type { Lang } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

export type MetaProps = {
  teaser: TeaserView
  lang: Lang
  t: Translator
  now: Date
  show?: ('district' | 'rubric' | 'author' | 'minutes')[]
}

/** The small line under a headline: where from, who, when, how long. */
export function TeaserMeta({ teaser, lang, t, now, show = [] }: MetaProps) {
  const parts: Record<string, string | undefined> = {
    district: teaser.district.short,
    rubric: teaser.rubric.name,
    author: teaser.authors.map((author) => author.name).join(', '),
    minutes: t('article.minutes', { minutes: readingMinutes(teaser.characters) }),
  }
  const before = show.filter((part) => part !== 'minutes').flatMap((part) => parts[part] || [])
  return (
    <p className="meta">
      {before.map((text) => (
        <span key={text}>{text}</span>
      ))}
      <time dateTime={isoLocal(teaser.publishedAt)}>{newsTime(teaser.publishedAt, now, lang)}</time>
      {show.includes('minutes') && <span>{parts.minutes}</span>}
      {teaser.lang !== lang && <span>{t('language.onlyKazakh')}</span>}
    </p>
  )
}
