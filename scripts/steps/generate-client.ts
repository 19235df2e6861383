import { existsSync } from 'node:fs'
import { fingerprint, isStamped, stamp } from '@/scripts/steps/fingerprint'
import { runNode } from '@/scripts/steps/run-child'

const stampFile = '.cache/prisma-client'

/** Makes the database client of schema.prisma when the schema, or Prisma, has changed. */
export async function generateClient() {
  const value = await fingerprint(['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (existsSync('prisma/generated/client.ts') && (await isStamped(stampFile, value))) return null
  await runNode(['node_modules/prisma/build/index.js', 'generate'], {
    // Generating needs no engine, but Prisma looks for one and would download it: any program stands in for it.
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: ['/bin/true', '/usr/bin/true'].find(existsSync) ?? process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    sentence: 'The database client could not be made from prisma/schema.prisma.',
  })
  await stamp(stampFile, value)
  return 'Database client made'
}
