import { startTemporaryPostgres } from '@/server/postgres/temporary'
import { migrate } from '@/prisma/migrate'
import { spawnSync } from 'node:child_process'
const pg = await startTemporaryPostgres()
try { await migrate(pg.url); const r = spawnSync('npx', ['vitest','run','--project','integration', ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, DATABASE_URL: pg.url, DATA_DIR: '/tmp/feeds-data' } }); process.exitCode = r.status ?? 1 } finally { await pg.stop() }
