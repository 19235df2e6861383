import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'

/** Runs as root, in a container, without a network, and asks nobody for updates. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].concat(
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
)

/** An optional package: the name is kept from the compiler, which would miss it where it is not installed. */
const packageName: string = '@sparticuz/chromium'
type Packaged = { default: { executablePath(): Promise<string> } }

/** Where the packaged browser is unpacked; the mark says that it was unpacked whole. */
const unpacked = resolve('.cache/chromium')
const mark = join(unpacked, 'complete')

/**
 * Where Chromium is: PW_CHROMIUM, Playwright's own download, the system's, or the one that comes as an npm package (x64
 * Linux), which is unpacked on first use. Null when there is none at all.
 */
export async function findBrowser(): Promise<string | null> {
  const named = process.env.PW_CHROMIUM
  if (named) return named
  const found = [chromium.executablePath(), ...installed].find(existsSync) ?? (await packagedBrowser())
  // The test runner's workers ask again; they must not unpack again.
  if (found) process.env.PW_CHROMIUM = found
  return found
}

async function packagedBrowser(): Promise<string | null> {
  if (!existsSync(mark)) await rm(unpacked, { recursive: true, force: true })
  await mkdir(unpacked, { recursive: true })
  // The package is meant for a cloud service: told that it is there, it brings the system libraries that it needs, and it
  // unpacks into the folder for temporary files.
  const { TMPDIR } = process.env
  Object.assign(process.env, { TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' })
  try {
    const { default: packaged } = (await import(packageName)) as Packaged
    const path = await packaged.executablePath()
    await writeFile(mark, '')
    return path
  } catch {
    return null
  } finally {
    delete process.env.AWS_LAMBDA_JS_RUNTIME
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}
