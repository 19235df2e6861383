import { describe, expect, it } from 'vitest'
import { typeset } from './typography'

const shown = (text: string) => typeset(text).replaceAll('\u00A0', '~').replaceAll('\u2011', '=')

describe('typeset', () => {
  it.each([
    ['"Тіршілік тынысы" газеті', '«Тіршілік тынысы» газеті'],
    ['"Ол "Сыр бойы" деді"', '«Ол “Сыр бойы” деді»'],
    ['«Ол "Сыр бойы" деді»', '«Ол “Сыр бойы” деді»'],
    ['("Нұр"), "Отан".', '(«Нұр»), «Отан».'],
    ['5" экран', '5" экран'],
    ['Бұл - біз', 'Бұл~– біз'],
    ['Бұл — біз', 'Бұл~— біз'],
    ['- Келдім, - деді ол', '– Келдім,~– деді ол'],
    ['іс-шара', 'іс-шара'],
    ['№5, № 12', '№~5, №~12'],
    ['А. Құрманайтегі мен А.Құрманайтегі', 'А.~Құрманайтегі мен А.Құрманайтегі'],
    ['А. С. Пушкин', 'А.~С.~Пушкин'],
    ['5 км, 300 гектар, 13 мың теңге', '5~км, 300~гектар, 13~мың теңге'],
    ['2026 жылғы, 25 %, 100 ₸, 40 адамға', '2026~жылғы, 25~%, 100~₸, 40~адамға'],
    ['2026 ж. қой, ешкі т.б.', '2026~ж. қой, ешкі~т.б.'],
    ['Сонымен... бітті', 'Сонымен… бітті'],
    ['2024-2026 жылдары 5-6 ауыл', '2024–2026~жылдары 5–6 ауыл'],
    ['53%-ы, АҚШ-тың, 22-ші', '53%=ы, АҚШ=тың, 22=ші'],
  ])('sets %s as %s', (typed, printed) => {
    expect(shown(typed)).toBe(printed)
  })

  it.each([
    '8-701-123-45-67',
    '2026-11-22',
    'https://a.kz/x-1-2?q=5-6...&r=№5',
    'nur-1@mail.kz',
    'есеп 3-1',
    '№\u00A012-34',
    'ауыл....',
  ])('leaves %s alone', (text) => {
    expect(typeset(text)).toBe(text)
  })

  it('sees a quotation mark that touches an address', () => {
    expect(typeset('"https://a.kz" және "@onir"')).toBe('«https://a.kz» және «@onir»')
  })

  it('changes nothing the second time, whatever is typed', () => {
    const bits = [
      '"',
      '-',
      ' ',
      '«',
      '»',
      '“',
      'А.',
      'Ол',
      '5',
      '2024-2026',
      '№',
      'км',
      'ж.',
      '...',
      '\n',
      'a.kz',
      '%-ы',
      '(',
    ]
    let seed = 7
    for (let round = 0; round < 3000; round++) {
      let text = ''
      for (let i = 0; i < 9; i++) text += bits[(seed = (seed * 48271) % 2147483647) % bits.length]
      const once = typeset(text)
      expect(typeset(once)).toBe(once)
    }
  })
})
