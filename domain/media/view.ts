export type Rendition = { format: 'avif' | 'webp' | 'jpeg'; width: number; height: number; bytes: number }

/** What a page needs to show a picture: its address part, its size and the files that exist of it. */
export type PictureSource = {
  /** SHA-256 of the original, hex. */
  hash: string
  width: number
  height: number
  /** #rrggbb, shown until the picture is there. */
  colour: string
  renditions: Rendition[]
}
