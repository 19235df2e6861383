import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { inspectOriginal, PictureRefused } from './original'
import { creditXmp, renderPicture, widthsFor } from './renditions'

const GPS = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 50/1 0/1' }, IFD0: { Model: 'Phone X' } }
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })

/** A PNG that says it is this large and holds one row. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const row = deflateSync(Buffer.alloc(width + 1))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', row), chunk('IEND', Buffer.alloc(0))])
}

describe('inspectOriginal', () => {
  it('knows a picture by its bytes and its size as it is seen', async () => {
    const sideways = await photo(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await inspectOriginal(sideways)).toEqual({
      mime: 'image/jpeg',
      extension: 'jpg',
      width: 40,
      height: 60,
    })
    expect((await inspectOriginal(await photo(8, 8).avif().toBuffer())).mime).toBe('image/avif')
  })

  it.each([
    ['a text', Buffer.from('Сәлем'), 'no-picture'],
    [
      'a drawing of code',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'no-picture',
    ],
    ['a file above 50 MB', Buffer.alloc(50 * 1024 * 1024 + 1), 'too-heavy'],
  ])('refuses %s', async (_, bytes, reason) => {
    const refusal = await inspectOriginal(bytes).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(PictureRefused)
    expect((refusal as PictureRefused).reason).toBe(reason)
  })

  it('refuses a decompression bomb by its header alone', async () => {
    const bomb = pngOf(12_000, 9_000)
    expect(bomb.length).toBeLessThan(200)
    await expect(inspectOriginal(bomb)).rejects.toMatchObject({ reason: 'too-large' })
  })
})

describe('widthsFor', () => {
  it('never enlarges and always keeps the widest that can be had', () => {
    expect(widthsFor(1536, [240, 640, 1280])).toEqual([240, 640, 1280])
    expect(widthsFor(700, [240, 640, 1280])).toEqual([240, 640, 700])
    expect(widthsFor(640, [240, 640, 1280])).toEqual([240, 640])
    expect(widthsFor(100, [240, 640, 1280])).toEqual([100])
  })
})

describe('renderPicture', () => {
  it('makes every format and width, without the place and the camera, with the credit', async () => {
    const source = await photo(900, 600).withExif(GPS).jpeg().toBuffer()
    expect((await sharp(source).metadata()).exif?.includes('Phone X')).toBe(true)
    const { files, colour } = await renderPicture(source, 'Сурет: <Редакция>')
    const made = files.map(({ format, width, height }) => `${format} ${width}x${height}`)
    expect(made).toContain('avif 900x600')
    expect(made).toContain('webp 240x160')
    expect(made.filter((name) => name.startsWith('jpeg'))).toEqual(['jpeg 640x427', 'jpeg 900x600'])
    expect(colour).toMatch(/^#3[2-4]6[5-7]9[8-9a]$/u)
    for (const { content, bytes } of files) {
      const { exif, xmp } = await sharp(content).metadata()
      expect(bytes).toBe(content.length)
      expect(exif?.includes('Phone X') ?? false).toBe(false)
      expect(content.includes('GPS')).toBe(false)
      expect(xmp?.toString()).toContain('photoshop:Credit="Сурет: &lt;Редакция&gt;"')
    }
  }, 20_000)

  it('refuses a picture that breaks off', async () => {
    const whole = await photo(900, 600).png({ compressionLevel: 0 }).toBuffer()
    await expect(renderPicture(whole.subarray(0, whole.length / 2), '')).rejects.toBeInstanceOf(
      PictureRefused,
    )
  })

  it('writes no credit where there is none', () => {
    expect(creditXmp('А & Б')).toContain('А &amp; Б')
  })
})
