import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readEnv, settingNames } from '@/lib/env'

describe('readEnv', () => {
  test('needs no setting at all', () => {
    expect(readEnv({})).toEqual({
      DATABASE_URL: undefined,
      DATABASE_POOL: 10,
      PORT: 3000,
      HOST: '0.0.0.0',
      SITE_URL: 'http://localhost:3000',
      SEED: 'demo',
      DEMO: true,
      DATA_DIR: '.data',
      PRESS_MEMORY_MB: 128,
      METRICS_PORT: 9464,
      LOG_LEVEL: 'info',
    })
  })

  test('takes what is given', () => {
    const env = readEnv({
      PORT: '8080',
      SITE_URL: 'https://Syr.example.kz/',
      SEED: 'none',
      METRICS_PORT: '0',
    })
    expect(env).toMatchObject({
      PORT: 8080,
      SITE_URL: 'https://syr.example.kz',
      DEMO: false,
      METRICS_PORT: 0,
    })
  })

  test('counts an empty variable as not given', () => {
    expect(readEnv({ PORT: '', SITE_URL: ' ' }).PORT).toBe(3000)
  })

  test('derives the public address from the port', () => {
    expect(readEnv({ PORT: '8080' }).SITE_URL).toBe('http://localhost:8080')
  })

  test('says which setting is wrong, what it was and what to do', () => {
    expect(() => readEnv({ PORT: '80a' })).toThrow('PORT is "80a": give a port number from 1 to 65535.')
    expect(() => readEnv({ PORT: '65536' })).toThrow(/^PORT is/)
    expect(() => readEnv({ SEED: 'yes' })).toThrow('SEED is "yes": use demo or none.')
  })

  test.each(['news.example.kz', 'https://news.example.kz/kk', 'ftp://news.example.kz', 'https://a.kz?x'])(
    'refuses %s as public origin',
    (value) => {
      expect(() => readEnv({ SITE_URL: value })).toThrow(/^SITE_URL is/)
    },
  )

  test.each(['mysql://a@b/c', 'postgres://host', 'localhost:5432/onir'])(
    'refuses %s as database',
    (value) => {
      expect(() => readEnv({ DATABASE_URL: value })).toThrow(/^DATABASE_URL is/)
    },
  )

  test('never prints the password of a wrong database address', () => {
    const read = () => readEnv({ DATABASE_URL: 'mysql://onir:se:cr@et@host/onir' })
    expect(read).toThrow('mysql://onir:…@host')
    expect(read).not.toThrow('cr@et')
  })
})

describe('the settings', () => {
  test('are all in .env.example, and nothing else is', () => {
    const named = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map(
      (match) => match[1],
    )
    expect(named.toSorted()).toEqual(settingNames.toSorted())
  })

  test('are all in the table of docs/operations.md', () => {
    const described = readFileSync('docs/operations.md', 'utf8').matchAll(/^\| `([A-Z_]+)` /gm)
    expect([...described].map((match) => match[1]).toSorted()).toEqual(settingNames.toSorted())
  })
})
