import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'opentype.js'
import { describe, expect, test } from 'vitest'
import { characters } from '@/scripts/fonts'

const letters =
  'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя' +
  'ÁǴİIŃÓÚÝáǵıińóúýÄĞÑÖŞÜŪäğñöşüū«»–—…“”„‘’№₸\u00a0'

describe('the cut of the reading face', () => {
  test('has every letter and sign that this newspaper writes', () => {
    expect([...letters].filter((letter) => !characters.includes(letter))).toEqual([])
  })

  // Ǵ is not in the face as one sign; browsers set it as G and the accent, which have to be there.
  test('finds every letter in the face, whole or in parts', () => {
    const file = createRequire(import.meta.url).resolve(
      '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
    )
    const font = parse(new Uint8Array(readFileSync(file)).buffer)
    const isThere = (letter: string) => font.charToGlyphIndex(letter) > 0
    const missing = [...letters].filter(
      (letter) => !isThere(letter) && ![...letter.normalize('NFD')].every(isThere),
    )
    expect(missing).toEqual([])
    expect([...'Ǵǵ'.normalize('NFD')].filter((part) => !characters.includes(part))).toEqual([])
  })
})
