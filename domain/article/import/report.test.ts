import { describe, expect, it } from 'vitest'
import { parsePlainText } from './plain-text'
import { describeOutcome, describeTotals } from './report'

const parsed = parsePlainText(
  'Бас\nГазет терiске шығарды.\n– Иә, – деді шаруа Е.Жақып.\n– Жоқ!\nА.ҚҰРМАНАЙТЕГІ',
)
const imported = {
  file: 'a.txt',
  outcome: 'imported',
  parsed,
  encoding: 'UTF-8',
  path: '/aral/2026/11/22/bas',
} as const

describe('describeOutcome', () => {
  it('says what was found in a text and where it stands', () => {
    expect(describeOutcome(imported).split('\n')).toEqual([
      '✓ a.txt: imported, /aral/2026/11/22/bas',
      '    headline: Бас',
      '    UTF-8; paragraphs: 3; speeches: 2; lines set anew: 0',
      '    speech: Е. Жақып, шаруа',
      '    speech: the speaker is not named',
      '    byline: А. Құрманайтегі',
      '    line 2: терiске mended to теріске',
    ])
  })

  it('names the line of a file that is refused', () => {
    const refused = { file: 'b.txt', outcome: 'refused', line: 3, reason: 'no text' } as const
    expect(describeOutcome(refused)).toBe('✗ b.txt, line 3: no text')
    expect(describeOutcome({ ...refused, line: 0 })).toBe('✗ b.txt: no text')
  })

  it('says where a text is that was there, and that a draft is none', () => {
    const there = { file: 'c.txt', outcome: 'already there', path: '/aral/x' } as const
    expect(describeOutcome(there)).toBe('= c.txt: already there, /aral/x')
    expect(describeOutcome({ ...there, path: null })).toBe('= c.txt: already there, a draft, not public')
  })

  it('counts', () => {
    const refused = { file: 'b.txt', outcome: 'refused', line: 3, reason: 'no text' } as const
    expect(describeTotals([imported, refused, refused])).toBe('1 imported, 0 already there, 2 refused')
    expect(describeTotals([{ ...imported, outcome: 'would import' }])).toBe(
      '1 would be imported, 0 already there, 0 refused',
    )
  })
})
