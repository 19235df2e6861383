import { type Beast, beastLeg, gaits, groundShadow } from './beasts'
import { darker, ink, lighter } from './palette'
import { circle, limb, path, placed } from './svg'

interface Carriage {
  poll: readonly [number, number]
  muzzle: readonly [number, number]
  /** Where the neck's middle runs. */
  neck: number
  tail: readonly number[]
  crest: readonly number[]
}

const hanging = [-52, -86, 6, -62, -62, 11, -60, -28, 4]
const upright: Carriage = {
  poll: [70, -128],
  muzzle: [95, -108],
  neck: -98,
  tail: hanging,
  crest: [26, -100, 4, 46, -114, 13, 64, -130, 6],
}

/** How the head, the mane and the tail are carried in each gait. */
const carriages: Record<NonNullable<Beast['pose']>, Carriage> = {
  stand: upright,
  walk: upright,
  graze: {
    poll: [80, -32],
    muzzle: [92, -4],
    neck: -66,
    tail: hanging,
    crest: [36, -96, 4, 64, -62, 11, 78, -34, 5],
  },
  gallop: {
    poll: [84, -118],
    muzzle: [112, -104],
    neck: -98,
    tail: [-50, -88, 6, -74, -92, 11, -104, -80, 3],
    crest: [26, -100, 4, 46, -114, 13, 78, -120, 6],
  },
}

/** A horse, 100 units at the withers, facing right. */
export function horse(beast: Beast, rider: readonly string[] = []): string {
  const { coat, pose = 'stand', mane = darker(coat, 0.55) } = beast
  const [nearFore, farFore, nearHind, farHind] = gaits[pose]
  const back = darker(coat, 0.28)
  const { poll, muzzle, neck, tail, crest } = carriages[pose]
  const [px, py] = poll
  const cheek = [(px + muzzle[0]) / 2 + 1, (py + muzzle[1]) / 2 + 2, 15]
  const shapes = [
    ...groundShadow(beast, 62),
    ...beastLeg([36, -52], farFore, [28, 26], 17, back),
    ...beastLeg([-36, -52], farHind, [28, 26], 21, back),
    limb(tail, mane),
    limb([-40, -72, 42, -14, -68, 42, 12, -68, 41, 34, -74, 42], coat),
    limb([-42, -72, 38, -26, -66, 34], coat),
    limb([30, -78, 42, 48, neck, 26, px - 2, py + 6, 18], coat),
    limb([px, py + 5, 19, cheek, muzzle, 9], coat),
    path(`M${px - 5} ${py - 2}l1 -9l5 8z`, coat),
    limb([-38, -56, 10, -8, -50, 9, 24, -56, 10], back, 'opacity=".6"'),
    limb(crest, mane),
    ...beastLeg([34, -52], nearFore, [28, 26], 18, coat),
    ...beastLeg([-40, -52], nearHind, [28, 26], 23, coat),
    limb([-44, -86, 6, -16, -87, 4, 16, -86, 3], lighter(coat, 0.22), 'opacity=".55"'),
    circle(px + (muzzle[0] - px) * 0.32, py + 3, 1.7, ink.black),
    ...rider,
  ]
  return placed(shapes, beast.x, beast.y, beast.height / 100, beast.face)
}
