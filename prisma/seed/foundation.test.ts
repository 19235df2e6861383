import { describe, expect, it } from 'vitest'
import { slug } from '@/kazakh/slug'
import { districtsData, newspapersData, rubricsData, topicsData } from './foundation'

const channel = (value: number) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
// Relative luminance and contrast by WCAG 2.2.
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

describe('the newspapers', () => {
  it.each(newspapersData())('$title has accents that can be read on both papers', (paper) => {
    for (const white of ['#ffffff', '#fffdf8'])
      expect(contrast(paper.accentLight, white)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(paper.accentDark, '#151515')).toBeGreaterThanOrEqual(4.5)
  })

  it('have nine accents, one for each district', () => {
    expect(new Set(newspapersData().map(({ accentLight }) => accentLight)).size).toBe(9)
    expect(
      newspapersData()
        .map(({ district }) => district)
        .sort(),
    ).toEqual(
      districtsData()
        .map((d) => d.slug)
        .sort(),
    )
  })

  it('stand along the river from the sea upstream', () => {
    expect(districtsData().map(({ riverOrder }) => riverOrder)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(districtsData()[0]?.slug).toBe('aral')
  })
})

describe('rubrics and topics', () => {
  it('have slugs that addresses take, each once', () => {
    for (const list of [rubricsData(), topicsData()]) {
      expect(new Set(list.map((entry) => entry.slug)).size).toBe(list.length)
      expect(list.filter((entry) => slug(entry.slug) !== entry.slug)).toEqual([])
    }
  })
})
