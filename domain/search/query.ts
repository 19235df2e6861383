import { searchWords } from '@/kazakh/words'

const MAX_WORDS = 8

/**
 * What a reader typed, as a `tsquery` text for the `simple` configuration: every word must begin a word of the
 * article, so that «мектеп» finds «мектептегі». Null when nothing is left to look for.
 */
export function toTsQuery(typed: string): string | null {
  const words = searchWords(typed)
  if (words.length === 0) return null
  return words
    .slice(0, MAX_WORDS)
    .map((word) => `${word}:*`)
    .join(' & ')
}
