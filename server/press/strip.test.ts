import { describe, expect, it } from 'vitest'
import { stripPage, Unprintable } from './strip'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="kk"><head>${head}</head><body>${body}</body></html>`
const strip = (head: string, body = '') => stripPage(page(head, body)).html

describe('the pass over a rendered page', () => {
  it('leaves no framework script behind and keeps data and our own modules', () => {
    const html = strip(
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>' +
        '<script src="/reader/page.js" type="module" data-keep=""></script>',
      '<script type="application/ld+json">{"a":"<p>"}</script><script type="speculationrules">{}</script>' +
        '<script>self.__next_f.push([1,"<script>x"])</script><p>Мәтін</p><script>$RC("a")</script>',
    )
    expect(html).toBe(
      page(
        '<script src="/reader/page.js" type="module"></script>',
        '<script type="application/ld+json">{"a":"<p>"}</script><script type="speculationrules">{}</script><p>Мәтін</p>',
      ),
    )
  })

  it('takes out the leftovers of streaming', () => {
    const html = strip(
      '<meta charSet="utf-8"/><meta charSet="utf-8"/><meta name="next-size-adjust" content=""/><link rel="modulepreload" href="/x"/>',
      '<div hidden=""><!--$--><!--/$--></div><p>бір<!-- --> екі</p><template data-x="1"><b>y</b></template><!--$--><i>үш</i><!--/$-->',
    )
    expect(html).toBe(page('<meta charSet="utf-8"/>', '<p>бір екі</p><i>үш</i>'))
  })

  it('keeps hidden parts that hold something', () => {
    const body = '<div hidden=""><p>x</p></div><div hidden="" id="panel"></div>'
    expect(strip('', body)).toBe(page('', body))
  })

  it('cleans the inlined style sheet of its bookkeeping', () => {
    expect(
      strip('<style data-precedence="next" data-href="/_next/a.css" media="all">a>b{color:red}</style>'),
    ).toBe(page('<style media="all">a>b{color:red}</style>', ''))
  })

  it('reads the marks of layout and page together and removes them', () => {
    const layout =
      '<meta name="printer-marks" content="{&quot;tags&quot;:[&quot;region&quot;],&quot;maxAge&quot;:60}"/>'
    const own =
      '<meta name="printer-marks" content="{&quot;tags&quot;:[&quot;article:1&quot;,&quot;region&quot;],&quot;status&quot;:410}"/>'
    const stripped = stripPage(page(layout + own, ''))
    expect(stripped.html).toBe(page('', ''))
    expect(stripped.marks).toEqual({ tags: ['region', 'article:1'], maxAge: 60, status: 410 })
  })

  it('refuses marks that are wrong', () => {
    for (const content of [
      'x',
      '{"tags":["a b"]}',
      '{"tags":[],"maxAge":0}',
      '{"tags":[],"location":"https://x"}',
    ])
      expect(() => strip(`<meta name="printer-marks" content='${content}'/>`)).toThrow(/printer-marks/)
  })

  it.each([
    ['an error shell', '<html id="__next_error__"><head></head><body></body></html>'],
    ['a page without end', '<html><body><p>x'],
    ['a pending part', page('', '<!--$?--><template id="B:0"></template><p>wait</p><!--/$-->')],
    ['a failed part', page('', '<!--$!--><template data-dgst="1"></template><!--/$-->')],
    ['an outlined part', page('', '<div hidden="" id="S:0"><p>text</p></div>')],
    ['an open template', page('', '<template><p>x')],
  ])('refuses %s', (_what, html) => expect(() => stripPage(html)).toThrow(Unprintable))

  it('puts development’s script at the end of the head', () => {
    expect(
      stripPage(page('<title>x</title>', ''), '<script src="/__reload.js" defer></script>').html,
    ).toContain('<title>x</title><script src="/__reload.js" defer></script></head>')
  })

  it('takes less than 3 ms for 60 kB', () => {
    const article = `<p class="x">${'Қазақ тіліндегі мәтін '.repeat(12)}<a href="/aral">сілтеме</a></p>`
    const html = page('<script>x</script>', article.repeat(Math.ceil(60_000 / article.length)))
    const times = Array.from({ length: 40 }, () => {
      const began = performance.now()
      stripPage(html)
      return performance.now() - began
    }).sort((a, b) => a - b)
    expect(times[20]).toBeLessThan(3)
  })
})
