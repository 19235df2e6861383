import { localDay } from '@/kazakh/dates'

/**
 * The tags that printed pages carry and that commands expire. Pages mark themselves and commands expire
 * with these same functions, so that the two cannot drift apart.
 */
const two = (n: number) => String(n).padStart(2, '0')
type Day = { year: number; month: number; day: number }

export const articleTag = (id: bigint | number | string) => `article:${id}`
export const districtTag = (districtId: number) => `district:${districtId}`
export const rubricTag = (districtId: number, rubricId: number) => `rubric:${districtId}:${rubricId}`
export const personTag = (personId: number) => `person:${personId}`
export const topicTag = (topicId: number) => `topic:${topicId}`
export const yearTag = (districtId: number, { year }: Pick<Day, 'year'>) => `year:${districtId}:${year}`
export const monthTag = (districtId: number, { year, month }: Omit<Day, 'day'>) =>
  `month:${districtId}:${year}-${two(month)}`
export const dayTag = (districtId: number, { year, month, day }: Day) =>
  `day:${districtId}:${year}-${two(month)}-${two(day)}`

/** The region's front and whatever else shows the newest of all districts. */
export const regionTag = () => 'region'
/** Feeds and sitemaps. */
export const feedsTag = () => 'feeds'
/** The page that lists all corrections. */
export const correctionsTag = () => 'corrections'
/** Which districts and rubrics there are. */
export const districtsTag = () => 'districts'

/** Expired hard: the press drops the bytes at once, so that not even a failing database brings them back. */
export const hard = (tag: string) => `!${tag}`

export type ArticlePlace = {
  id: bigint
  districtId: number
  rubricId: number | null
  personIds: number[]
  topicIds: number[]
  /** First publication; null when the article was never public. */
  firstPublishedAt: Date | null
}

/** Every tag that a change of one article expires, the article's own first. Both languages share them. */
export function articleTags(article: ArticlePlace): string[] {
  const { districtId, rubricId, firstPublishedAt } = article
  const day = firstPublishedAt && localDay(firstPublishedAt)
  return [
    articleTag(article.id),
    districtTag(districtId),
    ...(rubricId === null ? [] : [rubricTag(districtId, rubricId)]),
    ...article.personIds.map(personTag),
    ...article.topicIds.map(topicTag),
    ...(day ? [dayTag(districtId, day), monthTag(districtId, day), yearTag(districtId, day)] : []),
    regionTag(),
    feedsTag(),
  ]
}
