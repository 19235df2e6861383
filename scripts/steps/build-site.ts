import { mkdir, writeFile } from 'node:fs/promises'
import { fingerprint, isStamped, stamp } from '@/scripts/steps/fingerprint'
import { runNode } from '@/scripts/steps/run-child'

const stampFile = '.next/onir-build'
const logFile = '.cache/build.log'

/** Whatever the built site is made of. */
const sources = [
  ...['app', 'components', 'domain', 'kazakh', 'lib', 'messages', 'reader', 'styles'],
  ...['prisma/schema.prisma', 'next.config.js', 'package-lock.json', 'tsconfig.json', 'postcss.config.mjs'],
]

/** Builds the site for production when its sources have changed since the last time. */
export async function buildSite() {
  const value = await fingerprint(sources)
  if (await isStamped(stampFile, value)) return null
  await stamp(stampFile, 'unfinished')
  const output = await runNode(['node_modules/next/dist/bin/next', 'build'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    sentence: 'The site could not be built.',
  })
  await mkdir('.cache', { recursive: true })
  await writeFile(logFile, output)
  await stamp(stampFile, value)
  return 'Site built'
}
