import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import type { PictureSource } from '@/domain/media/view'
import { type Block, parseBody } from './body'
import { bodyToHtml } from './body-html'
import type { BodyHtmlOptions } from './body-html-options'
import { bodyCharacters, bodyMediaIds, bodyToText } from './body-text'

const picture: PictureSource = {
  hash: 'ab12',
  width: 1536,
  height: 1024,
  colour: '#335566',
  renditions: [
    { format: 'avif', width: 640, height: 427, bytes: 1 },
    { format: 'webp', width: 640, height: 427, bytes: 1 },
    { format: 'jpeg', width: 1200, height: 800, bytes: 1 },
    { format: 'jpeg', width: 640, height: 427, bytes: 1 },
  ],
}
const options: BodyHtmlOptions = {
  media: new Map([['7', picture]]),
  lang: 'kk',
  labels: { gallery: 'Суреттер', picture: 'Сурет', table: 'Кесте', embed: 'Сыртқы материал' },
}
const text = (value: string, ...marks: object[]) => ({
  type: 'text',
  text: value,
  ...(marks.length ? { marks } : {}),
})
const p = (value: string) => ({ type: 'paragraph', content: [text(value)] })
const figure = (caption = 'Көктем') => ({
  type: 'figure',
  attrs: { mediaId: '7', alt: 'Өзен «Сыр»', caption, credit: 'Сурет: редакция' },
})
const body = (...content: object[]) => parseBody({ type: 'doc', content })
const html = (block: object, more: Partial<BodyHtmlOptions> = {}) =>
  bodyToHtml(body(block), { ...options, ...more })

