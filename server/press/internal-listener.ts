import { randomBytes, timingSafeEqual } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export type RequestHandler = (request: http.IncomingMessage, response: http.ServerResponse) => unknown

export type InternalListener = { port: number; secretHeader: string; secret: string; close(): Promise<void> }

const secretHeader = 'x-press-secret'

/**
 * Opens the door through which the press asks the application for pages: on the loopback, on a port of the system's
 * choosing, and only for who knows the secret of this process. Its addresses (/kk/…) are no public ones.
 */
export async function openInternalListener(handle: RequestHandler): Promise<InternalListener> {
  const secret = randomBytes(32).toString('hex')
  const expected = Buffer.from(secret)
  const server = http.createServer((request, response) => {
    const given = Buffer.from(String(request.headers[secretHeader] ?? ''))
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      response.writeHead(403, { connection: 'close' }).end()
      return
    }
    delete request.headers[secretHeader]
    handle(request, response)
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { port: (server.address() as AddressInfo).port, secretHeader, secret, close }
}
