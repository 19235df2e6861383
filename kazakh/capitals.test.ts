import { describe, expect, it } from 'vitest'
import { isAbbreviation, isCapitalHeading, romanNumeral } from './capitals'

describe('romanNumeral', () => {
  it('reads numerals typed in Cyrillic', () => {
    expect(['ХХІ', 'ХІХ', 'ІІІ', 'ХУІІІ', 'Х'].map((word) => romanNumeral(word))).toEqual([
      'XXI',
      'XIX',
      'III',
      'XVIII',
      'X',
    ])
  })

  it('does not take words and initials for numerals', () => {
    expect(['ХІІХ', 'ІІІІ', 'У', 'ХАН', 'хх'].map((word) => romanNumeral(word))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect(romanNumeral('Х', '.')).toBeNull()
  })
})

describe('capitals', () => {
  it('tell a heading from abbreviations in a sentence', () => {
    expect(isCapitalHeading('ТІРШІЛІК ҮШІН')).toBe(true)
    expect(isCapitalHeading('ҚР мен АҚШ')).toBe(false)
    expect(isCapitalHeading('ЮНЕСКО бұл туралы хабарлады')).toBe(false)
  })

  it('are an abbreviation when there are two to four', () => {
    expect(['ҚР', 'ЖШС', 'АӘА', 'Қ', 'Қор', 'ХАБАР', '12'].map(isAbbreviation)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
