import { lampPost } from './buildings'
import { person, poses } from './figures'
import { house } from './house'
import { blades, dashes, specks } from './land'
import { darker, lighter, mix } from './palette'
import { cumulus, sky, stars, streaks } from './sky'
import { circle, ellipse, line, path, type Picture, poly, rect, WIDTH } from './svg'
import { poplar, sapling, treeBelt } from './trees'
import { bus } from './vehicles'

/** A street of new houses with young trees. */
export function zhanaUiler(pic: Picture): void {
  zhanaUilerFar(pic)
  zhanaUilerMiddle(pic)
  zhanaUilerNear(pic)
}

function zhanaUilerFar(pic: Picture): void {
  sky(pic, ['#7fb0c0', '#cfdfd6', '#fbeccb'], 560)
  cumulus(pic, 420, 180, 200, '#fffaf0', '#dbe3da')
  cumulus(pic, 1250, 150, 150, '#fffaf0', '#dbe3da')
  treeBelt(pic, 600, 1100, 524, 26, '#98ab82')
  pic.add(rect(0, 516, WIDTH, 510, pic.linear([0, '#b7c088', 1, '#7f9153'])))
  pic.add(
    poly([790, 516, 830, 516, 1300, 1030, 300, 1030], '#d9cdb4'),
    poly([797, 516, 823, 516, 1160, 1030, 440, 1030], '#9a9b97'),
    poly([797, 516, 801, 516, 520, 1030, 440, 1030], '#7d7f7e'),
  )
  for (let i = 0; i < 7; i += 1)
    pic.add(
      poly(
        [
          809,
          526 + i * i * 10,
          812,
          526 + i * i * 10,
          814 + i,
          534 + i * i * 12.5,
          807 - i,
          534 + i * i * 12.5,
        ],
        '#f3ecd8',
      ),
    )
}

function zhanaUilerMiddle(pic: Picture): void {
  const roofs = ['#a4523a', '#3f7d8d', '#8a5a44', '#5f7f6c', '#b5713f'] as const
  for (let i = 4; i >= 0; i -= 1) {
    const s = 0.62 ** i
    const y = 520 + 330 * s
    const w = 470 * s
    pic.add(
      ...house({
        x: 800 - 190 * s - w - 250 * s,
        y,
        width: w,
        height: 205 * s,
        wall: '#f3e9d2',
        roof: roofs[i]!,
        trim: '#5b7a86',
        gable: 1,
      }),
    )
    pic.add(
      ...house({
        x: 830 + 420 * s,
        y: y - 12 * s,
        width: w,
        height: 205 * s,
        wall: '#eadbbd',
        roof: roofs[(i + 2) % 5]!,
        trim: '#7b5639',
        gable: -1,
      }),
    )
    pic.add(
      sapling(pic, 800 - 225 * s, y + 34 * s, 190 * s, '#8aab55'),
      sapling(pic, 838 + 230 * s, y + 30 * s, 180 * s, '#8aab55'),
    )
  }
  for (let i = 3; i >= 0; i -= 1)
    pic.add(
      ...lampPost(850 + 300 * 0.55 ** i, 524 + 330 * 0.55 ** i, 430 * 0.55 ** i, '#5d676b', -1, '#f6ecd0'),
    )
}

function zhanaUilerNear(pic: Picture): void {
  pic.add(
    person({ x: 690, y: 840, height: 190, coat: '#c2693f', legs: '#39444d', ...poses.walk, shadow: 50 }),
    person({
      x: 760,
      y: 846,
      height: 184,
      coat: '#4f7d76',
      hem: 0.14,
      head: 'long-hair',
      ...poses.walk,
      shadow: 50,
    }),
    person({ x: 830, y: 850, height: 112, coat: '#e0b047', child: true, ...poses.run, shadow: 36 }),
  )
  blades(pic, { x0: -10, x1: 400, y0: 930, y1: 1040, height: 70, width: 5 }, 150, [
    '#5d7a3c',
    '#8aa557',
    '#49652f',
  ])
  blades(pic, { x0: 1200, x1: 1546, y0: 930, y1: 1040, height: 70, width: 5 }, 130, [
    '#5d7a3c',
    '#8aa557',
    '#49652f',
  ])
}

/** City centre in the evening: lit windows, wet street. */
export function qalaKesh(pic: Picture): void {
  qalaKeshFar(pic)
  qalaKeshNear(pic)
}

