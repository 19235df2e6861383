import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { networkOf } from './network'

const from = (remoteAddress: string, forwarded?: string) =>
  networkOf({
    socket: { remoteAddress },
    headers: { 'x-forwarded-for': forwarded },
  } as unknown as IncomingMessage)

it('takes 24 bits of an IPv4 and 48 of an IPv6 address', () => {
  expect(from('203.0.113.7')).toBe('203.0.113')
  expect(from('::ffff:203.0.113.9')).toBe('203.0.113')
  expect(from('2001:db8:0042:1::5')).toBe('2001:db8:42')
  expect(from('2001:db8::5')).toBe('2001:db8:0')
})

it('believes only the last entry, and only of a proxy inside', () => {
  expect(from('127.0.0.1', '198.51.100.1, 203.0.113.7')).toBe('203.0.113')
  expect(from('::1', '2001:db8:1::2')).toBe('2001:db8:1')
  expect(from('203.0.113.7', '198.51.100.1')).toBe('203.0.113')
  expect(from('10.1.2.3')).toBeNull()
  expect(from('127.0.0.1', 'nonsense')).toBeNull()
})
