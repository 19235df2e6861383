import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { wellFormed } from '@/lib/well-formed.fixture'
import { drawShareCard } from './card'
import { cardSvg, layoutCard } from './card-svg'
import { setHeadline } from './headline'
import { textPath, widthOf } from './letters'
import { riverPath, riverPlaces } from './river-line'
import { CARD_BYTES, type ShareCardText } from './view'

const sentence =
  'Аудан орталығындағы көпқабатты үйлердің жылу жүйесі қысқа дайын ба: тұрғындар шағымы, әкімдік жауабы және мамандардың есебі туралы әңгіме мен бірнеше ұсыныс айтылды'
const at160 = sentence.slice(0, sentence.lastIndexOf(' ', 160))
const text: ShareCardText = {
  lang: 'kk',
  headline: 'Партиялық билеттер табысталды',
  kicker: 'Саясат',
  paper: { title: 'Тіршілік тынысы', accent: '#0b5a6f' },
  publishedAt: new Date('2022-06-24T06:05:00Z'),
  river: { place: 6, places: 9, label: 'Сырдария' },
}
const box = { width: 1072, height: 324, largest: 116, lines: 5 }

/** Left half red, right half blue, with noise that compresses badly. */
async function picture(width: number, height: number) {
  const raw = { width, height, channels: 3 as const }
  const noise = Buffer.from({ length: width * height * 3 } as ArrayLike<number>)
  for (let i = 0, seed = 7; i < noise.length; i++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    const side = Math.floor(i / 3) % width < width / 2 ? 0 : 2
    noise[i] = i % 3 === side ? 200 + (seed % 55) : seed % 60
  }
  return sharp(noise, { raw }).jpeg({ quality: 95 }).toBuffer()
}

describe('setHeadline', () => {
  it.each([['Су келді'], [text.headline], [at160], [`${sentence} ${sentence}`]])('fits %j', (headline) => {
    const { size, lines, leading } = setHeadline(headline, box)
    expect(lines.length).toBeLessThanOrEqual(5)
    expect(lines.length * leading).toBeLessThanOrEqual(box.height)
    for (const line of lines) expect(widthOf(line, 'bold') * size).toBeLessThanOrEqual(box.width + 2)
  })

  it('never parts a word, and loses none up to 200 characters', () => {
    expect(at160.length).toBeGreaterThan(140)
    expect(setHeadline(at160, box).lines.join(' ')).toBe(at160)
  })

  it('ends with an ellipsis after a whole word beyond 200 characters', () => {
    const said = setHeadline(`${sentence} ${sentence}`, box).lines.join(' ')
    expect(said.length).toBeLessThanOrEqual(200)
    expect(said.endsWith('…')).toBe(true)
    expect(`${sentence} ${sentence} `).toContain(`${said.slice(0, -1)} `)
  })

  it('shrinks for a word that is wider than the paper', () => {
    const word = 'қанағаттандырылмағандықтарыңыздан'
    const { size, lines } = setHeadline(word, { ...box, width: 400 })
    expect(lines).toEqual([word])
    expect(widthOf(word, 'bold') * size).toBeLessThanOrEqual(400)
  })

  it('makes lines of even length', () => {
    // Filled from the top, «жаңа» would stand on the first line and leave the second half empty.
    const { lines } = setHeadline('Ауылдық амбулаторияларға жаңа жабдықтар түсті', { ...box, largest: 58 })
    expect(lines).toEqual(['Ауылдық амбулаторияларға', 'жаңа жабдықтар түсті'])
  })

  it('leaves a number with what it counts', () => {
    const { lines } = setHeadline('Близ Куандарьи высадили 12 тысяч саксаулов', {
      ...box,
      width: 680,
      largest: 76,
    })
    expect(lines.filter((line) => /\d$/.test(line))).toEqual([])
  })

  it('never begins a line with a dash', () => {
    const { lines } = setHeadline('Күріш – Сырдың наны, ал су – диқанның тынысы мен үміті', {
      ...box,
      width: 420,
    })
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.filter((line) => /^[–—]/.test(line))).toEqual([])
  })
})

it('draws every Kazakh letter, and coordinates that SVG can read', () => {
  const all = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі АБВЁЙЩЪЫЬЭЮЯ №5 ₸ «»–…'
  const path = textPath(all, { x: 0, y: 0, size: 37, weight: 'bold', fill: '#000' })
  expect(path).not.toMatch(/NaN|undefined|e-/)
  const shape = (letter: string) => textPath(letter, { x: 0, y: 0, size: 100, weight: 'bold', fill: '#000' })
  const missing = shape('\u{10ffff}')
  expect([...all.replaceAll(' ', '')].filter((letter) => shape(letter) === missing)).toEqual([])
})

it('escapes what comes from the newspaper and stays one document', () => {
  const paper = { title: 'А & <б>', accent: '"/><script>' }
  expect(wellFormed(cardSvg({ ...text, paper }, layoutCard(text.headline, false)))).toBe(true)
})

it('strings the newspapers along the river', () => {
  const places = riverPlaces(9, { width: 900, height: 22 })
  expect(places).toHaveLength(9)
  expect(places.every(({ x, y }) => x > 0 && x < 900 && y >= 0 && y <= 22)).toBe(true)
  expect(riverPath(1, { width: 900, height: 22 })).toMatch(/^M0 [\d.]+C[\d. -]+(S[\d. -]+)+$/)
})

describe('drawShareCard', () => {
  it.each([
    ['type alone', text.headline, null],
    ['160 characters', at160, null],
    ['a wide picture', text.headline, [1200, 675]],
    ['a tall picture and a long headline', at160, [640, 1400]],
    ['a picture smaller than its place', at160, [90, 60]],
  ])('%s: 1200x630, JPEG, at most 300 kB', async (_, headline, size) => {
    const input = size && {
      bytes: await picture(size[0] as number, size[1] as number),
      focalX: 0.5,
      focalY: 0.5,
    }
    const card = await drawShareCard({ ...text, headline, picture: input })
    const { format, width, height, hasAlpha } = await sharp(card).metadata()
    expect({ format, width, height, hasAlpha }).toEqual({
      format: 'jpeg',
      width: 1200,
      height: 630,
      hasAlpha: false,
    })
    expect(card.length).toBeLessThanOrEqual(CARD_BYTES)
  })

  it('crops around the focal point', async () => {
    const bytes = await picture(1200, 600)
    const middleOf = async (focalX: number) => {
      const card = await drawShareCard({ ...text, picture: { bytes, focalX, focalY: 0.5 } })
      const pixel = await sharp(card)
        .extract({ left: 1000, top: 300, width: 8, height: 8 })
        .resize(1, 1)
        .raw()
        .toBuffer()
      return pixel[0]! > pixel[2]! ? 'red' : 'blue'
    }
    expect([await middleOf(0), await middleOf(1)]).toEqual(['red', 'blue'])
  })

  it('is the same every time', async () => {
    const [a, b] = [
      await drawShareCard({ ...text, picture: null }),
      await drawShareCard({ ...text, picture: null }),
    ]
    expect(a.equals(b)).toBe(true)
  })
})
