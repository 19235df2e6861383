import sharp from 'sharp'
import { storeMedia } from '@/domain/media/commands'
import { turns } from '@/domain/media/turns'
import { drawScene, sceneNames } from './scenes/scenes'

const WIDTH = 1536
const HEIGHT = 1024
const twoAtOnce = turns(2)

export type Captions = { alt: string; caption: string; credit: string }

/** A drawn scene as the picture a photographer would have sent: a JPEG of 1536 x 1024. */
export async function rasterise(scene: string): Promise<Buffer> {
  return sharp(Buffer.from(drawScene(scene)))
    .resize(WIDTH, HEIGHT, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

export const isScene = (name: string) => (sceneNames as readonly string[]).includes(name)

/**
 * Draws and stores scenes, each once. @returns media ids by scene.
 * @param done called after each with how many are there.
 */
export async function seedPictures(scenes: Map<string, Captions>, done: (count: number) => void) {
  const ids = new Map<string, bigint>()
  const one = async ([scene, captions]: [string, Captions]) => {
    const { id } = await storeMedia({ bytes: await rasterise(scene), ...captions })
    ids.set(scene, id)
    done(ids.size)
  }
  await Promise.all([...scenes].map((entry) => twoAtOnce(() => one(entry))))
  return ids
}
