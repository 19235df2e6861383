import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, DriverAdapterError, type SqlResultSet } from '@prisma/driver-adapter-utils'
import { Client, type DatabaseError, Pool, type PoolConfig, type QueryResult } from 'pg'

/**
 * Prisma's adapter with three things put right: it cuts scripts at every semicolon, which breaks the bodies of functions,
 * its shadow database is the real one whenever the address is given as a URL, and it does not know the type "char" of
 * PostgreSQL's own tables, which the engine asks for when it looks at keys and checks.
 */
export class EngineConnections {
  readonly provider = 'postgres' as const
  readonly adapterName = '@prisma/adapter-pg'
  /** What the database said when it last refused a script. */
  complaint = ''
  private readonly closers: (() => Promise<void>)[] = []

  constructor(private readonly databaseUrl: string) {}

  connect() {
    return this.open({ connectionString: this.databaseUrl })
  }

  async connectToShadowDb() {
    const name = `onir_shadow_${globalThis.crypto.randomUUID().replaceAll('-', '')}`
    await this.run(`CREATE DATABASE ${name} TEMPLATE template0`)
    this.closers.push(() => this.run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
    const url = new URL(this.databaseUrl)
    url.pathname = `/${name}`
    return this.open({ connectionString: url.href })
  }

  async end() {
    for (const close of this.closers.splice(0).reverse()) await close()
  }

  private async open(config: PoolConfig) {
    const pool = new CharPool({ ...config, max: 2, connectionTimeoutMillis: 5000 })
    this.closers.push(() => pool.end())
    const adapter = await new PrismaPg(pool).connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => withCharColumns(await queryRaw(query), pool)
    adapter.executeScript = async (script: string) => {
      await pool.query(script).catch((error: DatabaseError) => this.passOn(error))
    }
    return adapter
  }

  /** The engine understands errors only in the adapter's form, and tells less of them than the database said. */
  private passOn(error: DatabaseError): never {
    this.complaint = error.message
    const { code = '', severity = 'ERROR', message, detail, column, hint } = error
    throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
  }

  private async run(sql: string) {
    const client = new Client({ connectionString: this.databaseUrl })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
}

/** PostgreSQL's numbers of the types "char" (one byte, in its own tables) and text. */
const charType = 18
const textType = 25

/** Gives "char" out as text, which the adapter knows, and remembers in which columns. */
class CharPool extends Pool {
  readonly charColumns = new WeakMap<unknown[], number[]>()

  constructor(config: PoolConfig) {
    super(config)
    const ask = this.query.bind(this) as (...args: unknown[]) => Promise<QueryResult>
    this.query = (async (...args: unknown[]) => {
      const result = await ask(...args)
      const columns = (result.fields ?? []).flatMap(({ dataTypeID }, index) =>
        dataTypeID === charType ? [index] : [],
      )
      for (const column of columns) result.fields[column]!.dataTypeID = textType
      if (columns.length) this.charColumns.set(result.rows, columns)
      return result
    }) as typeof this.query
  }
}

/** The engine insists on a single character where PostgreSQL has a "char". */
function withCharColumns(result: SqlResultSet, pool: CharPool): SqlResultSet {
  for (const column of pool.charColumns.get(result.rows) ?? [])
    result.columnTypes[column] = ColumnTypeEnum.Character
  return result
}
