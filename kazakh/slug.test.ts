import { describe, expect, it } from 'vitest'
import { slug } from './slug'

describe('slug', () => {
  it.each([
    ['Партиялық билеттер табысталды', 'partiyalyq-biletter-tabystaldy'],
    ['Облыстық қос басылымның 90 жылдығына арналған', 'oblystyq-qos-basylymnyn-90-zhyldygyna-arnalgan'],
    ['Әңгіме: «Өңір үні» — һәм ұрпақ', 'angime-onir-uni-ham-urpaq'],
    ['Объект, семья, ёлка, щука, цирк, эхо', 'obekt-semya-yolka-schuka-tsirk-eho'],
    ['ЖАҢАҚОРҒАН', 'zhanaqorgan'],
    ['  --Тіршілік   тынысы!!  ', 'tirshilik-tynysy'],
    ['AMANAT партиясы', 'amanat-partiyasy'],
    ['Baıqońyr pen Güneş', 'baiqonyr-pen-gunes'],
    ['т\u00ADірш\u00ADілік', 'tirshilik'],
  ])('writes %s as %s', (text, expected) => {
    expect(slug(text)).toBe(expected)
  })

  it('gives one slug to a word typed with look-alikes or decomposed letters', () => {
    expect(slug('терiске')).toBe('teriske')
    expect(slug('и\u0306од')).toBe(slug('йод'))
  })

  it('keeps to 80 characters and cuts between words', () => {
    const long = slug('шаруашылық '.repeat(12))
    expect(long.length).toBeLessThanOrEqual(80)
    expect(long.endsWith('sharuashylyq')).toBe(true)
    expect(slug('а'.repeat(200))).toHaveLength(80)
    expect(slug(`${'а'.repeat(80)} б`)).toBe('a'.repeat(80))
  })

  it('answers nothing for a text without letters and digits', () => {
    expect(slug('— …!')).toBe('')
    expect(slug('ъь')).toBe('')
    expect(slug('')).toBe('')
  })
})
