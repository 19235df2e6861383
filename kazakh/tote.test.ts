import { describe, expect, it } from 'vitest'
import { toTote } from './tote'

describe('toTote', () => {
  it.each([
    ['Қазақстан', 'قازاقستان'],
    ['тіл', 'ءتىل'],
    ['өңір', 'ءوڭىر'],
    ['келді', 'كەلدى'],
    ['күн', 'كۇن'],
    ['Сырдария', 'سىرداريا'],
    ['іс-шара', 'ءىس-شارا'],
    ['партия, билет; қашан?', 'پارتيا، بيلەت؛ قاشان؟'],
    ['20,6%-ға', '20,6%-عا'],
    ['Байтұрсынұлы', 'بايتۇرسىن ۇلى'],
    ['Тоқаев', 'توقايەۆ'],
    ['ҚР мен АҚШ', 'ق ر مەن ا ق ش'],
    ['ТІРШІЛІК ТЫНЫСЫ ҚОР', 'تىرشىلىك تىنىسى قور'],
    ['ХХІ ғасыр', 'XXI عاسىر'],
    ['əлем', 'الەم'],
    ['AMANAT tirshilik.kz @onir', 'AMANAT tirshilik.kz @onir'],
  ])('writes %s as %s', (cyrillic, tote) => {
    expect(toTote(cyrillic)).toBe(tote)
  })

  it('does not run Russian through Kazakh spelling', () => {
    const russian = 'Об этом сообщает пресс-служба акимата района.'
    expect(toTote(russian)).toBe(russian)
  })

  it('agrees with the names of regions and languages in CLDR', () => {
    const pairs = cldrPairs()
    expect(pairs.length).toBeGreaterThan(400)
    const right = pairs.filter(([cyrillic, tote]) => toTote(cyrillic) === tote)
    expect(right.length / pairs.length).toBeGreaterThanOrEqual(0.88)
  })
})

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

// People wrote these pairs for CLDR: every region and every language with a two-letter code.
function cldrPairs(): [string, string][] {
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
  const numbers = Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0'))
  const regions = [...codes.map((code) => code.toUpperCase()), ...numbers]
  return [...named('region', regions), ...named('language', codes)]
}

function named(type: 'region' | 'language', codes: string[]): [string, string][] {
  const cyrillic = new Intl.DisplayNames('kk', { type, fallback: 'none' })
  const tote = new Intl.DisplayNames('kk-Arab', { type, fallback: 'none' })
  const pairs = new Map<string, [string, string]>()
  for (const code of codes) {
    const canonical =
      type === 'region' ? new Intl.Locale(`und-${code}`).region : new Intl.Locale(code).language
    if (canonical !== code) continue
    const from = cyrillic.of(code)
    const to = tote.of(code)
    if (from && to && /\p{Script=Arabic}/u.test(to)) pairs.set(from + to, [from, to])
  }
  return [...pairs.values()]
}
