import { describe, expect, it } from 'vitest'
import { mapPlain, withoutProtected } from './tokens'

const shout = (text: string, guard?: 'addresses') => mapPlain(text, (plain) => plain.toUpperCase(), guard)

describe('mapPlain', () => {
  it.each([
    ['бір https://a.kz/ж?x=1 екі', 'БІР https://a.kz/ж?x=1 ЕКІ'],
    ['бір www.a.kz екі', 'БІР www.a.kz ЕКІ'],
    ['жаз: nur.a@mail.kz.', 'ЖАЗ: nur.a@mail.kz.'],
    ['сайт tirshilik.kz-те', 'САЙТ tirshilik.kz-ТЕ'],
    ['@onir мен #өңір', '@onir МЕН #өңір'],
    ['`код` және файл_2.pdf, сурет.jpg', '`код` ЖӘНЕ файл_2.pdf, сурет.jpg'],
    ['А.Құрман 5.10 т.б.', 'А.ҚҰРМАН 5.10 Т.Б.'],
  ])('changes only the language in «%s»', (text, expected) => {
    expect(shout(text)).toBe(expected)
  })

  it('changes tags when only addresses are guarded', () => {
    expect(shout('#өңір a.kz', 'addresses')).toBe('#ӨҢІР a.kz')
  })
})

describe('withoutProtected', () => {
  it('brings addresses back in order, and a placeholder typed by a reader too', () => {
    expect(withoutProtected('a.kz \uE000 b.kz', (plain) => plain.replaceAll(' ', '-'))).toBe(
      'a.kz-\uE000-b.kz',
    )
  })
})
