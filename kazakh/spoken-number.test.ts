import { describe, expect, it } from 'vitest'
import { lastSpokenWord } from './spoken-number'

describe('lastSpokenWord', () => {
  it('is the word a suffix follows', () => {
    const numbers = [
      '0',
      '00',
      '7',
      '53',
      '20',
      '300',
      '2000',
      '50000',
      '1000000',
      '12000000000',
      '1' + '0'.repeat(30),
    ]
    expect(numbers.map(lastSpokenWord)).toEqual(
      'нөл нөл жеті үш жиырма жүз мың мың миллион миллиард триллион'.split(' '),
    )
  })
})
