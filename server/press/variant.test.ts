import { describe, expect, it } from 'vitest'
import { parseDisplay } from '@/lib/display'
import { makeVariant } from './variant'

const off = (html: string) => makeVariant(html, parseDisplay('pictures-off'))

describe('a reader’s own view of a page', () => {
  it('carries the settings on <html>', () => {
    expect(makeVariant('<html lang="kk"><body></body></html>', parseDisplay('size-2.theme-dark'))).toBe(
      '<html data-size="2" data-theme="dark" lang="kk"><body></body></html>',
    )
  })

  it('checks the chosen inputs of the settings form and no others', () => {
    expect(
      makeVariant(
        '<input type="radio" data-display="size-1" checked=""/><input type="radio" data-display="size-2"/><input checked=""/>',
        parseDisplay('size-2'),
      ),
    ).toBe(
      '<input type="radio" data-display="size-1"/><input checked="" type="radio" data-display="size-2"/><input checked=""/>',
    )
  })

  it('shows words and a link in the place of each picture', () => {
    expect(
      off(
        '<figure><picture><source srcset="/a"/><img src="/a.jpg" alt="Өзен &amp; қамыс"/></picture></figure><img src="/b.jpg" alt="Ай"/>',
      ),
    ).toBe(
      '<figure><a class="picture-off" href="/a.jpg">Өзен &amp; қамыс</a></figure><a class="picture-off" href="/b.jpg">Ай</a>',
    )
  })

  it('puts no link into a link and nothing in the place of an ornament', () => {
    expect(off('<a href="/x"><img src="/a.jpg" alt="Ай"/></a><img src="/b.jpg" alt=""/>')).toBe(
      '<a href="/x"><span class="picture-off">Ай</span></a>',
    )
  })

  it('does not preload pictures it does not show', () => {
    const preload = '<link rel="preload" as="image" href="/a.avif"/>'
    expect(off(preload)).toBe('')
    expect(makeVariant(preload, parseDisplay('size-2'))).toBe(preload)
  })
})
