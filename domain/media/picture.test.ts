import { describe, expect, it } from 'vitest'
import { fallbackAddress, pictureMarkup } from './picture'
import type { PictureSource } from './view'

const picture: PictureSource = {
  hash: 'ab',
  width: 1536,
  height: 1024,
  colour: '#123456',
  renditions: [
    { format: 'avif', width: 960, height: 640, bytes: 9 },
    { format: 'avif', width: 240, height: 160, bytes: 9 },
    { format: 'webp', width: 240, height: 160, bytes: 9 },
    { format: 'jpeg', width: 1200, height: 800, bytes: 9 },
    { format: 'jpeg', width: 640, height: 427, bytes: 9 },
  ],
}

describe('pictureMarkup', () => {
  it('offers AVIF, then WebP, then the small JPEG, each file with its width', () => {
    const markup = pictureMarkup({ picture, alt: 'Өзен', sizes: '100vw' })
    expect(markup).toBe(
      '<picture><source type="image/avif" srcset="/media/ab/240.avif 240w, /media/ab/960.avif 960w" sizes="100vw">' +
        '<source type="image/webp" srcset="/media/ab/240.webp 240w" sizes="100vw">' +
        '<img src="/media/ab/640.jpg" alt="Өзен" width="1536" height="1024" loading="lazy" decoding="async" style="background:#123456"></picture>',
    )
  })

  it('asks for the first picture of a page at once', () => {
    const markup = pictureMarkup({ picture, alt: '', priority: true })
    expect(markup).toContain('fetchpriority="high"')
    expect(markup).not.toContain('lazy')
  })

  it('gives feeds a plain image with an absolute address', () => {
    expect(pictureMarkup({ picture, alt: '"', absolute: 'https://a.kz' })).toBe(
      '<img src="https://a.kz/media/ab/640.jpg" alt="&quot;" width="1536" height="1024">',
    )
  })

  it('lets no foreign style in through the colour', () => {
    const markup = pictureMarkup({ picture: { ...picture, colour: 'red;}"' }, alt: '' })
    expect(markup).not.toContain('style')
  })

  it('falls back to the nearest JPEG there is', () => {
    const small = { ...picture, renditions: [{ format: 'jpeg' as const, width: 300, height: 200, bytes: 1 }] }
    expect(fallbackAddress(small)).toBe('/media/ab/300.jpg')
  })
})
