import { describe, expect, it } from 'vitest'
import { toLatin } from './latin'

describe('toLatin in the alphabet of 2018', () => {
  it.each([
    ['Партиялық билеттер табысталды', 'Partııalyq bıletter tabystaldy'],
    ['Сырдария, Шиелі, Жаңақорған, Байқоңыр', 'Syrdarııa, Shıeli, Jańaqorǵan, Baıqońyr'],
    ['Әңгіме, өңір, үкімет, ұлт, һәм', 'Áńgime, óńir, úkimet, ult, hám'],
    ['Щётка, эхо, юбилей, цирк, чемпион, объект', 'Shchıotka, eho, ıýbıleı, tsırk, chempıon, obekt'],
    ['Ислам, Йод, Іле', 'Islam, Iod, Ile'],
    ['ЖШС, ҚР, АӘА, АҚШ-тың', 'JShS, QR, AÁA, AQSh-tyń'],
    ['ШАРУАШЫЛЫҚ ҚАШТЫ', 'SHARÝASHYLYQ QASHTY'],
    ['ЩИТТЕР БОРЩЬ', 'SHCHITTER BORSHCH'],
    ['Ш. Айманов, А.Байтұрсынұлы', 'Sh. Aımanov, A.Baıtursynuly'],
    ['53%-ы, 20,6%-ға, 6483-і', '53%-y, 20,6%-ǵa, 6483-i'],
    ['ХХІ ғасыр, ХVІІІ ғасыр, ХІХ-ХХ, І тоқсан', 'XXI ǵasyr, XVIII ǵasyr, XIX-XX, I toqsan'],
    ['Х. Бекмұхаметов', 'H. Bekmuhametov'],
    ['Telegram-дағы AMANAT', 'Telegram-daǵy AMANAT'],
    ['терiске, əкім', 'teriske, ákim'],
    ['и\u0306од', 'ıod'],
    ['жаңа\u00ADлық', 'jańa\u00ADlyq'],
  ])('writes %s as %s', (cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin)
  })

  it.each([
    'https://сайт.қаз/жаңалық?q=үй',
    'nur@tirshilik.kz',
    '@тіршілік_news',
    '#Сырдария #өңір',
    '`жаңалық`',
    'есеп_2026.pdf',
    'сурет-1.jpg',
    'Об этом сообщает пресс-служба акимата района.',
    'IIN 010203500123, +7 701 123-45-67',
  ])('leaves %s alone', (text) => {
    expect(toLatin(text)).toBe(text)
  })

  it('turns the suffix on an address, not the address', () => {
    expect(toLatin('tirshilik.kz-те')).toBe('tirshilik.kz-te')
  })

  it('leaves the Russian title and converts the sentence around it', () => {
    expect(toLatin('Ол «Кызылординские вести» газетінде')).toBe('Ol «Кызылординские вести» gazetinde')
  })

  it('leaves no Cyrillic behind in Kazakh words', () => {
    expect(toLatin('Өскемен ТҮРКІСТАН Әйтеке би Мақпал')).not.toMatch(/[\u0400-\u052F]|\u0301/u)
  })
})

describe('toLatin in the draft of 2021', () => {
  it.each([
    ['Әңгіме, өңір, үкімет, ұлт, ғылым', 'Äñgıme, öñır, ükımet, ūlt, ğylym'],
    ['Ислам, Іле, шеш, щит, чек', 'İslam, Ile, şeş, şşit, tşek'],
    ['Сырдария, юбилей, тау', 'Syrdariia, iubilei, tau'],
    ['ТІРШІЛІК, ИЮНЬ', 'TIRŞILIK, İİUN'],
  ])('writes %s as %s', (cyrillic, latin) => {
    expect(toLatin(cyrillic, '2021')).toBe(latin)
  })
})

describe('toLatin under strain', () => {
  it('never throws and stays linear on any Unicode', () => {
    const odd = [
      '\uD800',
      '\uDC00\uE000',
      '\u0301'.repeat(50),
      '👩‍👩‍👧',
      'ٱلسلام',
      '\u0000',
      'і\u0301',
      '«'.repeat(1000),
    ]
    for (const text of odd) expect(() => toLatin(text)).not.toThrow()
    const started = performance.now()
    for (const unit of ['а', 'a', 'Х', ' ', '"', 'a.', 'a_', '#', '.', 'ж ', 'http://'])
      toLatin('бір ' + unit.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
