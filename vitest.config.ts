import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const exclude = [...configDefaults.exclude, '.next/**', '.data/**', '.cache/**', 'e2e/**']
const resolve = { alias: { '@': root.replace(/\/$/, '') } }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...exclude, '**/*.integration.test.ts'],
          testTimeout: 15_000,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['**/*.integration.test.ts'],
          exclude,
          // They share one database, given by DATABASE_URL.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
