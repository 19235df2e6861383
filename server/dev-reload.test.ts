import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { watchSources } from './dev-reload'

it('tells an open page when a source changes, however deep it lies', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'onir-reload-'))
  await mkdir(path.join(root, 'app/deep'), { recursive: true })
  const reload = watchSources(root)
  const server = http.createServer((request, response) => {
    if (!reload.handle(request.url!, response)) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  expect(await (await fetch(`${base}/__reload.js`)).text()).toContain('EventSource')
  expect((await fetch(`${base}/else`)).status).toBe(404)
  const stream = (await fetch(`${base}/__reload`)).body!.pipeThrough(new TextDecoderStream()).getReader()
  expect((await stream.read()).value).toMatch(/^data: \d+\n\n$/)
  await writeFile(path.join(root, 'app/deep/page.tsx'), 'x')
  expect((await stream.read()).value).toBe('data: change\n\n')
  reload.close()
  expect((await stream.read()).done).toBe(true)
  await new Promise((resolve) => server.close(resolve))
  await rm(root, { recursive: true })
})
