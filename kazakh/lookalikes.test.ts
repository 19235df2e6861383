import { describe, expect, it } from 'vitest'
import { mendLookalikes } from './lookalikes'

const mend = (text: string) => mendLookalikes(text).text

describe('mendLookalikes', () => {
  it('turns a Latin i inside a Cyrillic word into і and says where', () => {
    const result = mendLookalikes('бұл терiске шығару')
    expect(result.text).toBe('бұл теріске шығару')
    expect(result.mended).toEqual([{ word: 'терiске', to: 'теріске', index: 4 }])
  })

  it.each([
    ['əкімдік', 'әкімдік'],
    ['Ɵңір', 'Өңір'],
    ['Қaзaқcтaн', 'Қазақстан'],
    ['YКІМЕТ', 'ҮКІМЕТ'],
    ['ҚYРЫЛЫC', 'ҚУРЫЛЫС'],
    ['iс-шара', 'іс-шара'],
    ['Теlegram', 'Telegram'],
    ['АMANAT', 'AMANAT'],
    ['ТV', 'TV'],
    ['ХXI ғасыр', 'XXI ғасыр'],
  ])('mends %s', (typed, meant) => {
    expect(mend(typed)).toBe(meant)
  })

  it.each([
    'AMANAT',
    'Nur Otan',
    'Qazaqстан',
    'Telegram-дағы',
    'ХХІ ғасыр',
    'Microsoft компаниясы',
    'iPhoneдың',
    'TOP-10',
  ])('leaves %s as typed', (text) => {
    expect(mendLookalikes(text)).toEqual({ text, mended: [] })
  })

  it('leaves addresses and handles alone even when they mix alphabets', () => {
    const text = 'https://kz.kz/аbc мен nur@tyнys.kz және @oнir, сайт tirshilik.kz-те'
    expect(mend(text)).toBe(text)
  })

  it('counts positions across an address', () => {
    expect(mendLookalikes('egov.kz: терiске').mended[0]?.index).toBe(9)
  })

  it('composes a letter typed as base and mark', () => {
    expect(mend('и\u0306')).toBe('й')
    expect(mend('е\u0308')).toBe('ё')
  })

  it('answers a long hostile run in one pass', () => {
    const started = performance.now()
    mend('а' + 'a.'.repeat(100_000) + 'x@'.repeat(50_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
