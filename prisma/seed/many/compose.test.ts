import { beforeAll, describe, expect, it } from 'vitest'
import { parseBody } from '@/domain/article/body'
import { bodyToText } from '@/domain/article/body-text'
import { readContentFiles } from '../content-files'
import { composeArticle, type Surroundings } from './compose'
import { stockOf } from './sentences'

let around: Surroundings
beforeAll(async () => {
  const files = await readContentFiles()
  around = {
    stocks: { kk: stockOf(files, 'kk'), ru: stockOf(files, 'ru') },
    districts: [1, 2, 3].map((id) => ({ id, rubricIds: [7, 8], personIds: [id * 10] })),
    topicIds: [1, 2, 3, 4],
    pictures: [{ id: '5', alt: 'Құс', credit: 'Сурет' }],
    until: new Date('2026-11-22T00:00:00Z'),
  }
})
const compose = (count: number) => Array.from({ length: count }, (_, i) => composeArticle(i + 1, around))

describe('composeArticle', () => {
  it('gives the same article for the same number', () => {
    expect(compose(20)).toEqual(compose(20))
    expect(composeArticle(1, around).bodyText).not.toBe(composeArticle(2, around).bodyText)
  })

  it('writes bodies of the schema, with the plain text that belongs to them', () => {
    for (const { body, bodyText } of compose(200))
      expect(bodyToText(parseBody(JSON.parse(body)))).toBe(bodyText)
  })

  it('spreads over districts, three years and both languages, never into the future', () => {
    const all = compose(3_000)
    expect(new Set(all.map(({ districtId }) => districtId)).size).toBe(3)
    const russian = all.filter(({ lang }) => lang === 'ru').length / all.length
    expect(russian).toBeGreaterThan(0.07)
    expect(russian).toBeLessThan(0.13)
    const times = all.map(({ publishAt }) => publishAt.getTime())
    expect(Math.max(...times)).toBeLessThan(around.until.getTime())
    expect(new Date(Math.min(...times)).getUTCFullYear()).toBe(2023)
  })

  it('gives addresses that are allowed and all different, and headlines that fit', () => {
    const all = compose(3_000)
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length)
    expect(all.filter(({ slug }) => !/^[a-z0-9-]{1,120}$/u.test(slug))).toEqual([])
    expect(all.filter(({ headline }) => headline.length > 300 || headline.length < 5)).toEqual([])
  })
})
