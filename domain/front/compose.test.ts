import { describe, expect, it } from 'vitest'
import type { TeaserView } from '@/domain/article/view'
import { composeFront } from './compose'

const teaser = (id: string, rubric = 'qogam', picture = false) =>
  ({
    id,
    rubric: { slug: rubric, name: rubric },
    illustration: picture ? {} : null,
    publishedAt: new Date(0),
  }) as unknown as TeaserView

const empty = { lead: null, second: [], strip: [] }
const rubrics = [
  { slug: 'qogam', name: 'Қоғам' },
  { slug: 'sport', name: 'Спорт' },
]
const compose = (given: Partial<Parameters<typeof composeFront>[0]>) =>
  composeFront({ slots: empty, newest: [], notices: [], byRubric: [], rubrics, ...given })

const ids = (list: TeaserView[]) => list.map(({ id }) => id)

describe('a front page', () => {
  it('shows what the editor chose before anything newer', () => {
    const front = compose({
      slots: { ...empty, lead: teaser('old'), second: [teaser('chosen')] },
      newest: [teaser('new', 'qogam', true), teaser('newer')],
    })
    expect(front.lead?.id).toBe('old')
    expect(ids(front.second)).toEqual(['chosen', 'new', 'newer'])
  })

  it('leads with the newest that has a picture when nothing was chosen', () => {
    expect(compose({ newest: [teaser('text'), teaser('pictured', 'qogam', true)] }).lead?.id).toBe('pictured')
    expect(compose({ newest: [teaser('text')] }).lead?.id).toBe('text')
  })

  it('shows no article twice', () => {
    const newest = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((id) => teaser(id))
    const front = compose({ slots: { ...empty, second: [teaser('b')] }, newest, byRubric: newest })
    const { lead, second, strip, bands, more } = front
    const all = [lead?.id, ...ids([...second, ...strip, ...bands.flatMap((band) => band.teasers), ...more])]
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(12)
  })

  it('keeps announcements in their strip, out of the news', () => {
    const notices = ['n1', 'n2', 'n3'].map((id) => teaser(id, 'habarlandyru', true))
    const front = compose({ newest: [...notices, teaser('a')], notices })
    expect(front.lead?.id).toBe('a')
    expect(ids(front.strip)).toEqual(['n1', 'n2', 'n3'])
    expect(front.notices).toBe(true)
  })

  it('fills the strip with news where announcements are few, and says so', () => {
    const newest = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => teaser(id))
    const front = compose({ newest, notices: [teaser('n', 'habarlandyru')] })
    expect(ids(front.strip)).toEqual(['n', 'f', 'g', 'h', 'i'])
    expect(front.notices).toBe(false)
  })

  it('gives a band to rubrics with three articles, in their order; the rest stand together', () => {
    const sport = ['s1', 's2', 's3'].map((id) => teaser(id, 'sport'))
    const society = ['q1', 'q2', 'q3', 'q4'].map((id) => teaser(id, 'qogam'))
    const front = compose({ byRubric: [...sport, ...society, teaser('t', 'tarih')] })
    expect(front.bands.map((band) => band.rubric.slug)).toEqual(['qogam', 'sport'])
    expect(ids(front.more)).toEqual(['t'])
  })

  it('is empty where nothing is published', () => {
    expect(compose({})).toEqual({ lead: null, second: [], strip: [], notices: false, bands: [], more: [] })
  })
})
