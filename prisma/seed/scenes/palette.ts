/** The printer's inks: every scene takes its colours from here and mixes them. */
export const ink = {
  black: '#26282b',
  river: '#2f7c8f',
  riverDeep: '#1b4f61',
  riverPale: '#a5c9cb',
  ochre: '#c7a055',
  straw: '#e0c584',
  grass: '#8f8a55',
  leaf: '#647a4a',
  pine: '#38503f',
  brick: '#a4523a',
  brickDeep: '#74382b',
  rose: '#dc9d88',
  dusk: '#7a5a70',
  plum: '#43344d',
  sand: '#dcc294',
  clay: '#b58a5e',
  wood: '#7b5639',
  snow: '#eef2f4',
  ice: '#b4c9da',
  sky: '#8fb9c6',
  cream: '#f7ecd3',
  white: '#fcf8ee',
  night: '#1c2942',
  lamp: '#f7c86c',
  skin: '#bd8763',
  steel: '#77858c',
} as const

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)]
  const blend = a.map((channel, i) => Math.round(channel + (b[i]! - channel) * share))
  return `#${blend.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

export function darker(colour: string, share: number): string {
  return mix(colour, '#1d1c2b', share)
}

export function lighter(colour: string, share: number): string {
  return mix(colour, '#fff6e2', share)
}
