import type { Translator } from '@/lib/translate'

type Props = { source: { name: string; url: string } | null; t: Translator }

/** Where a text was taken from, as the mass-media law (art. 19) asks. */
export function Source({ source, t }: Props) {
  if (!source) return null
  return (
    <p className="source">
      {t('article.source')}:{' '}
      {source.url ? (
        <a href={source.url} rel="noopener">
          {source.name}
        </a>
      ) : (
        source.name
      )}
    </p>
  )
}
