import { migrate } from '@/prisma/migrate'

export async function migrateDatabase(databaseUrl: string) {
  const { applied } = await migrate(databaseUrl)
  if (applied.length === 0) return null
  return applied.length === 1 ? '1 migration applied' : `${applied.length} migrations applied`
}
