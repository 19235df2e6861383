import { type Beast, camel, sheep } from './beasts'
import { person } from './figures'
import { horse } from './horse'
import { blades, dashes, puffs, ridge, specks } from './land'
import { darker, ink } from './palette'
import { cumulus, haze, sky, streaks, sun } from './sky'
import { line, path, type Picture, placed, rect, stroke, WIDTH } from './svg'

/** A herd running through the autumn steppe. */
export function zhylqy(pic: Picture): void {
  sky(pic, ['#7ba6b4', '#c9d3c6', '#f3dfb4'], 560)
  sun(pic, 1180, 430, 64, '#fff6da', '#fbdc9a')
  streaks(pic, 100, 330, 8, '#f5ead2', 0.7)
  ridge(pic, { y: 490, rise: 40, fill: '#a9a58f', waves: 0.8 })
  ridge(pic, { y: 540, rise: 24, fill: '#bda46c', waves: 1.2 })
  haze(pic, 545, 80, '#f8e4b8', 0.6)
  ridge(pic, { y: 600, rise: 18, fill: pic.linear([0, '#d2ab5f', 0.5, '#a9853f', 1, '#6c5a30']), waves: 1 })
  dashes(pic, { y0: 620, y1: 1010 }, 220, '#7b6231', 110, 0.4)
  dashes(pic, { y0: 620, y1: 1010 }, 140, '#f0cf83', 100, 0.5)
  puffs(pic, [1180, 740], [260, 690], 16, 90, '#f6dfae', 0.55)
  const far: readonly Beast[] = [
    { x: 420, y: 712, height: 130, coat: '#8a6242', pose: 'gallop' },
    { x: 1150, y: 706, height: 126, coat: '#6b4a3a', pose: 'gallop' },
    { x: 820, y: 716, height: 138, coat: '#c9a777', pose: 'gallop' },
  ]
  far.forEach((beast) => pic.add(horse({ ...beast, face: 1 })))
  puffs(pic, [1000, 790], [200, 740], 10, 80, '#f2d8a2', 0.5)
  pic.add(
    horse({ x: 490, y: 846, height: 236, coat: '#e6ddc8', mane: '#a89d88', pose: 'gallop', shadow: -40 }),
  )
  puffs(pic, [420, 850], [180, 800], 6, 60, '#f6e3ba', 0.6)
  pic.add(horse({ x: 1060, y: 834, height: 226, coat: '#3d3030', pose: 'gallop', shadow: -40 }))
  pic.add(
    horse({ x: 770, y: 900, height: 286, coat: '#8c4b2e', mane: '#2f211f', pose: 'gallop', shadow: -50 }),
  )
  puffs(pic, [720, 905], [360, 880], 8, 60, '#f6e3ba', 0.6)
  blades(pic, { y0: 880, y1: 1030, height: 90, width: 5, lean: -0.4 }, 420, [
    '#6b5527',
    '#a98440',
    '#d7b162',
    '#4c4223',
  ])
}

/** A flock driven along a valley, its shepherd on horseback. */
export function qoi(pic: Picture): void {
  sky(pic, ['#86a6b5', '#c6cdc2', '#efd9bd'], 480)
  cumulus(pic, 400, 210, 210, '#fbf3e4', '#d3d0c8')
  cumulus(pic, 1120, 270, 150, '#fbf3e4', '#d9d3c6')
  ridge(pic, { y: 380, rise: 90, fill: '#8fa0a2', waves: 1.4 })
  ridge(pic, { y: 440, rise: 60, fill: '#93a07f', waves: 1.1 })
  haze(pic, 470, 120, '#f2e3c6', 0.45)
  ridge(pic, { y: 510, rise: 30, fill: pic.linear([0, '#a3aa68', 1, '#5f6f3e']), waves: 0.9 })
  dashes(pic, { y0: 540, y1: 1010 }, 240, '#566338', 100, 0.4)
  dashes(pic, { y0: 540, y1: 1010 }, 160, '#c9c886', 90, 0.5)
  const { random } = pic
  const coats = ['#efe5cf', '#e2d3b4', '#d9c39b', '#8b6a4e', '#f4eee0'] as const
  const flock = Array.from({ length: 62 }, () => {
    const depth = random.next() ** 0.8
    return {
      x: 180 + random.range(-60, 60) * (1 + depth) + random.next() * (620 + depth * 420),
      y: 590 + depth * 340,
      depth,
    }
  }).sort((a, b) => a.y - b.y)
  const riderAt = flock.findIndex((one) => one.y > 800)
  flock.forEach(({ x, y, depth }, i) => {
    if (i === riderAt) shepherd(pic)
    const coat = random.pick(coats)
    if (Math.abs(x - 1150) < 190 && y > 640 && y < 860) return
    const pose = random.next() < 0.35 ? 'graze' : 'stand'
    const id = pic.define(
      (id) => `<g id="${id}">${sheep({ x: 0, y: 0, height: 100, coat, pose, shadow: -30 })}</g>`,
    )
    pic.add(placed([`<use href="#${id}"/>`], x, y, (44 + depth * 62) / 100, random.next() < 0.85 ? 1 : -1))
  })
  blades(pic, { y0: 900, y1: 1034, height: 80, width: 5 }, 340, ['#4d5c33', '#77824a', '#a5a765', '#3c4a2c'])
}

