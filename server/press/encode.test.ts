import { describe, expect, it } from 'vitest'
import { chooseEncoding, packBody, unpackBody } from './encode'

describe('encodings', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['identity', 'identity'],
    ['identity;q=1, br;q=0.5', 'identity'],
    ['BR', 'br'],
    ['deflate', 'identity'],
  ] as const)('%j gets %s', (accept, chosen) => expect(chooseEncoding(accept)).toBe(chosen))

  it('come back as they were', async () => {
    const body = Buffer.from('Өңір '.repeat(1000))
    const packed = await packBody(body, 'text/html; charset=utf-8')
    expect(packed.identity).toBeUndefined()
    expect(packed.br!.length).toBeLessThan(body.length / 10)
    expect(unpackBody(packed)).toEqual(body)
  })

  it('are not tried on pictures', async () => {
    const body = Buffer.alloc(5000)
    expect(await packBody(body, 'image/jpeg')).toEqual({ identity: body })
  })
})
