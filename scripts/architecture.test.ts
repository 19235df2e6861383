import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What lint cannot say. An exception stands here with its reason or not at all. */

const folders = [
  'app',
  'components',
  'domain',
  'kazakh',
  'lib',
  'reader',
  'server',
  'prisma',
  'scripts',
  'e2e',
]
const atRoot = readdirSync('.').filter((name) => /^[\w.]+\.(ts|mjs|js|json|md)$/.test(name))
const files = [...folders, 'docs']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .concat(atRoot)
  .filter((file) => !file.startsWith('prisma/generated/') && statSync(file).isFile())
  .toSorted()

const find = (pattern: RegExp) => files.filter((file) => pattern.test(file))
const read = (file: string) => readFileSync(file, 'utf8')
const lineCount = (file: string) => read(file).trimEnd().split('\n').length
const isTest = (file: string) => /\.(test|fixture|spec)\.tsx?$/.test(file)

/** Where a file takes values from; what it takes as types alone does not touch anything at run time. */
function importsOf(file: string): string[] {
  const statements = read(file).matchAll(/^(?:import|export)\s(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]/gm)
  const dynamic = read(file).matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [...statements, ...dynamic].map((match) => match[1] ?? '')
}

describe('size', () => {
  test('no file is longer than 250 lines', () => {
    const code = find(/\.(tsx?|m?js)$/)
    // Long by nature: a list of content is not read from top to bottom.
    const exempt = (file: string) => file.startsWith('prisma/seed/content/')
    expect(code.filter((file) => !exempt(file) && lineCount(file) > 250)).toEqual([])
  })

  test('a page is at most 60 lines: it asks and arranges', () => {
    expect(find(/^app\/.*\/page\.tsx$/).filter((file) => lineCount(file) > 60)).toEqual([])
  })
})

describe('the database', () => {
  const mayTouch = [
    /^domain\/.*\b(queries|commands)\.ts$/,
    // Parts of a command that would make it too long: each is given the transaction of the command that calls it.
    /^domain\/.*-record\.ts$/,
    /^(prisma|server|scripts|e2e)\//,
    // Says whether there is a database; a pool of its own would be one more thing to watch.
    /^app\/api\/health\//,
    /^lib\/db\.ts$/,
  ]
  const opens = (file: string) =>
    importsOf(file).some((from) => from === '@/lib/db' || /^\.+\/db$/.test(from))

  test('is opened by queries, commands and tools alone', () => {
    const touching = find(/\.tsx?$/).filter((file) => !isTest(file) && opens(file))
    expect(touching.filter((file) => !mayTouch.some((pattern) => pattern.test(file)))).toEqual([])
  })

  test('pages and components do not write SQL', () => {
    const pages = find(/^(app|components)\/.*\.tsx?$/)
    expect(pages.filter((file) => importsOf(file).some((from) => from.startsWith('@/prisma/')))).toEqual([])
  })
})

describe('what readers load', () => {
  test("'use client' stands in islands only", () => {
    const clients = find(/^(app|components|domain)\/.*\.tsx?$/).filter((file) =>
      /^['"]use client['"]/m.test(read(file)),
    )
    // Next wants its error boundaries to be client components.
    const allowed = (file: string) =>
      file.endsWith('.island.tsx') || /^(global-)?error\.tsx$/.test(basename(file))
    expect(clients.filter((file) => !allowed(file))).toEqual([])
  })

  test('printed pages have no island', () => {
    const pages = find(/^(app\/\(reader\)|components\/(site|article|district))\/.*\.tsx$/)
    expect(pages.filter((file) => importsOf(file).some((from) => from.includes('.island')))).toEqual([])
  })
})

describe('words', () => {
  const keysOf = (value: object, before = ''): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' && inner !== null ? keysOf(inner, `${before}${key}.`) : [`${before}${key}`],
    )
  const keys = (lang: string) => keysOf(JSON.parse(read(`messages/${lang}.json`))).toSorted()

  test('are the same in both languages', () => {
    expect(keys('ru')).toEqual(keys('kk'))
  })
})

describe('what is written down', () => {
  const texts = find(/\.(tsx?|m?js|css|json|md|prisma|sql)$/).filter(
    (file) => file !== 'package-lock.json' && file !== 'scripts/architecture.test.ts',
  )

  test('names no folder of one machine', () => {
    const path = /(?<![\w.:/])\/(?:home|Users|root|work)\/[\w.-]+/
    expect(texts.filter((file) => path.test(read(file)))).toEqual([])
  })

  test('leaves nothing for later', () => {
    expect(texts.filter((file) => /\b(TODO|FIXME|XXX|HACK)\b/.test(read(file)))).toEqual([])
  })
})
