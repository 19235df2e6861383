import http from 'node:http'

/** An answer of the application to the press, whole. */
export type Rendered = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** Asks the application for a page by its internal path. Rejects when it cannot be had or the signal says stop. */
export type Render = (path: string, signal: AbortSignal) => Promise<Rendered>

const largestPage = 16 * 1024 * 1024

/** A renderer that asks the internal listener at `port`, as the public site, with the listener's secret. */
export function httpRender(options: {
  port: number
  secretHeader: string
  secret: string
  siteUrl: string
}): Render {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 32 })
  const site = new URL(options.siteUrl)
  const headers = {
    host: site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
    'x-forwarded-host': site.host,
    accept: 'text/html',
    'accept-encoding': 'identity',
    [options.secretHeader]: options.secret,
  }
  return (path, signal) =>
    new Promise((resolve, reject) => {
      const request = http.get({ host: '127.0.0.1', port: options.port, path, headers, agent, signal })
      request.on('error', reject)
      request.on('response', (response) => {
        const chunks: Buffer[] = []
        let length = 0
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          length += chunk.length
          if (length > largestPage) request.destroy(new Error('the page is larger than 16 MB'))
        })
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      })
    })
}
