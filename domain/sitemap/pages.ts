import { aboutPath, authorPath, districtPath, frontPath, type Lang, rubricPath, topicPath } from '@/lib/paths'
import type { PageChanges, SitemapUrl, SlugChange } from './view'

const LANGUAGES = ['kk', 'ru'] as const
type Changes = Partial<Record<Lang, Date>>
type PathOf = (lang: Lang) => string

const later = (a: Date | undefined, b: Date) => (a && a > b ? a : b)

/** The newest change in each language of everything that falls under one key. */
function newestBy<T extends { lang: Lang; changed: Date }>(rows: T[], keyOf: (row: T) => string) {
  const found = new Map<string, Changes>()
  for (const row of rows) {
    const changes = found.get(keyOf(row)) ?? {}
    changes[row.lang] = later(changes[row.lang], row.changed)
    found.set(keyOf(row), changes)
  }
  return found
}

/** A page that stands in both languages whether it has articles or not. */
function always(pathOf: PathOf, changes: Changes = {}): SitemapUrl[] {
  const languages = { kk: pathOf('kk'), ru: pathOf('ru') }
  return LANGUAGES.map((lang) => ({ path: languages[lang], changed: changes[lang] ?? null, languages }))
}

/** A list that is worth a visit only in the languages in which it has articles. */
function whereFilled(pathOf: PathOf, changes: Changes): SitemapUrl[] {
  if (changes.kk && changes.ru) return always(pathOf, changes)
  return LANGUAGES.flatMap((lang) => {
    const changed = changes[lang]
    return changed ? [{ path: pathOf(lang), changed }] : []
  })
}

const lists = (rows: SlugChange[], pathOf: (lang: Lang, slug: string) => string) =>
  [...newestBy(rows, ({ slug }) => slug)].flatMap(([slug, changes]) =>
    whereFilled((lang) => pathOf(lang, slug), changes),
  )

/** Every public page that is not an article: fronts, imprints, and the lists that have articles. */
export function sitemapPages({ districts, places, authors, topics }: PageChanges): SitemapUrl[] {
  const region = newestBy(places, () => 'all').get('all')
  const fronts = newestBy(places, ({ district }) => district)
  const rubrics = newestBy(places, ({ district, rubric }) => `${district}/${rubric}`)
  return [
    ...always(frontPath, region),
    ...districts.flatMap((slug) => always((lang) => districtPath(lang, slug), fronts.get(slug))),
    ...[...rubrics].flatMap(([key, changes]) => {
      const [district = '', rubric = ''] = key.split('/')
      return whereFilled((lang) => rubricPath(lang, { district, rubric }), changes)
    }),
    ...always(aboutPath),
    ...districts.flatMap((slug) => always((lang) => aboutPath(lang, slug))),
    ...lists(authors, authorPath),
    ...lists(topics, topicPath),
  ]
}
