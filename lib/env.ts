import { existsSync } from 'node:fs'
import { z } from 'zod'

/** A setting that stops the start; its message is one sentence for the operator. */
export class SettingsError extends Error {}

const wholeNumber = (min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .default(fallback)

const postgresUrl = z.string().refine((value) => {
  if (!URL.canParse(value)) return false
  const { protocol, pathname } = new URL(value)
  return /^postgres(ql)?:$/.test(protocol) && pathname.length > 1
})

const origin = z
  .string()
  .refine((value) => URL.canParse(value) && /^https?:\/\/[^/?#]+\/?$/.test(value))
  .transform((value) => new URL(value).origin)

const settings = {
  DATABASE_URL: {
    schema: postgresUrl.optional(),
    hint: 'give an address such as postgres://user:password@host:5432/onir, or leave it out to use the built-in PostgreSQL',
  },
  DATABASE_POOL: {
    schema: wholeNumber(1, 500, 10),
    hint: 'give a whole number of connections from 1 to 500',
  },
  PORT: { schema: wholeNumber(1, 65_535, 3000), hint: 'give a port number from 1 to 65535' },
  HOST: {
    schema: z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('0.0.0.0'),
    hint: 'give the address to listen on, such as 0.0.0.0 or 127.0.0.1',
  },
  SITE_URL: {
    schema: origin.optional(),
    hint: 'give the public origin and nothing after it, such as https://news.example.kz',
  },
  SEED: { schema: z.enum(['demo', 'none']).default('demo'), hint: 'use demo or none' },
  DEMO: { schema: z.enum(['on', 'off']).optional(), hint: 'use on or off' },
  DATA_DIR: { schema: z.string().default('.data'), hint: 'give a folder' },
  PRESS_MEMORY_MB: {
    schema: wholeNumber(8, 65_536, 128),
    hint: 'give a whole number of megabytes from 8 to 65536',
  },
  METRICS_PORT: {
    schema: wholeNumber(0, 65_535, 9464),
    hint: 'give a port number from 1 to 65535, or 0 for no metrics',
  },
  LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    hint: 'use one of trace, debug, info, warn, error, fatal, silent',
  },
} as const

type SettingName = keyof typeof settings

const schema = z
  .object(
    Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, setting.schema])) as {
      [Name in SettingName]: (typeof settings)[Name]['schema']
    },
  )
  .transform((given) => ({
    ...given,
    SITE_URL: given.SITE_URL ?? `http://localhost:${given.PORT}`,
    /** Whether readers and staff are told that this is a demonstration. */
    DEMO: given.DEMO ? given.DEMO === 'on' : given.SEED === 'demo',
  }))

export type Env = z.output<typeof schema>
export const settingNames = Object.keys(settings) as SettingName[]

/**
 * Reads the settings from environment variables. An empty variable counts as not given.
 * Throws SettingsError, one sentence that names the setting, what it was and what to do.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    settingNames.map((name) => [name, source[name]?.trim() || undefined] as const),
  )
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const name = result.error.issues[0]?.path[0] as SettingName
  throw new SettingsError(`${name} is "${withoutPassword(given[name] ?? '')}": ${settings[name].hint}.`)
}

/** What an operator may see of an address: everything but the password. */
function withoutPassword(value: string): string {
  return value.replace(/(:\/\/[^:/@]*):.*@/, '$1:…@')
}

// Tests give their own settings; a developer's .env must not change what they find.
if (process.env.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile('.env')

export const env = readEnv(process.env)
