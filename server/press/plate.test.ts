import { describe, expect, it } from 'vitest'
import { makePlate } from './plate'

const qz = (html: string) => makePlate('qz', html)
const tote = (html: string) => makePlate('tote', html)

describe('plates', () => {
  it('convert text, human attributes and metas, and say in which script they are', () => {
    const html =
      '<html lang="kk" dir="ltr"><head><title>Арал</title><meta name="description" content="Қазақ &amp; тіл"/>' +
      '<meta property="og:locale" content="kk_KZ"/><meta name="viewport" content="width"/></head>' +
      '<body><img alt="Ағаш &quot;қайың&quot;" src="/media/x.jpg"/><p aria-label="Өзен" data-copied="Көшірілді">Қазақ тілі</p></body></html>'
    expect(qz(html)).toBe(
      '<html lang="kk-Latn"><head><title>Aral</title><meta name="description" content="Qazaq &amp; til"/>' +
        '<meta property="og:locale" content="kk_KZ"/><meta name="viewport" content="width"/></head>' +
        '<body><img alt="Aǵash &quot;qaıyń&quot;" src="/media/x.jpg"/><p aria-label="Ózen" data-copied="Kóshirildi">Qazaq tili</p></body></html>',
    )
    expect(tote(html)).toContain('<html lang="kk-Arab" dir="rtl">')
    expect(tote(html)).toContain('قازاق ءتىلى')
  })

  it('leave what is another language, not to be translated, code or style', () => {
    for (const kept of [
      '<p lang="ru">Казахский язык</p>',
      '<p lang="ru"><i>тіл</i><p>тіл</p></p>',
      '<ul translate="no"><li>тіл</li></ul>',
      '<code>тіл</code>',
      '<pre>тіл</pre>',
      '<style>a{content:"тіл"}</style>',
      '<svg><defs><text>тіл</text></defs></svg>',
      '<img lang="ru" alt="тіл"/>',
    ])
      expect(qz(kept)).toBe(kept)
  })

  it('convert Kazakh inside another language and text of drawings', () => {
    expect(qz('<p lang="ru">язык <i lang="kk">тіл</i> язык</p>')).toBe(
      '<p lang="ru">язык <i lang="kk-Latn">til</i> язык</p>',
    )
    expect(qz('<svg><text>Арал</text></svg>')).toBe('<svg><text>Aral</text></svg>')
    expect(qz('<div lang="ru"><div>а</div></div><div>тіл</div>')).toBe(
      '<div lang="ru"><div>а</div></div><div>til</div>',
    )
  })

  it('lead the reader on to pages in the same script, and nowhere else', () => {
    const links: [string, string][] = [
      ['/', '/qz'],
      ['/aral', '/qz/aral'],
      ['/aral/2026/11/22/x#img-2', '/qz/aral/2026/11/22/x#img-2'],
      ['/search?q=x&amp;page=2', '/qz/search?q=x&amp;page=2'],
      ['/#top', '/qz#top'],
      ['/ru/aral', '/ru/aral'],
      ['/feed.xml', '/feed.xml'],
      ['/media/a/1.jpg', '/media/a/1.jpg'],
      ['/api/settings', '/api/settings'],
      ['https://example.kz/aral', 'https://example.kz/aral'],
      ['//example.kz/aral', '//example.kz/aral'],
      ['#top', '#top'],
    ]
    for (const [from, to] of links) expect(qz(`<a href="${from}">1</a>`)).toBe(`<a href="${to}">1</a>`)
    expect(qz('<form action="/search"></form>')).toBe('<form action="/qz/search"></form>')
    expect(qz('<a data-fixed="" href="/aral">1</a>')).toBe('<a data-fixed="" href="/aral">1</a>')
    expect(qz('<link rel="canonical" href="/aral"/>')).toBe('<link rel="canonical" href="/aral"/>')
  })

  it('move the mark of the current script and leave the switch as it is', () => {
    expect(
      tote(
        '<a href="/aral" lang="kk" data-plate="kk" title="Кирилл" aria-current="true">Қаз</a><a href="/tote/aral" data-plate="tote">قاز</a>',
      ),
    ).toBe(
      '<a href="/aral" lang="kk" data-plate="kk" title="Кирилл">Қаз</a><a aria-current="true" href="/tote/aral" data-plate="tote">قاز</a>',
    )
  })

  it('convert the words of JSON-LD and nothing else of it', () => {
    const data = {
      '@type': 'NewsArticle',
      '@id': 'https://x/тіл',
      headline: 'Қазақ </b>',
      image: 'тіл',
      url: '/тіл',
      datePublished: '2026-11-22',
      inLanguage: 'kk',
      author: [{ name: 'Серік', url: 'https://x' }],
      translationOfWork: { inLanguage: 'ru', headline: 'Казахский' },
    }
    const html = `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
    const json = /<script[^>]*>(.*)<\/script>/.exec(qz(html))?.[1] ?? ''
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toEqual({
      ...data,
      headline: 'Qazaq </b>',
      inLanguage: 'kk-Latn',
      author: [{ name: 'Serik', url: 'https://x' }],
    })
  })

  it('drop soft hyphens, which stand where the Cyrillic word divides', () => {
    expect(qz('<p>мек\u00adтеп мек&shy;теп</p>')).toBe('<p>mektep mektep</p>')
  })

  it('keep references they do not know', () => {
    expect(qz('<p>тіл &hearts; тіл &lt;b&gt; &amp;hearts;</p>')).toBe(
      '<p>til &hearts; til &lt;b&gt; &amp;hearts;</p>',
    )
  })
})
