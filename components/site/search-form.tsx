import { type Lang, searchPath } from '@/lib/paths'
import type { Translator } from '@/lib/translate'

/** The search of all newspapers, a plain form. */
export function SearchForm({ lang, t, query = '' }: { lang: Lang; t: Translator; query?: string }) {
  return (
    <form className="search-form" action={searchPath(lang)} method="get" role="search">
      <label htmlFor="q" className="visually-hidden">
        {t('site.searchLabel')}
      </label>
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={query}
        placeholder={t('site.searchPlaceholder')}
        maxLength={100}
        autoComplete="off"
      />
      <button type="submit">{t('site.searchButton')}</button>
    </form>
  )
}
