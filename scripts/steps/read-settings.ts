import type { Env } from '@/lib/env'
import { StepFailed } from '@/scripts/report.mjs'

/** Reads the settings. Throws StepFailed with the sentence that says which one is wrong. */
export async function readSettings(): Promise<Env> {
  try {
    // Imported here, for settings are read as the file is loaded.
    const { env } = await import('@/lib/env')
    return env
  } catch (error) {
    throw new StepFailed((error as Error).message)
  }
}
