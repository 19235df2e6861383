import { PrismaPg } from '@prisma/adapter-pg'
const a = await new PrismaPg({connectionString: process.env.DATABASE_URL!}).connect()
const p = Object.getPrototypeOf(Object.getPrototypeOf(a))
const orig = p.queryRaw
p.queryRaw = async function (q: any) { try { return await orig.call(this, q) } catch (e) { console.log(q.sql, e.cause); throw e } }
await a.dispose()
const { scriptToSchema } = await import('@/prisma/migrate')
await scriptToSchema(process.env.DATABASE_URL!).catch((e) => console.log(String(e).slice(0,200)))
