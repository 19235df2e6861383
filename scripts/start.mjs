// npm start, npm run dev
import { runInstalled } from './install.mjs'

// React and Next choose their code by it when they are loaded, so it has to be settled first.
process.env.NODE_ENV = process.argv.includes('--dev') ? 'development' : 'production'
await runInstalled('scripts/start.ts')
