import { describe, expect, it } from 'vitest'
import { articleTags, hard } from './tags'

const article = {
  ...{ id: 12n, districtId: 3, rubricId: 7, personIds: [5, 6], topicIds: [9] },
  firstPublishedAt: new Date('2026-11-22T20:00:00Z'),
}

describe('articleTags', () => {
  it('names every page that shows the article; its day is the local one', () => {
    expect(articleTags(article)).toEqual([
      ...['article:12', 'district:3', 'rubric:3:7', 'person:5', 'person:6', 'topic:9'],
      ...['day:3:2026-11-23', 'month:3:2026-11', 'year:3:2026', 'region', 'feeds'],
    ])
  })

  it('names no day of an article that was never public', () => {
    const tags = articleTags({ ...article, rubricId: null, firstPublishedAt: null })
    expect(tags.filter((tag) => /^(?:day|month|year|rubric)/u.test(tag))).toEqual([])
  })

  it('marks what must be dropped at once', () => {
    expect(hard('article:12')).toBe('!article:12')
  })
})
