import { ImportFault } from './fault'

export type Encoding = 'UTF-8' | 'UTF-16' | 'windows-1251' | 'RK1048'

// Bytes 0x80-0xBF of RK1048 (СТ РК 1048-2002), windows-1251 with the Kazakh letters; from 0xC0 on both are А-я.
// The question mark stands for 0x98, which neither defines.
const RK1048_UPPER = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—?™љ›њқһџ\u00a0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00ad®Ү°±Ііөµ¶·ё№ғ»әҢңү'
const LETTERS = Array.from({ length: 64 }, (_, i) => String.fromCodePoint(0x410 + i)).join('')
const RK1048 = RK1048_UPPER + LETTERS

const UNDEFINED_BYTE = 0x98
// The places where the two differ: Kazakh letters in the one, Ukrainian and Serbian in the other.
const KAZAKH_BYTES = new Set([
  0x8d, 0x8e, 0x9d, 0x9e, 0xa1, 0xa2, 0xa3, 0xa5, 0xaa, 0xaf, 0xb4, 0xba, 0xbc, 0xbd, 0xbe, 0xbf,
])
const TEXT_SHARE = 0.6

const SIGNATURES: [number[], string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'is a Word or other packed document: save it as plain text (.txt) first'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Word document: save it as plain text (.txt) first'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF: save its text as plain text (.txt) first'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'is an RTF document: save it as plain text (.txt) first'],
]

const startsWith = (bytes: Uint8Array, signature: number[]) => signature.every((byte, i) => bytes[i] === byte)
const lineOf = (bytes: Uint8Array, index: number) =>
  bytes.subarray(0, index).filter((b) => b === 10).length + 1

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ImportFault(0, 'the file is empty')
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature))
  if (known) throw new ImportFault(0, `the file ${known[1]}`)
  const zero = bytes.indexOf(0)
  if (zero !== -1) throw new ImportFault(lineOf(bytes, zero), 'the file is no text: it has zero bytes')
}

function asUnicode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const utf16 = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : null
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' }
  refuseOtherKinds(bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return null
  }
}

const fromRk1048 = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : RK1048[byte - 128])).join('')

// Text in another 8-bit alphabet (KOI8-R, DOS 866) reads here as capitals and signs; running text is small letters.
function looksLikeText(text: string): boolean {
  const foreign = text.match(/[^\u0000-\u007f«»–—№…“”„]/gu)?.length ?? 0
  const small = text.match(/[а-яёіәғқңөұүһ]/gu)?.length ?? 0
  return foreign > 0 && small / foreign >= TEXT_SHARE
}

/**
 * Reads the bytes of a text file. UTF-8 is known by its form, UTF-16 by its mark; of the two 8-bit alphabets
 * RK1048 is taken where a byte stands that only it gives a Kazakh letter (windows-1251 has none but і).
 * @throws ImportFault on an empty file, a file that is no text, and an alphabet that is none of these.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const unicode = asUnicode(bytes)
  if (unicode) return { ...unicode, text: unicode.text.replace(/^\ufeff/u, '') }
  const undefinedAt = bytes.indexOf(UNDEFINED_BYTE)
  if (undefinedAt !== -1) {
    throw new ImportFault(lineOf(bytes, undefinedAt), 'the alphabet is unknown: save the file as UTF-8')
  }
  const kazakh = bytes.some((byte) => KAZAKH_BYTES.has(byte))
  const text = kazakh ? fromRk1048(bytes) : new TextDecoder('windows-1251').decode(bytes)
  if (!looksLikeText(text)) throw new ImportFault(1, 'the alphabet is unknown: save the file as UTF-8')
  return { text, encoding: kazakh ? 'RK1048' : 'windows-1251' }
}
