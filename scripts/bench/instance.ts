// One whole server in a process of its own, as `npm start` runs it; told by the settings, it reports where it listens.
// When the process that started it goes, it goes too.
import { resolve } from 'node:path'
import { env } from '@/lib/env'
import { startServer } from '@/server/main'

const server = await startServer({
  dev: false,
  port: env.PORT,
  host: '127.0.0.1',
  siteUrl: env.SITE_URL,
  databaseUrl: env.DATABASE_URL ?? '',
  metricsPort: env.METRICS_PORT,
  memoryMb: env.PRESS_MEMORY_MB,
  mediaDir: resolve(env.DATA_DIR, 'media'),
})

process.once('disconnect', () => void server.close().then(() => process.exit(0)))
process.send?.('ready')
