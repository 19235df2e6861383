import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { EngineConnections } from '@/prisma/engine-connections'

let loaded = false
let panic = ''

declare global {
  // The engine tells here what went wrong inside it, by this name, before it gives up.
  var PRISMA_WASM_PANIC_REGISTRY: { set_message(message: string): void } | undefined
}

/**
 * Opens Prisma's schema engine on a database. It is the WebAssembly build, which comes with npm: the native one that
 * `prisma migrate` runs is downloaded from another host, and a newspaper must be able to start without that.
 * The caller frees it by `close`.
 */
export async function openSchemaEngine(databaseUrl: string) {
  load()
  const connections = new EngineConnections(databaseUrl)
  const schemaEngine = await engine.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(connections),
  )
  return {
    engine: schemaEngine,
    /** Why the last call failed, in the words of whoever failed; empty when only its error says it. */
    complaint: () => connections.complaint || panic,
    close: async () => {
      schemaEngine.free()
      await connections.end()
    },
  }
}

function load() {
  if (loaded) return
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (panic = message) }
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const compiled = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const { exports } = new WebAssembly.Instance(compiled, { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
  loaded = true
}
