import { describe, expect, it } from 'vitest'
import { decodeText } from './decode'
import { ImportFault } from './fault'

const KAZAKH =
  'Әр түннің де өз таңы бар, қыс өтіп, ұя жылыды, үміт оянды, ғұмыр – һәм «ән».\nӘ Ғ Қ Ң Ө Ұ Ү Һ І\n'
// The same as `iconv -t RK1048` writes it.
const KAZAKH_RK1048 = Buffer.from(
  'a3f020f2bfededb3be20e4e520b4e720f2e0befb20e1e0f02c209dfbf120b4f2b3ef2c20a2ff20e6fbebfbe4fb2c20bf' +
    'ecb3f220eeffede4fb2c20baa2ecfbf02096209ebcec20abbcedbb2e0aa320aa208d20bd20a520a120af208e20b20a',
  'hex',
)
const RUSSIAN = 'Съешь ещё этих мягких французских булок, да выпей чаю.\n'

/** Writes text in an 8-bit alphabet by looking each letter up in what its decoder reads. */
function encode(text: string, charset: string): Buffer {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i)
  const letters = new TextDecoder(charset).decode(all)
  return Buffer.from(Array.from(text, (letter) => letters.indexOf(letter)))
}
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(KAZAKH, 'utf16le')])

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(KAZAKH), KAZAKH],
    ['UTF-16', utf16, KAZAKH],
    ['RK1048', KAZAKH_RK1048, KAZAKH],
    ['windows-1251', encode(RUSSIAN, 'windows-1251'), RUSSIAN],
    ['windows-1251', encode('Тілші – «№ 1» деді.\n', 'windows-1251'), 'Тілші – «№ 1» деді.\n'],
  ])('reads %s', (encoding, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  it.each([...'ҚҺқһҰұӘӨҒҮөғәҢңү'].map((letter, i) => [letter, i] as const))(
    'knows RK1048 by %s alone',
    (letter, i) => {
      const byte = [
        0x8d, 0x8e, 0x9d, 0x9e, 0xa1, 0xa2, 0xa3, 0xa5, 0xaa, 0xaf, 0xb4, 0xba, 0xbc, 0xbd, 0xbe, 0xbf,
      ][i]!
      const bytes = Buffer.concat([encode('аты мен жоні', 'windows-1251'), Buffer.from([byte])])
      expect(decodeText(bytes)).toEqual({ text: `аты мен жоні${letter}`, encoding: 'RK1048' })
    },
  )

  it('drops the mark at the beginning of UTF-8', () => {
    expect(decodeText(Buffer.from(`\ufeff${KAZAKH}`)).text).toBe(KAZAKH)
  })

  it.each([
    ['an empty file', Buffer.alloc(0), 0, 'the file is empty'],
    ['a Word document', Buffer.from('PK\u0003\u0004rest'), 0, 'plain text'],
    ['zero bytes', Buffer.from('Бас\nмәтін\0'), 2, 'zero bytes'],
    ['KOI8-R', encode(RUSSIAN, 'koi8-r'), 1, 'save the file as UTF-8'],
    ['DOS 866', encode(RUSSIAN, 'ibm866'), 1, 'save the file as UTF-8'],
    ['random bytes', Buffer.from([0xff, 0x41, 0x0a, 0x98, 0x42]), 2, 'save the file as UTF-8'],
  ])('refuses %s', (_, bytes, line, reason) => {
    try {
      decodeText(bytes)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ImportFault)
      expect((error as ImportFault).line).toBe(line)
      expect((error as ImportFault).reason).toContain(reason)
    }
  })
})
