const MAX_WORDS = 8

/**
 * What a reader typed, as a `tsquery` text for the `simple` configuration: every word must begin a word of the
 * article, so that «мектеп» finds «мектептегі». Null when nothing is left to look for.
 */
export function toTsQuery(typed: string): string | null {
  const words = typed
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  if (!words) return null
  return words
    .slice(0, MAX_WORDS)
    .map((word) => `${word}:*`)
    .join(' & ')
}
