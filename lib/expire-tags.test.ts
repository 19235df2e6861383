import { describe, expect, it } from 'vitest'
import { tagPayloads } from './expire-tags'

describe('tagPayloads', () => {
  it('sends each tag once and nothing for no tags', () => {
    expect(tagPayloads(['a', 'b', 'a'])).toEqual(['["a","b"]'])
    expect(tagPayloads([])).toEqual([])
  })

  it('splits what is too long for one notification and loses nothing', () => {
    const tags = Array.from({ length: 3_000 }, (_, i) => `тақырып:${i}`)
    const payloads = tagPayloads(tags)
    expect(payloads.length).toBeGreaterThan(1)
    expect(Math.max(...payloads.map((p) => Buffer.byteLength(p)))).toBeLessThan(8_000)
    expect(payloads.flatMap((p) => JSON.parse(p) as string[])).toEqual(tags)
  })
})
