// The same bends as those of the river on the pages (components/site/river.tsx), from 0 (bank) to 1.
const BENDS = [20, 34, 26, 38, 24, 36, 22, 34, 20].map((depth) => (depth - 18) / 22)
const MOUTH = 0.55
const SOURCE = 0.4

export type Point = { x: number; y: number }

const n = (value: number) => String(Math.round(value * 10) / 10)

/** Where the newspapers stand on a river drawn into a box of this size. */
export function riverPlaces(places: number, box: { width: number; height: number }): Point[] {
  const step = box.width / places
  return Array.from({ length: places }, (_, i) => ({
    x: (i + 0.5) * step,
    y: (BENDS[i % BENDS.length] ?? 0) * box.height,
  }))
}

/** The river as SVG path data through all its places, from the sea to where it enters the region. */
export function riverPath(places: number, box: { width: number; height: number }): string {
  const points = riverPlaces(places, box)
  const reach = (box.width / places) * 0.45
  const stops = [...points, { x: box.width, y: SOURCE * box.height }]
  const bends = stops.map(
    ({ x, y }, i) => `S${n(x - (i < points.length ? reach : reach / 2))} ${n(y)} ${n(x)} ${n(y)}`,
  )
  const start = MOUTH * box.height
  return `M0 ${n(start)}C${n(reach / 4)} ${n(start)}${bends[0]?.replace('S', ' ') ?? ` 0 0 0 0`}${bends.slice(1).join('')}`
}
