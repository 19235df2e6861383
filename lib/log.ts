import { pino } from 'pino'
import { env } from '@/lib/env'

/** One JSON line per event on standard output. What could identify or admit somebody is never written. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      'authorization',
      'cookie',
      'password',
      'passwordHash',
      '*.authorization',
      '*.cookie',
      '*.password',
    ].concat(['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]']),
    censor: '[not logged]',
  },
})
