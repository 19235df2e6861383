import { migrate, scriptToSchema } from '@/prisma/migrate'
const url = process.env.DATABASE_URL!
for (let i = 0; i < 2; i++) { const t = Date.now(); console.log(await migrate(url), Date.now() - t) }
const t = Date.now(); console.log('diff:', JSON.stringify(await scriptToSchema(url)), Date.now() - t)
