import { expect, it } from 'vitest'
import { createMetrics } from './metrics'
import { pressFixture } from './press/press.fixture'

it('reports what the press did, in the words Prometheus reads', async () => {
  const metrics = createMetrics()
  const f = await pressFixture({ onRender: metrics.renderTook })
  metrics.watch(f.press, f.bus)
  await f.get('/aral')
  await f.get('/aral')
  await f.get('/%zz')
  f.bus.expire('t')
  const text = await metrics.text()
  expect(text).toContain('press_hits_total 1\n')
  expect(text).toContain('press_misses_total 1\n')
  expect(text).toContain('press_renders_total 1\n')
  expect(text).toContain('press_expiries_total 1\n')
  expect(text).toContain('press_entries 1\n')
  expect(text).toContain('press_bus_connected 1\n')
  expect(text).toContain('press_refused_total{reason="malformed"} 1\n')
  expect(text).toContain('press_render_seconds_count 1\n')
  expect(await metrics.text()).toContain('press_hits_total 1\n')
  await f.close()
})

it('listens on the loopback when it is given a port, and not otherwise', async () => {
  const metrics = createMetrics()
  await metrics.listen(0)
  await metrics.close()
  await metrics.listen(39_464)
  expect((await fetch('http://127.0.0.1:39464/metrics')).status).toBe(200)
  expect((await fetch('http://127.0.0.1:39464/')).status).toBe(404)
  await metrics.close()
})
