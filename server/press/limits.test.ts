import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Breaker } from './breaker'
import { NetworkLimiter, Slots, TokenBucket, TooBusy } from './limits'

const now = () => Date.now()
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the token bucket', () => {
  it('lets a burst through, queues what fits and refuses the rest', async () => {
    const bucket = new TokenBucket({ rate: 10, burst: 3, queue: 2, now })
    const answers = Array.from({ length: 7 }, () => bucket.take())
    await vi.advanceTimersByTimeAsync(1000)
    expect(await Promise.all(answers)).toEqual([true, true, true, true, true, false, false])
  })

  it('never exceeds its rate over time', async () => {
    const bucket = new TokenBucket({ rate: 300, burst: 600, queue: 300, now })
    let granted = 0
    for (let i = 0; i < 10_000; i += 1) {
      void bucket.take().then((yes) => (granted += yes ? 1 : 0))
      if (i % 20 === 0) await vi.advanceTimersByTimeAsync(10)
    }
    // 5 seconds of flood: the burst and 5 x 300, and what the queue still holds comes after.
    expect(granted).toBeLessThanOrEqual(600 + 5 * 300)
    expect(granted).toBeGreaterThan(1800)
    expect(bucket.queued).toBeLessThanOrEqual(300)
  })
})

describe('slots', () => {
  it('run a few at a time, queue some and refuse the rest', async () => {
    const slots = new Slots(2, 1)
    let running = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, (running += 1))
      await new Promise((resolve) => setTimeout(resolve, 10))
      running -= 1
    }
    const all = Promise.allSettled([slots.run(work), slots.run(work), slots.run(work), slots.run(work)])
    await vi.advanceTimersByTimeAsync(50)
    const results = await all
    expect(most).toBe(2)
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
    expect((results[3] as PromiseRejectedResult).reason).toBeInstanceOf(TooBusy)
    await expect(slots.run(() => Promise.reject(new Error('x')))).rejects.toThrow('x')
    await expect(slots.run(() => Promise.resolve(1))).resolves.toBe(1)
  })
})

describe('the network limiter', () => {
  it('blocks a network for the rest of its window and forgets the oldest of too many', () => {
    const limiter = new NetworkLimiter({ limit: 2, windowMs: 10_000, networks: 3, now })
    limiter.note('a')
    expect(limiter.blockedFor('a')).toBe(0)
    limiter.note('a')
    vi.advanceTimersByTime(4000)
    expect(limiter.blockedFor('a')).toBe(6)
    expect(limiter.blockedFor('b')).toBe(0)
    vi.advanceTimersByTime(6000)
    expect(limiter.blockedFor('a')).toBe(0)
    limiter.note(null)
    expect(limiter.blockedFor(null)).toBe(0)
  })
})

describe('the breaker', () => {
  it('lets one attempt through per pause until one succeeds', () => {
    const breaker = new Breaker(2000, now)
    breaker.failed()
    expect(breaker.mayTry()).toBe(false)
    vi.advanceTimersByTime(2000)
    expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, false])
    breaker.succeeded()
    expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, true])
  })
})
