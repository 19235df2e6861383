import { describe, expect, it } from 'vitest'
import type { TeaserView } from '@/domain/article/view'
import { composeFront } from './compose'

const teaser = (id: string, rubric = 'qogam', picture = false) =>
  ({ id, rubric: { slug: rubric, name: rubric }, illustration: picture ? {} : null }) as unknown as TeaserView

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
    const newest = ['a', 'b', 'c', 'd', 'e'].map((id) => teaser(id))
    const front = compose({ slots: { ...empty, second: [teaser('a')] }, newest, byRubric: newest })
    const all = [front.lead?.id, ...ids(front.second), ...front.bands.flatMap((band) => ids(band.teasers))]
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(5)
  })

  it('keeps announcements in their strip, out of the news', () => {
    const notice = teaser('notice', 'habarlandyru', true)
    const front = compose({ newest: [notice, teaser('a')], notices: [notice] })
    expect(front.lead?.id).toBe('a')
    expect(ids(front.strip)).toEqual(['notice'])
  })

  it('leaves rubrics without articles out and keeps their order', () => {
    const front = compose({ byRubric: [teaser('s', 'sport'), teaser('q', 'qogam')] })
    expect(front.bands.map((band) => band.rubric.slug)).toEqual(['qogam', 'sport'])
    expect(compose({ byRubric: [teaser('s', 'sport')] }).bands).toHaveLength(1)
  })

  it('is empty where nothing is published', () => {
    expect(compose({})).toEqual({ lead: null, second: [], strip: [], bands: [] })
  })
})
