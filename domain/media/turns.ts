/**
 * Lets at most `limit` tasks run at once; the others wait in the order they came. Making renditions takes
 * memory by the megapixel, so uploads must queue rather than pile up.
 */
export function turns(limit: number) {
  const waiting: (() => void)[] = []
  let running = 0
  return async <T>(task: () => Promise<T>): Promise<T> => {
    // The one who leaves hands its place on, so that nobody who comes later can take it.
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
