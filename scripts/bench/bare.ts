// The yardstick of the hot page: Node's own server that sends one body and knows nothing else.
import { readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

const body = readFileSync(process.env.BENCH_BODY ?? '')
const headers = ['Content-Type', 'text/html; charset=utf-8', 'Content-Encoding', 'br']
headers.push('Content-Length', String(body.length))

const server = http.createServer((_request, response) => void response.writeHead(200, headers).end(body))
server.keepAliveTimeout = 75_000
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit(0))
