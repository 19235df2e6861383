import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { openSchemaEngine } from '@/prisma/schema-engine'

export const migrationsDir = 'prisma/migrations'
const schemaFile = 'prisma/schema.prisma'
const nothingElse = { externalTables: [], externalEnums: [] }

/** Why the database could not be brought up to date; its message is one sentence for the operator. */
export class MigrationProblem extends Error {}

type Engine = Awaited<ReturnType<typeof openSchemaEngine>>['engine']
type MigrationList = Parameters<Engine['applyMigrations']>[0]['migrationsList']

/**
 * Brings a database up to date with prisma/migrations, in the same table that `prisma migrate deploy` keeps, so that
 * either may be used. Instances that start together wait for each other. A migration that failed changed nothing (each
 * runs as one transaction), so it is tried again.
 * Returns the names of what was applied now. Throws MigrationProblem.
 */
export async function migrate(databaseUrl: string): Promise<{ applied: string[] }> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('onir.migrate'))`)
    if (await isUpToDate(client)) return { applied: [] }
    return { applied: await apply(databaseUrl) }
  } finally {
    await client.end()
  }
}

/**
 * The script that leads from the migrations to schema.prisma; empty when they say the same. What only SQL can say
 * (triggers, checks, partial indexes) does not count. Needs the right to create a database for a moment.
 */
export async function scriptToSchema(databaseUrl: string): Promise<string> {
  const migrations = await listMigrations()
  const { engine, close } = await openSchemaEngine(databaseUrl)
  try {
    const { stdout } = await engine.diff({
      from: migrations.migrationDirectories.length ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
      to: {
        tag: 'schemaDatamodel',
        files: [{ path: schemaFile, content: await readFile(schemaFile, 'utf8') }],
      },
      script: true,
      exitCode: null,
      filters: nothingElse,
    })
    return /^\s*(-- This is an empty migration\.)?\s*$/.test(stdout ?? '') ? '' : (stdout ?? '')
  } finally {
    await close()
  }
}

async function apply(databaseUrl: string): Promise<string[]> {
  const migrationsList = await listMigrations()
  const { engine, complaint, close } = await openSchemaEngine(databaseUrl)
  try {
    const history = { migrationsList, optInToShadowDatabase: false, filters: nothingElse }
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory(history)
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
    return (await engine.applyMigrations({ migrationsList, filters: nothingElse })).appliedMigrationNames
  } catch (error) {
    throw new MigrationProblem(reasonOf(error, complaint()), { cause: error })
  } finally {
    await close()
  }
}

async function listMigrations(): Promise<MigrationList> {
  const directories = (await readdir(migrationsDir)).filter((name) => /^\d{14}_/.test(name)).toSorted()
  const lock = await readFile(join(migrationsDir, 'migration_lock.toml'), 'utf8').catch(() => null)
  return {
    baseDir: migrationsDir,
    lockfile: { path: 'migration_lock.toml', content: lock },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      directories.map(async (path) => {
        const value = await readFile(join(migrationsDir, path, 'migration.sql'), 'utf8')
        return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
      }),
    ),
  }
}

/** Answers in a millisecond what the engine needs a second for; anything unusual is left to the engine. */
async function isUpToDate(client: Client): Promise<boolean> {
  const { migrationDirectories } = await listMigrations()
  const { rows } = await client
    .query<{ name: string; checksum: string; done: boolean }>(
      'SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS done FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    .catch(() => ({ rows: [] }))
  if (rows.length !== migrationDirectories.length) return false
  const applied = new Map(rows.filter((row) => row.done).map((row) => [row.name, row.checksum]))
  return migrationDirectories.every(({ path, migrationFile: { content } }) => {
    return (
      content.tag === 'ok' && applied.get(path) === createHash('sha256').update(content.value).digest('hex')
    )
  })
}

/** The engine's errors are long texts that end in its own sources. */
function reasonOf(error: unknown, complaint: string): string {
  const text = error instanceof Error ? error.message : String(error)
  const name = /migration_name="(\w+)"/.exec(text)?.[1]
  const reason = complaint || text.split('\n')[0]
  return name ? `Migration ${name} failed: ${reason}` : `The migrations failed: ${reason}`
}
