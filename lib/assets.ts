import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Public addresses of built files by name: `fonts('literata-400')` -> `/fonts/literata-400.1a2b3c4d.woff2`. */
type Manifest = Record<string, string>

function readManifest(name: string): Manifest {
  const file = path.join(process.cwd(), '.cache', name)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest
  } catch {
    throw new Error(`${file} is missing: start the site with "npm start" or "npm run dev", which makes it.`)
  }
}

let fonts: Manifest | undefined
let modules: Manifest | undefined

/** Font files cut for Kazakh and Russian, by name. */
export const fontFiles = () => (fonts ??= readManifest('fonts.json'))
/** The small browser modules of printed pages, by name. */
export const readerModules = () => (modules ??= readManifest('reader-modules.json'))
