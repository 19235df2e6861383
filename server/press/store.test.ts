import { describe, expect, it } from 'vitest'
import type { Entry } from './entry'
import { Store } from './store'

const entry = (key: string, tags: string[], bytes = 100) =>
  ({ key, tags, bytes, stale: false }) as unknown as Entry

describe('the store', () => {
  it('marks what carries an expired tag and nothing else', () => {
    const store = new Store(10_000)
    store.set(entry('/a', ['x', 'y']))
    store.set(entry('/b', ['y']))
    expect(store.expire('x')).toBe(1)
    expect(store.expire('x')).toBe(0)
    expect([store.get('/a')?.stale, store.get('/b')?.stale]).toEqual([true, false])
    expect(store.expire('nobody')).toBe(0)
  })

  it('throws away what carries a tag that is dropped', () => {
    const store = new Store(10_000)
    store.set(entry('/a', ['x']))
    expect(store.drop('x')).toBe(1)
    expect([store.get('/a'), store.count, store.bytes]).toEqual([undefined, 0, 0])
  })

  it('forgets the tags of a page that was printed anew', () => {
    const store = new Store(10_000)
    store.set(entry('/a', ['old']))
    store.set(entry('/a', ['new']))
    expect(store.expire('old')).toBe(0)
    expect(store.expire('new')).toBe(1)
  })

  it('stays within its bytes, and its tags with it', () => {
    const store = new Store(8000)
    for (let i = 0; i < 1000; i += 1) store.set(entry(`/${i}`, ['all', `t${i}`]))
    expect(store.bytes).toBeLessThanOrEqual(8000)
    expect(store.expire('all')).toBe(store.count)
    expect(store.expire('t0')).toBe(0)
    store.set(entry('/big', ['all'], 2000))
    expect(store.get('/big')).toBeUndefined()
  })
})
