export type RubricView = {
  id: number
  slug: string
  name: string
  /** Whether readers find anything in it; empty rubrics are not offered. */
  filled: boolean
}
