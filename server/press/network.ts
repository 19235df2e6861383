import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'

const insideAddress = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:)/i

/**
 * The network a request comes from, as the first 24 bits of an IPv4 or 48 of an IPv6 address: what one household or
 * attacker usually has. A proxy on this host or in the private network names the client in X-Forwarded-For; only
 * the last entry was written by it. Without one, requests from inside have no network and so no limit.
 */
export function networkOf(request: IncomingMessage): string | null {
  const peer = plain(request.socket.remoteAddress ?? '')
  if (!insideAddress.test(peer)) return prefixOf(peer)
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
  return prefixOf(plain(forwarded.slice(forwarded.lastIndexOf(',') + 1).trim()))
}

/** IPv4 addresses arrive as ::ffff:1.2.3.4 on a socket that listens on both. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d)/i, '')

function prefixOf(address: string): string | null {
  if (isIPv4(address)) return address.split('.').slice(0, 3).join('.')
  if (!isIPv6(address)) return null
  const [head = ''] = address.toLowerCase().split('::')
  const groups = head.split(':').filter(Boolean)
  return [0, 1, 2].map((i) => groups[i]?.replace(/^0+(?=.)/, '') ?? '0').join(':')
}
