import { describe, expect, it } from 'vitest'
import { isRussianText, isRussianWord, mapKazakh } from './russian'

describe('isRussianText', () => {
  it.each([
    'Об этом сообщает пресс-служба акимата',
    'В Кызылординской области открыли новую школу',
    'Аким района провёл встречу с жителями посёлка Тереңөзек',
    'Кызылординские вести',
    'Глава государства подписал закон о средствах массовой информации',
  ])('knows «%s» for Russian', (text) => {
    expect(isRussianText(text)).toBe(true)
  })

  it.each([
    'Партиялық билеттер табысталды',
    'Ауылдар мен аудандар',
    'Редакция алқасы',
    'Бала бакшада той болды',
    'Достоевский мен Маяковский романдары',
    'Президент Қасым-Жомарт Тоқаев',
    'Директор Иванов Петр',
    'Мен да солай ойладым, ал олар барды',
    'Экономика',
    '',
  ])('does not take «%s» for Russian', (text) => {
    expect(isRussianText(text)).toBe(false)
  })
})

describe('isRussianWord', () => {
  it('needs inflection or a function word, not a loan', () => {
    expect(['области', 'сообщает', 'также', 'новую', 'года'].map(isRussianWord).filter(Boolean)).toHaveLength(
      4,
    )
    expect(['партия', 'редакция', 'билет', 'Достоевский', 'той', 'не', 'бала'].some(isRussianWord)).toBe(
      false,
    )
  })
})

describe('mapKazakh', () => {
  const marked = (text: string) => mapKazakh(text, (kazakh) => `[${kazakh}]`)

  it('hands over sentences and titles one by one', () => {
    expect(marked('Бұл бірінші. Об этом сообщает газета на сайте. Бұл үшінші.')).toBe(
      '[Бұл бірінші.] Об этом сообщает газета на сайте.[ Бұл үшінші.]',
    )
    expect(marked('Ол «Кызылординские вести» газетінде')).toBe('[Ол «]Кызылординские вести»[ газетінде]')
  })

  it('does not end a sentence at an initial', () => {
    expect(marked('Об этом сообщил на встрече А. Иванов из области')).not.toContain('[')
  })
})
