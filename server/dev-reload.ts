import { watch, type FSWatcher } from 'node:fs'
import type { ServerResponse } from 'node:http'
import path from 'node:path'

/** Folders whose files make up a reader page. */
const watched = ['app', 'components', 'domain', 'kazakh', 'lib', 'messages', 'public', 'reader', 'styles']
const quietMs = 120

/** Put at the end of the head of every printed page in development. */
export const reloadScriptTag = '<script src="/__reload.js" defer></script>'

const script = `let known;const source=new EventSource('/__reload')
source.onmessage=(event)=>{if(event.data==='change'||(known&&known!==event.data))location.reload();else known=event.data}`

export type DevReload = {
  /** Answers /__reload.js and the stream of changes at /__reload. Returns whether the path was one of them. */
  handle(path: string, response: ServerResponse): boolean
  close(): void
}

/** Tells open pages to load again when a source changes or the server was started anew. Development only. */
export function watchSources(root: string): DevReload {
  const readers = new Set<ServerResponse>()
  const started = String(Date.now())
  let timer: NodeJS.Timeout | undefined
  const changed = () => {
    // Editors write a file in several steps.
    clearTimeout(timer)
    timer = setTimeout(() => readers.forEach((reader) => reader.write('data: change\n\n')), quietMs)
  }
  const watchers = watched.flatMap((folder) => watchFolder(path.join(root, folder), changed))
  return {
    handle(url, response) {
      if (url === '/__reload.js') {
        response
          .writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' })
          .end(script)
        return true
      }
      if (url !== '/__reload') return false
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      response.write(`data: ${started}\n\n`)
      readers.add(response)
      response.on('close', () => readers.delete(response))
      return true
    },
    close() {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      for (const reader of readers) reader.end()
    },
  }
}

function watchFolder(folder: string, changed: () => void): FSWatcher[] {
  try {
    return [watch(folder, { recursive: true }, changed).on('error', () => {})]
  } catch {
    // A folder that does not exist has no changes.
    return []
  }
}
