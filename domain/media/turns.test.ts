import { describe, expect, it } from 'vitest'
import { turns } from './turns'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('turns', () => {
  it('runs at most the given number at once, in order, and everything in the end', async () => {
    const inTurn = turns(2)
    let running = 0
    let most = 0
    const done: number[] = []
    const task = (n: number) =>
      inTurn(async () => {
        most = Math.max(most, ++running)
        await pause(2)
        running--
        done.push(n)
      })
    await Promise.all([0, 1, 2, 3, 4, 5, 6].map(task))
    expect(most).toBe(2)
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('gives the place on when a task fails', async () => {
    const inTurn = turns(1)
    await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await inTurn(async () => 'next')).toBe('next')
  })
})
