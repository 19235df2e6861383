import { describe, expect, it } from 'vitest'
import { hyphenate, withoutSoftHyphens } from './hyphenate'

const shown = (text: string) => hyphenate(text).replaceAll('\u00AD', '·')

describe('hyphenate', () => {
  it.each([
    ['қаласында', 'қа·ла·сында'],
    ['табысталды', 'та·быс·талды'],
    ['шаруашылығының', 'ша·руа·шы·лы·ғы·ның'],
    ['Қызылорда', 'Қы·зы·лорда'],
    ['қауымдастық', 'қа·уым·дас·тық'],
    ['қантталды', 'қант·талды'],
    ['альбомдар', 'аль·бом·дар'],
    ['Қазақстанның', 'Қа·зақ·стан·ның'],
    ['заседание', 'за·се·да·ние'],
  ])('breaks %s by syllables', (word, expected) => {
    expect(shown(word)).toBe(expected)
  })

  it.each([
    'бала',
    'AMANAT',
    'ҚЫЗЫЛОРДА',
    'КазМұнайГаз',
    '2026-жылғы',
    'Telegram-дағы',
    'іс-шаралар',
    'сарапшыI',
  ])('leaves %s whole', (word) => {
    expect(shown(word)).toBe(word)
  })

  it('keeps two letters on the left and three on the right', () => {
    for (const word of 'ауылдарына әдебиетіміз аналарына ұйымдастыру өнеркәсіпті'.split(' ')) {
      const parts = shown(word).split('·')
      expect(parts[0]!.length).toBeGreaterThanOrEqual(2)
      expect(parts.at(-1)!.length).toBeGreaterThanOrEqual(3)
      expect(parts.join('')).toBe(word)
    }
  })

  it('does not touch addresses', () => {
    const text = 'https://сайт.қаз/құжаттарымыз және tirshilik@mail.kz'
    expect(hyphenate(text)).toContain('https://сайт.қаз/құжаттарымыз ')
    expect(hyphenate(text)).toContain('tirshilik@mail.kz')
  })

  it('changes nothing the second time and can be taken back', () => {
    const text = 'Партиялық билеттер табысталды, аудандағы ауылшаруашылығы.'
    expect(hyphenate(hyphenate(text))).toBe(hyphenate(text))
    expect(withoutSoftHyphens(hyphenate(text))).toBe(text)
  })
})
