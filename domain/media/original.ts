import sharp from 'sharp'

const MAX_BYTES = 50 * 1024 * 1024
const MAX_PIXELS = 100_000_000

/** A file that is not taken as a picture; the message says what to do. */
export class PictureRefused extends Error {
  override name = 'PictureRefused'
  constructor(
    readonly reason: 'no-picture' | 'too-heavy' | 'too-large' | 'unreadable',
    message: string,
  ) {
    super(message)
  }
}

export type Original = {
  mime: string
  extension: string
  /** As it is seen, after the camera's rotation. */
  width: number
  height: number
}

const KINDS: Record<string, { mime: string; extension: string } | undefined> = {
  jpeg: { mime: 'image/jpeg', extension: 'jpg' },
  png: { mime: 'image/png', extension: 'png' },
  webp: { mime: 'image/webp', extension: 'webp' },
  avif: { mime: 'image/avif', extension: 'avif' },
  heic: { mime: 'image/heic', extension: 'heic' },
}

const kindOf = (format: string | undefined, compression: string | undefined) => {
  if (format === 'heif') return KINDS[compression === 'av1' ? 'avif' : 'heic']
  return KINDS[format ?? '']
}

const tooHeavy = () =>
  new PictureRefused('too-heavy', 'The picture is heavier than 50 MB: save it smaller and try again.')
const tooLarge = () =>
  new PictureRefused('too-large', 'The picture has more than 100 megapixels: save it smaller and try again.')
const noPicture = () =>
  new PictureRefused('no-picture', 'The file is no picture: give a JPEG, PNG, WebP, AVIF or HEIC file.')
export const unreadable = () =>
  new PictureRefused(
    'unreadable',
    'The picture is damaged or of a kind that cannot be read: save it as JPEG.',
  )

/**
 * Looks at the bytes, never at a file name, and says what picture they are.
 * @throws PictureRefused on anything but a JPEG, PNG, WebP, AVIF or HEIC within the limits.
 */
export async function inspectOriginal(bytes: Uint8Array): Promise<Original> {
  if (bytes.length > MAX_BYTES) throw tooHeavy()
  const probe = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  const kind = probe && kindOf(probe.format, probe.compression)
  if (!kind || !probe.width || !probe.height) throw noPicture()
  if (probe.width * probe.height > MAX_PIXELS) throw tooLarge()
  const { width, height } = probe.autoOrient
  return { ...kind, width, height }
}

/** A decoder for an inspected original that reads nothing above the limit. */
export const decoder = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
