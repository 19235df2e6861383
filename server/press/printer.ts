import type { PageAddress, Prefix } from './address'
import type { Sheet } from './entry'
import { parseMarks, type Marks } from './marks'
import { makePlate } from './plate'
import { plateLanguage, type Plate } from './plate-text'
import type { Render, Rendered } from './render'
import { stripPage } from './strip'

/** What printing an address gave: a sheet to keep, one to show but once, or the news that there is no such page. */
export type Printed = { sheet: Sheet; keep: boolean } | 'missing'

export class PrintFailure extends Error {}

/** Which page to print: a reader's address or the one that all unknown addresses of a district share. */
export type PrintJob = Pick<PageAddress, 'prefix' | 'path'> & { search?: string; missing?: boolean }

const withoutMarks: Marks = { tags: [], maxAge: 1, status: 200 }

/** The page inside the application that a public one comes from: Kazakh stands under /kk there. */
export function internalPath({ prefix, path, search = '' }: PrintJob): string {
  return `${prefix || '/kk'}${path === '/' ? '' : path}${search}`
}

/**
 * Renders an address and makes a sheet of what comes back.
 * @throws PrintFailure when the application answered with an error, Unprintable or BadMarks when the page is wrong
 */
export async function printPage(options: {
  job: PrintJob
  render: Render
  signal: AbortSignal
  inject?: string
}): Promise<Printed> {
  const { job } = options
  const rendered = await options.render(internalPath(job), options.signal)
  const contentType = String(rendered.headers['content-type'] ?? 'application/octet-stream')
  if (rendered.status >= 500) throw new PrintFailure(`the application answered ${rendered.status}`)
  const location = rendered.headers.location
  if (rendered.status >= 300 && rendered.status < 400 && location)
    return { sheet: redirectSheet(String(location), []), keep: false }
  if (rendered.status === 404 && !job.missing) return 'missing'
  if (rendered.status >= 400 && rendered.status !== 404 && rendered.status !== 410)
    throw new PrintFailure(`the application answered ${rendered.status}`)
  const isPage = contentType.startsWith('text/html')
  const { body, marks } = isPage ? strippedBody(rendered, options.inject) : fileBody(rendered)
  if (marks?.location) return { sheet: redirectSheet(marks.location, marks.tags), keep: true }
  if (marks?.status === 404 && !job.missing) return 'missing'
  const { tags, maxAge, status } = marks ?? { ...withoutMarks, status: rendered.status }
  const language = isPage ? languageOf(job.prefix) : ''
  return { sheet: { status, contentType, language, body, tags, maxAge }, keep: marks !== null }
}

function strippedBody(rendered: Rendered, inject?: string) {
  const { html, marks } = stripPage(rendered.body.toString('utf8'), inject)
  return { body: Buffer.from(html), marks }
}

function fileBody(rendered: Rendered) {
  const header = rendered.headers['printer-marks']
  return { body: rendered.body, marks: header === undefined ? null : parseMarks(String(header)) }
}

const languageOf = (prefix: Prefix) =>
  prefix === '' ? 'kk' : prefix === '/ru' ? 'ru' : plateLanguage[prefix.slice(1) as Plate]

/** Redirects are kept like pages: an old address that is still being passed around costs one look-up. */
export function redirectSheet(to: string, tags: string[]): Sheet {
  // Headers are ASCII; an editor may have written a Cyrillic address.
  const location = to.replace(/[^\x21-\x7e]+/gu, encodeURIComponent)
  const contentType = 'text/plain; charset=utf-8'
  return { status: 308, contentType, language: '', body: Buffer.alloc(0), tags, maxAge: 60, location }
}

/** The sheet of a plate, made of its finished Kazakh page. It expires with it. */
export function plateSheet(
  plate: Plate,
  kazakh: Omit<Sheet, 'maxAge'> & { freshUntil: number },
  now: number,
): Sheet {
  const { freshUntil, ...sheet } = kazakh
  const maxAge = Math.max(1, Math.floor((freshUntil - now) / 1000))
  const body = Buffer.from(makePlate(plate, sheet.body.toString('utf8')))
  return { ...sheet, body, maxAge, language: plateLanguage[plate] }
}
