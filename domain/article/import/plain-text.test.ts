import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bodyToText } from '../body-text'
import { ImportFault } from './fault'
import { parsePlainText } from './plain-text'

const faultOf = (text: string) => {
  try {
    parsePlainText(text)
  } catch (error) {
    if (error instanceof ImportFault) return error
  }
  throw new Error('the text was taken')
}

describe('parsePlainText', () => {
  it('takes the first line as headline, lines as paragraphs, capitals at the end as byline', () => {
    const parsed = parsePlainText(
      '\r\nБас мақала\r\n\r\n  Бірінші  абзац.\r\nЕкінші.\r\n\r\nА.ҚҰРМАНАЙТЕГІ\r\n\r\n',
    )
    expect(parsed).toMatchObject({ headline: 'Бас мақала', paragraphs: 2, bylines: ['А. Құрманайтегі'] })
    expect(bodyToText(parsed.body)).toBe('Бірінші абзац.\n\nЕкінші.')
  })

  it('sets speech apart with its speaker', () => {
    const { body, speeches } = parsePlainText('Бас\n– Су мол, – деді шаруа Е.Жақып.')
    expect(speeches).toEqual([{ text: 'Су мол.', speaker: 'Е. Жақып', post: 'шаруа' }])
    expect(body.content[0]).toMatchObject({ type: 'speech', attrs: { speaker: 'Е. Жақып', post: 'шаруа' } })
  })

  it('mends letters of the wrong alphabet and says where', () => {
    const { mended, body } = parsePlainText('Бас\n\nТүзету.\nГазет терiске шығарды.')
    expect(mended).toEqual([{ line: 4, word: 'терiске', to: 'теріске' }])
    expect(bodyToText(body)).toContain('теріске')
  })

  it('sets typography and counts the lines it changed', () => {
    const { typesetLines, headline } = parsePlainText('"Қазақстан" - елім\nТаза жол.')
    expect(headline).toMatch(/^«Қазақстан»\u00a0– елім$/u)
    expect(typesetLines).toBe(1)
  })

  it('keeps every word of the first article', () => {
    const file = readFileSync('prisma/seed/data/first-article.kk.txt', 'utf8')
    const parsed = parsePlainText(file)
    expect(parsed).toMatchObject({
      headline: 'Партиялық билеттер табысталды',
      paragraphs: 6,
      bylines: ['А. Құрманайтегі'],
    })
    const shown = new Set(
      `${parsed.headline} ${bodyToText(parsed.body)} ${parsed.bylines.join()}`.match(/[\p{L}\p{N}]+/gu),
    )
    const words = file.replace('ҚҰРМАНАЙТЕГІ', 'Құрманайтегі').match(/[\p{L}\p{N}]+/gu) ?? []
    expect(words.filter((word) => !shown.has(word))).toEqual(['деді', 'деді'])
  })

  it.each([
    ['a text of blanks', ' \n\t\n', 1, 'no text'],
    ['a headline alone', '\nБас\n\n', 2, 'no text below'],
    ['a headline and a byline alone', 'Бас\nА.ҚҰРМАНАЙТЕГІ', 1, 'no text below'],
    ['a headline that is a paragraph', `${'а '.repeat(200)}\nмәтін`, 1, '300'],
    ['a control character', 'Бас\n\nмә\u0007тін', 3, 'U+0007 at column 3'],
    ['a lost letter', 'Бас\nмә\ufffdін', 2, 'U+FFFD'],
    ['an endless line', `Бас\n${'а'.repeat(20_001)}`, 2, '20001 characters'],
    ['too many paragraphs', `Бас\n${'а\n'.repeat(2_001)}`, 2_002, '2000 paragraphs'],
  ])('refuses %s and names its line', (_, text, line, reason) => {
    const fault = faultOf(text)
    expect(fault.line).toBe(line)
    expect(fault.reason).toContain(reason)
  })
})
