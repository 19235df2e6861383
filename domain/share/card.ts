import sharp from 'sharp'
import { cardSvg, layoutCard, type PictureBox } from './card-svg'
import { CARD_BYTES, type ShareCardInput, type ShareCardPicture } from './view'

// Type on paper needs full colour resolution: with the usual 4:2:0 the accent bleeds.
const QUALITIES = [86, 76, 64, 50]

const clamp = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), Math.max(most, 0))

/** Fills a box with a picture, keeping its focal point as near to the middle as the edges allow. */
async function cropped({ bytes, focalX, focalY }: ShareCardPicture, { width, height }: PictureBox) {
  const image = sharp(bytes).autoOrient()
  const { width: w, height: h } = (await image.metadata()).autoOrient
  const scale = Math.max(width / w, height / h)
  const wide = Math.max(Math.round(w * scale), width)
  const high = Math.max(Math.round(h * scale), height)
  const input = await image
    .resize(wide, high, { fit: 'fill' })
    .extract({
      left: clamp(focalX * wide - width / 2, wide - width),
      top: clamp(focalY * high - height / 2, high - height),
      width,
      height,
    })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer()
  return { input, raw: { width, height, channels: 3 as const } }
}

async function encoded(pixels: Buffer, raw: { width: number; height: number; channels: 3 }): Promise<Buffer> {
  let file = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    file = await sharp(pixels, { raw }).jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
    if (file.length <= CARD_BYTES) break
  }
  return file
}

/**
 * Draws the picture that stands beside a shared link: 1200x630 pixels, JPEG, at most CARD_BYTES.
 * Knows no database; the same input gives the same card on every machine.
 * @throws when the bytes of the picture are no picture.
 */
export async function drawShareCard(input: ShareCardInput): Promise<Buffer> {
  const layout = layoutCard(input.headline, input.picture !== null)
  const ground = sharp(Buffer.from(cardSvg(input, layout)))
  const { picture: box } = layout
  const layers =
    input.picture && box ? [{ ...(await cropped(input.picture, box)), left: box.left, top: box.top }] : []
  const { data, info } = await ground
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return encoded(data, { width: info.width, height: info.height, channels: 3 })
}