describe('bodyToHtml', () => {
  it('escapes text, attributes and titles', () => {
    const nasty = '<script>"&'
    const all = bodyToHtml(
      body(
        p(nasty),
        { type: 'speech', attrs: { speaker: nasty, post: nasty }, content: [p(nasty)] },
        { type: 'figure', attrs: { mediaId: '7', alt: nasty, caption: nasty, credit: nasty } },
        { type: 'embed', attrs: { url: 'https://example.kz/?a="<b>', title: nasty } },
        { type: 'contextBox', attrs: { title: nasty }, content: [p(nasty)] },
      ),
      options,
    )
    expect(all).not.toContain('<script')
    expect(all).not.toContain('"&"')
    expect(all).toContain('alt="&lt;script&gt;&quot;&amp;"')
  })

  it('sets a speech with its dash, the speaker and the post', () => {
    const speech = {
      type: 'speech',
      attrs: { speaker: 'Е. Жақып', post: 'хатшы' },
      content: [p('Иә.'), p('Солай.')],
    }
    expect(html(speech)).toBe(
      '<blockquote class="speech"><p>–\u00a0Иә.</p><p>Солай.</p><footer><b>Е.\u00a0Жақып</b>, хатшы</footer></blockquote>',
    )
    expect(html({ ...speech, attrs: { speaker: '', post: '' } })).not.toContain('footer')
  })

  it('gives headings ids that are unique in the text', () => {
    const heading = { type: 'heading', attrs: { level: 2 }, content: [text('Су мәселесі')] }
    const twice = bodyToHtml(body(heading, heading), options)
    expect(twice).toContain('<h2 id="su-maselesi">')
    expect(twice).toContain('<h2 id="su-maselesi-2">')
  })

  it('nests marks, one element for neighbours that share one', () => {
    const link = { type: 'link', attrs: { href: 'https://stat.gov.kz/' } }
    const content = [
      text('а '),
      text('б', link),
      text('в', { type: 'bold' }, link),
      text('г', { type: 'italic' }),
    ]
    expect(html({ type: 'paragraph', content })).toBe(
      '<p>а <a href="https://stat.gov.kz/" rel="noopener">б<strong>в</strong></a><em>г</em></p>',
    )
  })

  it('numbers the pictures of all galleries and names them', () => {
    const gallery = { type: 'gallery', content: [figure(), figure()] }
    const both = bodyToHtml(body(gallery, gallery), options)
    expect([...both.matchAll(/<li id="(img-\d)"/gu)].map((m) => m[1])).toEqual([
      'img-1',
      'img-2',
      'img-3',
      'img-4',
    ])
    expect(both).toContain('aria-label="Суреттер 2"')
    expect(both).toContain('<a href="#img-4" aria-label="Сурет 2">')
  })

  it('leaves out a figure whose picture is missing', () => {
    expect(html(figure(), { media: new Map() })).toBe('')
  })

  it('makes addresses absolute and pictures plain for feeds', () => {
    const own = { type: 'paragraph', content: [text('Арал', { type: 'link', attrs: { href: '/aral' } })] }
    const feed = bodyToHtml(body(own, figure()), { ...options, absolute: 'https://onir.example' })
    expect(feed).toContain('href="https://onir.example/aral"')
    expect(feed).toContain('<img src="https://onir.example/media/ab12/640.jpg"')
    expect(feed).not.toContain('<picture>')
  })

  it('hyphenates running text before escaping it, and never headings', () => {
    const hyphenate = (value: string) => value.replace('ң', 'ң\u00ad')
    expect(html(p('таң & кеш'), { hyphenate })).toBe('<p>таң\u00ad &amp; кеш</p>')
    const heading = { type: 'heading', attrs: { level: 3 }, content: [text('таң')] }
    expect(html(heading, { hyphenate })).not.toContain('\u00ad')
  })

  it('writes valid HTML for every block', async () => {
    const header = (value: string) => ({ type: 'tableHeader', content: [p(value)] })
    const cell = (value: string) => ({ type: 'tableCell', content: [p(value)] })
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [p('а')] }] }
    const rows = [
      { type: 'tableRow', content: [header('Ауыл'), header('Га')] },
      { type: 'tableRow', content: [header('Ақжарма'), cell('320')] },
    ]
    const all = bodyToHtml(
      body(
        { type: 'heading', attrs: { level: 2 }, content: [text('Бас')] },
        list,
        { ...list, type: 'orderedList' },
        { type: 'blockquote', attrs: { cite: 'А. Ахмет' }, content: [p('ә')] },
        figure(),
        { type: 'gallery', content: [figure(), figure()] },
        { type: 'table', attrs: { caption: 'Егіс' }, content: rows },
        { type: 'contextBox', attrs: { title: 'Анықтама' }, content: [p('б'), list] },
        { type: 'embed', attrs: { url: 'https://www.example.kz/v', title: '' } },
        { type: 'divider' },
      ),
      options,
    )
    const page = `<!DOCTYPE html><html lang="kk"><head><title>т</title></head><body><main>${all}</main></body></html>`
    const rules = { 'no-inline-style': 'off', 'void-style': 'off', 'long-title': 'off' } as const
    const report = await new HtmlValidate({ extends: ['html-validate:standard'], rules }).validateString(page)
    expect(
      report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`)),
    ).toEqual([])
  })
})

describe('bodyToText', () => {
  const sample = body(p('Бір.'), { type: 'divider' } as Block, figure('Көктем.'), {
    type: 'speech',
    attrs: { speaker: 'Е. Жақып', post: 'хатшы' },
    content: [p('Иә.')],
  })

  it('separates blocks by an empty line, with captions and without alternative texts', () => {
    expect(bodyToText(sample)).toBe('Бір.\n\nКөктем. Сурет: редакция\n\n– Иә.\nЕ. Жақып, хатшы')
    expect(bodyCharacters(sample)).toBe(bodyToText(sample).length)
  })

  it('knows the pictures of a body, those of galleries too', () => {
    expect(bodyMediaIds(body(figure(), { type: 'gallery', content: [figure(), figure()] }))).toEqual(['7'])
  })
})
