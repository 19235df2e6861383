import { describe, expect, it } from 'vitest'
import { ContentFault } from './content-fault'
import { bodyWith, parseContent, scenesOf } from './parse-content'

const HEADERS = `headline: "Су" - өмір
lead: Арық тазарды.
rubric: qogam
published: 2026-11-19 10:30
byline: a-aqan, b-bolat
topics: su, kurish`
const text = (body: string, more = '') => `${[HEADERS, more.trim()].filter(Boolean).join('\n')}\n\n${body}\n`
const blocksOf = (body: string) => parseContent(text(body)).blocks
const faultOf = (file: string) => {
  try {
    parseContent(file)
  } catch (error) {
    if (error instanceof ContentFault) return error
  }
  throw new Error('the text was taken')
}

describe('parseContent', () => {
  it('reads headers, typeset and with local time', () => {
    const correction = 'correction: 2026-11-20 09:00 | clarification | Дұрысы - 5 км.\n'
    const { headers } = parseContent(text('Мәтін.', `photographer: b-bolat\nsource: Бөлім\n${correction}`))
    expect(headers).toMatchObject({
      headline: '«Су»\u00a0– өмір',
      published: new Date('2026-11-19T05:30:00Z'),
      updated: null,
      byline: ['a-aqan', 'b-bolat'],
      topics: ['su', 'kurish'],
      source: { name: 'Бөлім', url: '' },
      corrections: [
        { kind: 'clarification', at: new Date('2026-11-20T04:00:00Z'), text: 'Дұрысы\u00a0– 5\u00a0км.' },
      ],
    })
  })

  it('reads paragraphs, headings, speech, quotes, dividers and embeds', () => {
    const blocks = blocksOf(
      'Бір **екі** [үш](https://stat.gov.kz/).\n\n## Бөлім\n\n### Тарау\n\n– Иә, – деді шаруа Е. Жақып.\n\n> Сөз.\n>> Абай\n\n***\n\n[embed https://example.kz/v | Бейне]',
    )
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'speech',
      'blockquote',
      'divider',
      'embed',
    ])
    expect(blocks[0]).toMatchObject({
      content: [
        { text: 'Бір ' },
        { text: 'екі', marks: [{ type: 'bold' }] },
        { text: ' ' },
        { text: 'үш' },
        { text: '.' },
      ],
    })
    expect(blocks[3]).toMatchObject({ attrs: { speaker: 'Е. Жақып', post: 'шаруа' } })
    expect(blocks[4]).toMatchObject({ attrs: { cite: 'Абай' } })
  })

  it('reads lists, tables and context boxes', () => {
    const blocks = blocksOf(
      '* бір\n* екі\n\n1. үш\n\n[table Егіс]\nАуыл | Га\nАқжарма | 320\n[/table]\n\n[context Анықтама]\nМәтін.\n\n* бір\n[/context]',
    )
    expect(blocks.map(({ type }) => type)).toEqual(['bulletList', 'orderedList', 'table', 'contextBox'])
    expect(blocks[0]).toMatchObject({ content: [{}, {}] })
    expect(blocks[2]).toMatchObject({
      attrs: { caption: 'Егіс' },
      content: [{ content: [{ type: 'tableHeader' }, {}] }, { content: [{ type: 'tableCell' }, {}] }],
    })
    expect(blocks[3]).toMatchObject({ content: [{ type: 'paragraph' }, { type: 'bulletList' }] })
  })

  it('names the scenes it shows and puts their media ids in', () => {
    const picture = 'picture: qus\nalt: Құс\ncredit: Сурет: редакция\n'
    const gallery = '[gallery]\n![zhol | Жол | Көше | Сурет]\n![kopir | Көпір | | Сурет]\n[/gallery]'
    const content = parseContent(text(gallery, picture))
    expect(scenesOf(content)).toEqual(['qus', 'zhol', 'kopir'])
    const body = bodyWith(
      content,
      new Map([
        ['zhol', 5n],
        ['kopir', 6n],
      ]),
    )
    expect(body.content[0]).toMatchObject({
      content: [{ attrs: { mediaId: '5', caption: 'Көше' } }, { attrs: { mediaId: '6', caption: '' } }],
    })
    expect(() => bodyWith(content, new Map())).toThrow(ContentFault)
  })

  it.each([
    ['an unknown header', text('А', 'colour: red'), 7, 'colour'],
    ['a header given twice', text('А', 'topics: su'), 7, 'twice'],
    ['a missing header', HEADERS.replace(/rubric.*\n/u, '') + '\n\nА', 1, 'rubric is missing'],
    ['a time that does not exist', text('А').replace('11-19', '13-19'), 4, '2026-13-19'],
    ['an update before publication', text('А', 'updated: 2026-11-18 10:00'), 7, 'not later'],
    ['a picture without credit', text('А', 'picture: qus\nalt: Құс'), 1, 'alt and credit'],
    ['a table without end', text('А\n\n[table Егіс]\nА | Б'), 10, '[/table]'],
    ['a figure without alt', text('А\n\n![qus]'), 10, 'figure'],
    ['an end without beginning', text('[/gallery]'), 8, 'stands alone'],
    ['headers alone', HEADERS, 1, 'empty line'],
    ['no text', `${HEADERS}\n\n`, 8, 'no text'],
  ])('refuses %s and names its line', (_, file, line, reason) => {
    const fault = faultOf(file)
    expect(fault.reason).toContain(reason)
    expect(fault.line).toBe(line)
  })
})