function shepherd(pic: Picture): void {
  const rider = person({
    x: -2,
    y: -50,
    height: 112,
    coat: '#7d3f37',
    legs: '#3a3238',
    head: 'kalpak',
    headColour: ink.white,
    seated: true,
    stride: [40, 10, 44, 4],
    arms: [40, 70, 30, 64],
    hem: 0.4,
  })
  pic.add(
    horse({ x: 1150, y: 840, height: 250, coat: '#6a4734', face: -1, pose: 'walk', shadow: 40 }, [
      rider,
      stroke('M28 -92Q50 -96 84 -112', '#2f2320', 2),
      line([26, -96, 62, -176], '#4b3524', 2.6),
    ]),
  )
}

/** Two-humped camels crossing the sands in the evening. */
export function tuie(pic: Picture): void {
  sky(pic, ['#5d5f86', '#b9808b', '#eeab84', '#f9d79e'], 600)
  sun(pic, 560, 480, 92, '#fff1c9', '#fbc183')
  streaks(pic, 110, 400, 9, '#8d6480', 0.5)
  ridge(pic, { y: 560, rise: 34, fill: '#b27b72', waves: 1.3 })
  ridge(pic, { y: 610, rise: 46, fill: pic.linear([0, '#d79a6c', 0.4, '#9c6150']), waves: 1 })
  pic.add(
    path(
      'M0 690Q260 610 560 680T1080 690T1536 640V1024H0Z',
      pic.linear([0, '#e8b073', 0.35, '#b06f4e', 1, '#5d3a3f']),
    ),
  )
  dashes(pic, { y0: 720, y1: 1000 }, 170, '#7a4740', 150, 0.35)
  dashes(pic, { y0: 710, y1: 900 }, 90, '#f6c88e', 130, 0.5)
  const caravan = [
    [120, 706, 135, '#5f3d38'],
    [370, 734, 180, '#6d4438'],
    [690, 776, 230, '#7f4f38'],
    [1085, 818, 300, '#8e5a3c'],
  ] as const
  for (const [x, y, height, coat] of caravan) {
    pic.add(
      path(
        `M${x - height * 0.4} ${y}Q${x} ${y - 8} ${x + height * 0.4} ${y}L${x + height * 1.5} ${y + height * 0.3}Q${x + height} ${y + height * 0.42} ${x + height * 0.7} ${y + height * 0.34}Z`,
        '#4a2c38',
        'opacity=".3"',
      ),
    )
    pic.add(camel({ x, y, height, coat, pose: x % 4 === 0 ? 'walk' : 'stand' }))
  }
  pic.add(camel({ x: 880, y: 846, height: 118, coat: '#8a5940' }))
  pic.add(rect(0, 900, WIDTH, 124, pic.linear([0, '#3d2833', 0, 1, '#3d2833', 0.65])))
  blades(pic, { x0: -10, x1: 560, y0: 900, y1: 1030, height: 120, width: 5, lean: 0.4 }, 90, [
    '#2f222c',
    '#4b3034',
    darker('#9c6150', 0.4),
  ])
  blades(pic, { x0: 1100, x1: 1540, y0: 930, y1: 1030, height: 100, width: 5, lean: 0.4 }, 70, [
    '#2f222c',
    '#4b3034',
  ])
  specks(pic, { y0: 760, y1: 1000 }, 120, '#f6c88e', 4, 0.5)
}