function qalaKeshFar(pic: Picture): void {
  const { random } = pic
  sky(pic, ['#1a2745', '#3d4a72', '#8d6c86', '#e7a887'], 640)
  stars(pic, 260, 50, '#f6ead2')
  streaks(pic, 240, 470, 7, '#5d5680', 0.5)
  for (let x = -30; x < 1560; x += pic.random.range(70, 120))
    pic.add(rect(x, 640 - pic.random.range(60, 190), 110, 300, '#5b5478'))
  const blocks = [
    [-60, 330, 300, '#2c3150'],
    [250, 430, 210, '#343756'],
    [1080, 400, 220, '#343756'],
    [1290, 280, 320, '#282d4a'],
  ] as const
  blocks.forEach(([x, top, w, tone]) => litBlock(pic, x, top, w, tone))
  for (const [x, h] of [
    [500, 180],
    [540, 150],
    [1010, 170],
    [1050, 140],
  ] as const)
    poplar(pic, x, 690, h, '#2c3446')
  pic.add(
    rect(590, 520, 360, 170, '#4a3f5c'),
    path('M620 520Q770 350 920 520Z', pic.linear([0, '#5b9aa5', 1, '#2b4f63'])),
    line([770, 436, 770, 400], '#f5cf8a', 6),
    rect(576, 512, 388, 14, '#d9b48a'),
  )
  for (let i = 0; i < 9; i += 1)
    pic.add(path(`M${606 + i * 38} 690V590Q${620 + i * 38} 556 ${634 + i * 38} 590V690Z`, '#f7c86c'))
  pic.add(rect(0, 686, WIDTH, 340, pic.linear([0, '#584a63', 0.3, '#2f3350', 1, '#171d33'])))
  for (let x = 610; x < 940; x += 38)
    pic.add(rect(x, 694, 22, random.range(60, 130), pic.linear([0, '#f7c86c', 0.6, 1, '#f7c86c', 0])))
  for (let i = 0; i < 26; i += 1)
    pic.add(
      rect(
        random.next() < 0.5 ? random.range(0, 440) : random.range(1090, 1510),
        694,
        random.range(14, 26),
        random.range(60, 170),
        pic.linear([0, random.pick(['#f7c86c', '#f0a565']), 0.4, 1, '#f7c86c', 0]),
      ),
    )
  dashes(pic, { y0: 700, y1: 1010 }, 90, '#f6d79c', 130, 0.28)
  dashes(pic, { y0: 700, y1: 1010 }, 120, '#10152a', 140, 0.5)
}

function qalaKeshNear(pic: Picture): void {
  for (const [x, y, h, face] of [
    [540, 730, 250, 1],
    [1000, 730, 250, -1],
    [330, 820, 470, 1],
    [1220, 820, 470, -1],
  ] as const)
    glowLamp(pic, x, y, h, face)
  pic.add(bus(830, 800, 330, '#d9b98f', '#a4523a', '#f7d58c'))
  for (const [x, c, f] of [
    [560, '#6b3f4c', 1],
    [620, '#31506a', 1],
    [1080, '#3a3f5c', -1],
  ] as const)
    pic.add(
      person({
        x,
        y: 920,
        height: 240,
        face: f,
        coat: c,
        legs: '#171d2f',
        hem: 0.28,
        skin: '#a87a62',
        head: f === 1 ? 'hair' : 'long-hair',
        ...poses.walk,
        shadow: -50 * f,
      }),
    )
  specks(pic, { y0: 880, y1: 1010 }, 60, '#f7c86c', 8, 0.4)
}

function litBlock(pic: Picture, x: number, top: number, w: number, tone: string): void {
  const { random } = pic
  pic.add(
    rect(x, top, w, 700 - top, pic.linear([0, tone, 1, lighter(tone, 0.1)])),
    rect(x - 6, top - 10, w + 12, 12, darker(tone, 0.3)),
    rect(x + w * 0.72, top, w * 0.28, 700 - top, '#11162a', 'opacity=".35"'),
  )
  for (let y = top + 26; y < 660; y += 52) {
    for (let wx = x + 20; wx < x + w - 34; wx += 48) {
      const lit = random.next() < 0.55
      const glass = lit ? mix('#f7c86c', '#f3a35c', random.next()) : '#45507a'
      pic.add(
        rect(wx, y, 26, 30, glass),
        rect(wx + 12, y, 2, 30, tone),
        rect(wx - 3, y + 31, 32, 3, lighter(tone, 0.15)),
      )
    }
  }
}

function glowLamp(pic: Picture, x: number, y: number, h: number, face: 1 | -1): void {
  const halo = pic.radial([0, '#ffe2a0', 0.75, 0.35, '#f7c86c', 0.25, 1, '#f7c86c', 0])
  pic.add(
    ...lampPost(x, y, h, '#171d33', face, '#fff0c4'),
    circle(x + face * h * 0.16, y - h, h * 0.4, halo),
    ellipse(x + face * h * 0.16, y + 8, h * 0.3, h * 0.04, '#ffe2a0', 'opacity=".22"'),
  )
}
