import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const outputDir = 'public/reader'
const manifestFile = '.cache/reader-modules.json'

/**
 * Bundles each reader/<name>.ts for browsers as public/reader/<name>.<hash>.js and writes down their addresses by name.
 * Takes milliseconds, so it is simply done at every start; only what changed is written.
 */
export async function makeReaderModules(): Promise<Record<string, string>> {
  await mkdir(outputDir, { recursive: true })
  await mkdir('.cache', { recursive: true })
  const names = (await readdir('reader')).filter((file) => /^[\w-]+\.ts$/.test(file))
  const { outputFiles } = await build({
    entryPoints: names.map((file) => join('reader', file)),
    outdir: outputDir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  })
  const addresses: Record<string, string> = {}
  for (const { path, contents } of outputFiles) {
    const name = basename(path, '.js')
    const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8)
    addresses[name] = `/reader/${name}.${hash}.js`
    await writeIfNew(join('public', addresses[name]), contents)
  }
  await removeOthers(Object.values(addresses).map((address) => basename(address)))
  await writeIfNew(manifestFile, Buffer.from(JSON.stringify(addresses, null, 2)))
  return addresses
}

async function writeIfNew(path: string, contents: Uint8Array) {
  const present = await readFile(path).catch(() => null)
  if (!present?.equals(contents)) await writeFile(path, contents)
}

async function removeOthers(current: string[]) {
  for (const file of await readdir(outputDir)) if (!current.includes(file)) await rm(join(outputDir, file))
}
