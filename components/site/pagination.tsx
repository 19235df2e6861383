import type { Translator } from '@/lib/translate'

type Props = { t: Translator; page: number; pages: number; pathOf: (page: number) => string }

/** Newer and older pages of a list, as links. */
export function Pagination({ t, page, pages, pathOf }: Props) {
  if (pages < 2) return null
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages)
  return (
    <nav className="pagination" aria-label={t('list.pages')}>
      {page > 1 && (
        <a rel="prev" href={pathOf(page - 1)}>
          {t('list.newer')}
        </a>
      )}
      <ol>
        {near.map((n, index) => (
          <li key={n} className={n - (near[index - 1] ?? 0) > 1 ? 'gap' : undefined}>
            <a
              href={pathOf(n)}
              aria-current={n === page ? 'page' : undefined}
              aria-label={t('list.page', { page: n })}
            >
              {n}
            </a>
          </li>
        ))}
      </ol>
      {page < pages && (
        <a rel="next" href={pathOf(page + 1)}>
          {t('list.older')}
        </a>
      )}
    </nav>
  )
}
