import type { Server, ServerResponse } from 'node:http'

const limitMs = 10_000

/** The answers under way that would never end by themselves. */
export class OpenStreams {
  private readonly open = new Set<ServerResponse>()

  watch(response: ServerResponse): void {
    this.open.add(response)
    response.once('close', () => this.open.delete(response))
  }

  /** Ends event streams; their pages connect again elsewhere. */
  end(): void {
    for (const response of this.open)
      if (String(response.getHeader('content-type') ?? '').startsWith('text/event-stream')) response.end()
  }
}

/** Stops accepting, lets requests under way finish, and cuts what is still open after ten seconds. */
export async function drain(server: Server, streams: OpenStreams): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  streams.end()
  // Connections that become idle after the close would otherwise stay for the whole keep-alive time.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), limitMs)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
