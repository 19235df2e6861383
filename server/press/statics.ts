import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { etagMatches } from './answer'
import { contentTypeOf } from './content-types'
import { chooseEncoding, isText, type Bodies } from './encode'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)
const immutable = 'public, max-age=31536000, immutable'
const aDay = 'public, max-age=86400'
const memoryBytes = 24 * 1024 * 1024
/** A build gives every file of its own a new name; files of ours carry a hash of their content. */
const hashedName = /[.-][0-9a-f]{8,}\.\w+$/i

type Packed = { bodies: Bodies; etag: string; headers: string[] }

/**
 * Files of the build (`/_next/static`) and of `public/`, kept in memory as they are sent. In production their names
 * are read once, so that an unknown one costs nothing.
 */
export class Statics {
  private names: Map<string, string> | null = null
  private readonly packed: LRUCache<string, Packed>

  constructor(private readonly options: { root: string; dev: boolean; fixedHeaders: string[] }) {
    this.packed = new LRUCache({
      maxSize: memoryBytes,
      sizeCalculation: ({ bodies }) =>
        1024 + (bodies.br?.length ?? 0) + (bodies.gzip?.length ?? 0) + (bodies.identity?.length ?? 0),
    })
  }

  /** Reads the names of the files. Call once before serving. */
  async load(): Promise<void> {
    const { root, dev } = this.options
    const ours = await listFiles(path.join(root, 'public'), '')
    const build = dev ? [] : await listFiles(path.join(root, '.next/static'), '/_next/static')
    this.names = new Map([...ours, ...build])
  }

  /** Answers when the address is a file's. Development looks at the folder again for names it does not know. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const name = request.url!.split('?', 1)[0]!
    const file = this.find(name)
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    const packed = await this.pack(name, file)
    if (!packed) return false
    this.send({ request, response }, packed)
    return true
  }

  /** Whether the address is a file's; in production from memory alone. */
  has(url: string): boolean {
    const mark = url.indexOf('?')
    return this.find(mark < 0 ? url : url.slice(0, mark)) !== undefined
  }

  private find(name: string): string | undefined {
    const known = this.names?.get(name)
    if (known !== undefined || !this.options.dev || !/^(?:\/[\w-][\w.-]*)+$/.test(name)) return known
    const file = path.join(this.options.root, 'public', name)
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
  }

  private async pack(name: string, file: string): Promise<Packed | null> {
    const kept = this.options.dev ? undefined : this.packed.get(name)
    if (kept) return kept
    const body = await readFile(file).catch(() => null)
    if (!body) return null
    const contentType = contentTypeOf(name)
    const lasting = !this.options.dev && (name.startsWith('/_next/static/') || hashedName.test(name))
    const packed: Packed = {
      bodies: await packFile(body, isText(contentType) && !this.options.dev),
      etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
      headers: [
        'Content-Type',
        contentType,
        'Cache-Control',
        this.options.dev ? 'no-cache' : lasting ? immutable : aDay,
        'Vary',
        'Accept-Encoding',
        ...this.options.fixedHeaders,
      ],
    }
    this.packed.set(name, packed)
    return packed
  }

  private send(
    { request, response }: { request: IncomingMessage; response: ServerResponse },
    packed: Packed,
  ) {
    const { bodies } = packed
    const encoding = bodies.br ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
    const etag = `"${packed.etag}-${encoding}"`
    const headers = ['ETag', etag, ...packed.headers]
    const known = request.headers['if-none-match']
    if (known !== undefined && etagMatches(known, etag)) {
      response.writeHead(304, headers).end()
      return
    }
    const body = bodies[encoding] ?? bodies.identity!
    headers.push('Content-Length', String(body.length))
    if (encoding !== 'identity') headers.push('Content-Encoding', encoding)
    response.writeHead(200, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

/** Files are packed once for a year of readers, so the best packing pays. */
async function packFile(body: Buffer, pack: boolean): Promise<Bodies> {
  if (!pack || body.length < 400) return { identity: body }
  const quality = body.length > 200_000 ? 9 : 11
  const [br, gz] = await Promise.all([
    brotliAsync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    gzipAsync(body, { level: 9 }),
  ])
  return { br, gzip: gz, identity: body }
}

async function listFiles(folder: string, url: string): Promise<[string, string][]> {
  if (!(await stat(folder).catch(() => null))) return []
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [`${url}/${path.relative(folder, file).split(path.sep).join('/')}`, file]
    })
}
