import { describe, expect, it } from 'vitest'
import { type Block, parseBody } from './body'
import { missingToPublish } from './readiness'

const paragraph: Block = { type: 'paragraph', content: [{ type: 'text', text: 'Мәтін.' }] }
const figure = (alt: string, credit: string) =>
  ({ type: 'figure', attrs: { mediaId: '1', alt, caption: '', credit } }) as const
const bodyOf = (...content: Block[]) => parseBody({ type: 'doc', content })
const plain = { headline: 'Бас', leadMediaId: null, leadAlt: '', leadCredit: '', body: bodyOf(paragraph) }

describe('missingToPublish', () => {
  it('asks nothing of a text without pictures', () => {
    expect(missingToPublish(plain)).toEqual([])
  })

  it('asks for words and credit of the lead picture', () => {
    expect(missingToPublish({ ...plain, leadMediaId: 1n, leadAlt: ' ' }).map(({ path }) => path)).toEqual([
      'picture.alt',
      'picture.credit',
    ])
  })

  it('asks for them of each picture in the text, galleries too', () => {
    const gallery = { type: 'gallery' as const, content: [figure('а', 'б'), figure('а', '')] }
    const body = bodyOf(paragraph, figure('', 'б'), gallery)
    expect(missingToPublish({ ...plain, body }).map(({ path }) => path)).toEqual([
      'body[1].alt',
      'body[2][1].credit',
    ])
  })
})
