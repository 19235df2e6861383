import { describe, expect, it } from 'vitest'
import { bylineFromCapitals, initialsSpaced, isCapitalByline } from './names'

describe('bylineFromCapitals', () => {
  it.each([
    ['А.ҚҰРМАНАЙТЕГІ', 'А. Құрманайтегі'],
    ['Ж. МҰСАБЕК.', 'Ж. Мұсабек'],
    ['А.С.ПУШКИН', 'А. С. Пушкин'],
    ['Айгүл СӘРСЕНҚЫЗЫ', 'Айгүл Сәрсенқызы'],
    ['  Нұрлан\u00A0ЖАҚЫП  ', 'Нұрлан Жақып'],
    ['АЙГҮЛ СӘРСЕНҚЫЗЫ', 'Айгүл Сәрсенқызы'],
    ['Мәди ТӨРЕ-ҒАЛИ', 'Мәди Төре-Ғали'],
    ['А.ҚҰРМАНАЙТЕГІ, Е.ЖАҚЫП', 'А. Құрманайтегі, Е. Жақып'],
    ['Б.ОМАР, аудандық ардагерлер кеңесінің төрағасы', 'Б. Омар'],
  ])('reads %s as %s', (line, name) => {
    expect(bylineFromCapitals(line)).toBe(name)
    expect(isCapitalByline(line)).toBe(true)
  })

  it.each([
    'Нұрлан ЖАҚЫП, суретті түсірген автор',
    'Фото: А.ЖАҚЫП',
    'ҚҰРМЕТТІ ОҚЫРМАН',
    'Айгүл Сәрсенқызы',
    'Жиынды ҚР министрі ашты',
    'Сайлау ҚР',
    'ТІРШІЛІК ТЫНЫСЫ!',
    'А. Құрманайтегі',
    '',
  ])('finds no byline in «%s»', (line) => {
    expect(bylineFromCapitals(line)).toBeNull()
  })
})

describe('initialsSpaced', () => {
  it('parts initials from the surname', () => {
    expect(initialsSpaced('Е.Жақып')).toBe('Е. Жақып')
    expect(initialsSpaced('А.С.Пушкин атындағы')).toBe('А. С. Пушкин атындағы')
  })

  it('leaves what is already parted and what is not a name', () => {
    expect(initialsSpaced('Е. Жақып 5.Бөлім egov.Kz')).toBe('Е. Жақып 5.Бөлім egov.Kz')
  })
})
