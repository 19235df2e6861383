/**
 * Writes what schema.prisma has and the migrations lack as a new migration:
 *   node --import tsx scripts/make-migration.ts add-topic-colour
 * Read it before you commit it, and add by hand what only SQL can say.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationsDir, scriptToSchema } from '@/prisma/migrate'
import { startTemporaryPostgres } from '@/server/postgres/temporary'

const [name] = process.argv.slice(2)
if (!name || !/^[a-z0-9_-]+$/.test(name)) {
  console.error(
    'Give the migration a name of small letters, digits, hyphens: make-migration.ts add-topic-colour',
  )
  process.exit(1)
}

const postgres = await startTemporaryPostgres()
try {
  const script = await scriptToSchema(postgres.url)
  if (script) await write(script)
  else console.log('The migrations already say what schema.prisma says.')
} finally {
  await postgres.stop()
}

async function write(script: string) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsDir, `${stamp}_${name?.replaceAll('-', '_')}`)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), script)
  console.log(join(folder, 'migration.sql'))
}
