import type { Rendition } from './view'

const EXTENSION = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const

// Two letters of the hash as a folder keep any one folder small.
const folderOf = (hash: string) => `${hash.slice(0, 2)}`

/** Where a rendition lies; the press serves it from there as /media/{hash}/{width}.{ext}. */
export const fileKey = (hash: string, { format, width }: Pick<Rendition, 'format' | 'width'>) =>
  `${folderOf(hash)}/${hash}/${width}.${EXTENSION[format]}`

/** Where an original lies: in a folder that no public address leads to. */
export const originalKey = (hash: string, extension: string) =>
  `originals/${folderOf(hash)}/${hash}.${extension}`
