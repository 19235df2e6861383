// A load generator in a thread of its own: keep-alive connections that each ask again as soon as they are answered.
// Plain JavaScript, since a worker starts without the TypeScript loader.
import net from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

const { connections } = workerData

parentPort.on('message', async ({ port, path, milliseconds }) => {
  const head = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, deflate, br\r\nUser-Agent: bench\r\n\r\n`
  const request = Buffer.from(head)
  const until = performance.now() + milliseconds
  const latencies = []
  let bytes = 0
  const one = () =>
    new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1')
      socket.setNoDelay(true)
      let missing = 0
      let sent = 0
      const ask = () => {
        sent = performance.now()
        missing = -1
        socket.write(request)
      }
      socket.on('connect', ask)
      socket.on('error', reject)
      socket.on('data', (chunk) => {
        bytes += chunk.length
        missing = missing < 0 ? bodyLength(chunk) : missing - chunk.length
        if (missing > 0) return
        const now = performance.now()
        latencies.push(now - sent)
        if (now < until) return ask()
        socket.destroy()
        resolve()
      })
    })
  const began = performance.now()
  await Promise.all(Array.from({ length: connections }, one))
  const seconds = (performance.now() - began) / 1000
  latencies.sort((a, b) => a - b)
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))]
  parentPort.postMessage({ requests: latencies.length, seconds, bytes, p50: at(0.5), p99: at(0.99) })
})

/** Bytes of an answer that are still to come after its first chunk, which holds all of its head. */
function bodyLength(chunk) {
  const end = chunk.indexOf('\r\n\r\n')
  const head = chunk.latin1Slice(0, end)
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`the server answered ${head.slice(0, 40)}`)
  const length = /content-length: (\d+)/i.exec(head)
  return Number(length[1]) - (chunk.length - end - 4)
}
