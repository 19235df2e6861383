import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate, scriptToSchema } from '@/prisma/migrate'

const name = `migrate_${randomUUID().slice(0, 8)}`
const url = Object.assign(new URL(process.env.DATABASE_URL!), { pathname: `/${name}` }).href
const names = ['20261122000000_foundation', '20261122000001_rules']
let client: Client

async function atServer(sql: string) {
  const server = new Client({ connectionString: process.env.DATABASE_URL })
  await server.connect()
  await server.query(sql)
  await server.end()
}

beforeAll(() => atServer(`CREATE DATABASE ${name}`))

afterAll(async () => {
  await client.end()
  await atServer(`DROP DATABASE ${name} WITH (FORCE)`)
})

describe('migrations', () => {
  test('two instances that start together apply each migration once', async () => {
    const results = await Promise.all([migrate(url), migrate(url)])
    expect(results.flatMap((result) => result.applied).slice(0, 2)).toEqual(names)
    client = new Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query('SELECT migration_name FROM _prisma_migrations ORDER BY 1')
    expect(rows.length).toBe(results.flatMap((result) => result.applied).length)
  })

  test('a second run changes nothing', async () => {
    expect(await migrate(url)).toEqual({ applied: [] })
  })

  test('a migration that was cut short is tried again', async () => {
    await client.query(
      'UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0 WHERE migration_name = $1',
      [names[1]],
    )
    await expect(migrate(url)).rejects.toThrow(/^Migration 20261122000001_rules failed: .*/)
    await client.query(
      'DELETE FROM _prisma_migrations WHERE rolled_back_at IS NOT NULL OR finished_at IS NULL',
    )
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       SELECT gen_random_uuid(), checksum, $1, now(), 1 FROM _prisma_migrations LIMIT 1`,
      [names[1]],
    )
  })

  test('say the same as schema.prisma', async () => {
    expect(await scriptToSchema(url)).toBe('')
  })
})

describe('rules of the database', () => {
  test('refuse to change the past', async () => {
    await client.query(`INSERT INTO audit_event (action, subject_type, subject_id) VALUES ('a', 'b', 'c')`)
    await expect(client.query(`UPDATE audit_event SET action = 'x'`)).rejects.toThrow(
      'update of audit_event is refused: the audit trail is only ever added to',
    )
    await expect(client.query('DELETE FROM audit_event')).rejects.toThrow(/^delete of audit_event is refused/)
  })

  test('refuse a published article that is not complete', async () => {
    await client.query(`INSERT INTO region (slug, kk, ru, title_kk, title_ru) VALUES ('r', '', '', '', '')`)
    await client.query(
      `INSERT INTO district (region_id, kato, slug, kind, kk, kk_short, ru, ru_short, centre_kk, centre_ru, lat, lon, river_order)
       VALUES (1, '1', 'd', 'district', '', '', '', '', '', '', 0, 0, 1)`,
    )
    await expect(
      client.query(`INSERT INTO article (district_id, lang, state) VALUES (1, 'kk', 'published')`),
    ).rejects.toThrow(/article_published_is_complete/)
  })

  test('give a region-wide role once', async () => {
    const { rows } = await client.query(
      `INSERT INTO account (id, name) VALUES (gen_random_uuid(), 'A') RETURNING id`,
    )
    const grant = () =>
      client.query(`INSERT INTO membership (account_id, role) VALUES ($1, 'admin')`, [rows[0].id])
    await grant()
    await expect(grant()).rejects.toThrow(/membership_account_id_role_district_id_key/)
  })

  test('know Kazakh letters as letters', async () => {
    const { rows } = await client.query(
      `SELECT similarity('өңір', 'өңірі') > 0.3 AS similar, lower('ҚАЗАҚ') AS lower`,
    )
    expect(rows[0]).toEqual({ similar: true, lower: 'қазақ' })
  })
})
