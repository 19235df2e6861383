import { bylineFromCapitals } from '@/kazakh/names'

/** The names that sign a text in capitals in its last line, as they stand in a byline; empty when none does. */
export function bylineOf(lastLine: string): string[] {
  return bylineFromCapitals(lastLine)?.split(', ') ?? []
}
