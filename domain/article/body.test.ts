import { describe, expect, it } from 'vitest'
import { BodyFault, parseBody } from './body'
import { isLinkTarget } from './body-inline'

const p = (text: string, marks?: unknown) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks ? { marks } : {}) }],
})
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const faultOf = (json: unknown) => {
  try {
    parseBody(json)
  } catch (error) {
    if (error instanceof BodyFault) return error
  }
  throw new Error('the body was taken')
}

describe('parseBody', () => {
  it('takes every block of the schema', () => {
    const figure = { type: 'figure', attrs: { mediaId: '7', alt: 'а', caption: '', credit: 'б' } }
    const cell = { type: 'tableCell', content: [p('1')] }
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [p('x')] }] }
    const whole = doc(
      p('а', [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://adilet.zan.kz/' } }]),
      { type: 'speech', attrs: { speaker: '', post: '' }, content: [p('б')] },
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'в' }] },
      list,
      { ...list, type: 'orderedList' },
      { type: 'blockquote', attrs: { cite: '' }, content: [p('г')] },
      figure,
      { type: 'gallery', content: [figure, figure] },
      { type: 'table', attrs: { caption: '' }, content: [{ type: 'tableRow', content: [cell] }] },
      { type: 'contextBox', attrs: { title: 'т' }, content: [p('д'), list] },
      { type: 'embed', attrs: { url: 'https://example.kz/a', title: '' } },
      { type: 'divider' },
    )
    expect(parseBody(whole)).toEqual(whole)
  })

  it('names the path of the fault', () => {
    const heading = { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'в' }] }
    expect(faultOf(doc(p('а'), heading)).path).toBe('content[1].attrs.level')
    expect(faultOf(doc(p('а'), { type: 'video' })).path).toBe('content[1].type')
    expect(faultOf(null).path).toBe('its root')
  })

  it.each([
    ['an unknown attribute', doc({ ...p('а'), attrs: { style: 'color:red' } })],
    ['an unknown mark', doc(p('а', [{ type: 'script' }]))],
    ['a script address', doc(p('а', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]))],
    ['an embed without TLS', doc({ type: 'embed', attrs: { url: 'http://example.kz', title: '' } })],
    ['a gallery of one', doc({ type: 'gallery', content: [] })],
    ['an empty document', doc()],
    ['a bare text at the top', doc({ type: 'text', text: 'а' })],
    [
      'a media id that is no number',
      doc({ type: 'figure', attrs: { mediaId: '1 or 1', alt: '', caption: '', credit: '' } }),
    ],
    ['more text than a paragraph may hold', doc(p('а'.repeat(20_001)))],
  ])('refuses %s', (_, json) => {
    expect(() => parseBody(json)).toThrow(BodyFault)
  })
})

describe('isLinkTarget', () => {
  it('takes web, mail and own addresses only', () => {
    expect(['https://stat.gov.kz/', 'mailto:a@example.kz', '/aral/2026'].every(isLinkTarget)).toBe(true)
    const foreign = [
      '//evil.example',
      'javascript:alert(1)',
      ' https://x.kz',
      'java\nscript:x',
      'data:text/html,x',
      '/\\evil',
      'aral',
    ]
    expect(foreign.filter(isLinkTarget)).toEqual([])
  })
})
