// node scripts/run.mjs scripts/import.ts … : runs a script with settings and a running, migrated database.
import { runInstalled } from './install.mjs'

await runInstalled('scripts/run.ts')
