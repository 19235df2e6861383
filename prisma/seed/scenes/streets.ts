import { house, lampPost, poles } from './buildings'
import { person, poses } from './figures'
import { blades, dashes, puffs, ridge, specks } from './land'
import { darker, ink, lighter, mix } from './palette'
import { cumulus, sky, stars, streaks, sun } from './sky'
import { circle, ellipse, line, num, path, type Picture, type Point, poly, rect, stroke, WIDTH } from './svg'
import { elm, poplar, sapling, treeBelt } from './trees'
import { bench, bus, roller, van } from './vehicles'

/** Fresh asphalt, the roller and two road workers. */
export function zhol(pic: Picture): void {
  sky(pic, ['#86b0bd', '#d3dac8', '#f6e5c0'], 480)
  streaks(pic, 80, 330, 9, '#fdf5e0', 0.7)
  ridge(pic, { y: 430, rise: 40, fill: '#a5ad95', waves: 1.2 })
  ridge(pic, { y: 466, rise: 14, fill: '#c0ab70', waves: 1 })
  pic.add(rect(0, 470, WIDTH, 560, pic.linear([0, '#c9b070', 1, '#94763c'])))
  pic.add(...poles([120, 700], [770, 476], 8, 330, 34, '#6b6153'))
  blades(pic, { y0: 490, y1: 1010, height: 60, width: 4 }, 420, ['#8d7434', '#b99c52', '#6f5f30', '#d6bb75'])
  pic.add(path('M790 470L830 470Q1000 640 1700 1024H200Q740 700 790 470Z', '#b3a083'), path('M796 470L824 470Q960 640 1500 1024H340Q760 700 796 470Z', pic.linear([0, '#7c7f80', 1, '#34373c'])))
  pic.add(path('M802 470Q780 700 440 1024H340Q760 700 796 470Z', '#54575a'))
  dashes(pic, { x0: 700, x1: 1100, y0: 560, y1: 1010 }, 120, '#24272b', 90, 0.5)
  for (let i = 0; i < 6; i += 1) pic.add(poly([812 + i * i * 4, 500 + i * 16 + i * i * 12, 816 + i * i * 4.6, 500 + i * 16 + i * i * 12, 820 + i * i * 6.4, 514 + i * 20 + i * i * 14, 814 + i * i * 5.2, 514 + i * 20 + i * i * 14], '#efe6cf'))
  puffs(pic, [860, 640], [980, 520], 8, 60, '#efe6d4', 0.45)
  pic.add(van({ x: 930, y: 580, size: 120, paint: '#e2d6bb', stripe: '#b5583d', face: -1 }))
  pic.add(roller(700, 870, 600))
  for (const [x, y, s] of [[300, 930, 1], [1290, 850, 0.8], [1130, 730, 0.55], [1390, 970, 1.05]] as const) pic.add(cone(x, y, s))
  pic.add(person({ x: 1180, y: 930, height: 320, face: -1, coat: '#e07b32', legs: '#3a4650', head: 'helmet', headColour: '#f4e9cf', ...poses.dig, tool: [line([-36, -66, 34, 62], '#7b5639', 3.4), poly([26, 54, 46, 58, 44, 66, 28, 70], '#5d676b')], shadow: 60 }))
  pic.add(person({ x: 1030, y: 660, height: 150, face: -1, coat: '#e6a23a', legs: '#3a4650', head: 'helmet', headColour: '#c2452f', ...poses.wave, shadow: 60 }))
}

function cone(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${ellipse(6, 0, 40, 8, '#1d1c2b', 'opacity=".3"')}${rect(-32, -8, 64, 9, '#a2421f')}${path('M-22 -8L-6 -80H6L22 -8Z', '#de6a2c')}${path('M-17 -30L-12 -52H12L17 -30Z', '#f7efdd')}${path('M6 -80L22 -8H8L0 -80Z', '#8f3a1d', 'opacity=".5"')}</g>`
}

/** A street of new houses with young trees. */
export function zhanaUiler(pic: Picture): void {
  sky(pic, ['#7fb0c0', '#cfdfd6', '#fbeccb'], 560)
  cumulus(pic, 420, 180, 200, '#fffaf0', '#dbe3da')
  cumulus(pic, 1250, 150, 150, '#fffaf0', '#dbe3da')
  treeBelt(pic, 600, 1100, 524, 26, '#98ab82')
  pic.add(rect(0, 516, WIDTH, 510, pic.linear([0, '#b7c088', 1, '#7f9153'])))
  pic.add(poly([790, 516, 830, 516, 1300, 1030, 300, 1030], '#d9cdb4'), poly([797, 516, 823, 516, 1160, 1030, 440, 1030], '#9a9b97'), poly([797, 516, 801, 516, 520, 1030, 440, 1030], '#7d7f7e'))
  for (let i = 0; i < 7; i += 1) pic.add(poly([809, 526 + i * i * 10, 812, 526 + i * i * 10, 814 + i, 534 + i * i * 12.5, 807 - i, 534 + i * i * 12.5], '#f3ecd8'))
  const roofs = ['#a4523a', '#3f7d8d', '#8a5a44', '#5f7f6c', '#b5713f'] as const
  for (let i = 4; i >= 0; i -= 1) {
    const s = 0.62 ** i
    const y = 520 + 330 * s
    const w = 470 * s
    pic.add(...house({ x: 800 - 190 * s - w - 250 * s, y, width: w, height: 205 * s, wall: '#f3e9d2', roof: roofs[i]!, trim: '#5b7a86', gable: 1 }))
    pic.add(...house({ x: 830 + 420 * s, y: y - 12 * s, width: w, height: 205 * s, wall: '#eadbbd', roof: roofs[(i + 2) % 5]!, trim: '#7b5639', gable: -1 }))
    pic.add(sapling(pic, 800 - 225 * s, y + 34 * s, 190 * s, '#8aab55'), sapling(pic, 838 + 230 * s, y + 30 * s, 180 * s, '#8aab55'))
  }
  for (let i = 3; i >= 0; i -= 1) pic.add(...lampPost(850 + 300 * 0.55 ** i, 524 + 330 * 0.55 ** i, 430 * 0.55 ** i, '#5d676b', -1, '#f6ecd0'))
  pic.add(person({ x: 690, y: 840, height: 190, coat: '#c2693f', legs: '#39444d', ...poses.walk, shadow: 50 }), person({ x: 760, y: 846, height: 184, coat: '#4f7d76', hem: 0.14, head: 'long-hair', ...poses.walk, shadow: 50 }), person({ x: 830, y: 850, height: 112, coat: '#e0b047', child: true, ...poses.run, shadow: 36 }))
  blades(pic, { x0: -10, x1: 400, y0: 930, y1: 1040, height: 70, width: 5 }, 150, ['#5d7a3c', '#8aa557', '#49652f'])
  blades(pic, { x0: 1200, x1: 1546, y0: 930, y1: 1040, height: 70, width: 5 }, 130, ['#5d7a3c', '#8aa557', '#49652f'])
}

/** People at a country bus stop, the bus arriving. */
export function avtobus(pic: Picture): void {
  sky(pic, ['#7d93ab', '#c9b9b4', '#f5d6ac'], 520)
  sun(pic, 260, 380, 52, '#fff2d4', '#fbd09a')
  streaks(pic, 100, 330, 8, '#d8b7a6', 0.6)
  ridge(pic, { y: 490, rise: 24, fill: '#a59d92', waves: 1.1 })
  treeBelt(pic, -20, 1560, 530, 46, '#8d8a6c')
  for (const [x, h] of [[640, 250], [700, 280], [756, 230], [1440, 330], [1500, 290]] as const) poplar(pic, x, 556, h, '#6d744f')
  pic.add(rect(0, 530, WIDTH, 500, pic.linear([0, '#b09a63', 1, '#77653d'])))
  pic.add(rect(0, 640, WIDTH, 200, pic.linear([0, '#6b6664', 1, '#484749'])), rect(0, 836, WIDTH, 26, '#cbbda0'), rect(0, 862, WIDTH, 170, '#9c8a6a'))
  dashes(pic, { y0: 650, y1: 826 }, 60, '#38383b', 130, 0.5)
  for (let x = 30; x < WIDTH; x += 190) pic.add(poly([x + 8, 694, x + 96, 694, x + 92, 702, x, 702], '#e9dcc0'))
  pic.add(bus(560, 800, 860, '#efe4cb', '#2f7c8f', '#2f4c5a'))
  shelter(pic)
  dashes(pic, { y0: 870, y1: 1016 }, 60, '#77653d', 130, 0.45)
  pic.add(person({ x: 1050, y: 920, height: 330, face: -1, coat: '#5b4664', hem: 0.12, head: 'scarf', headColour: '#e9dcc0', arms: [-6, 0, 8, 6], tool: [path('M-10 0H12L14 28H-12Z', ink.brick)], shadow: 90, shadeSide: -1 }))
  pic.add(person({ x: 1160, y: 926, height: 350, face: -1, coat: '#38505c', legs: '#2a2c33', head: 'cap', headColour: '#2a2c33', ...poses.hold, shadow: 90 }), person({ x: 950, y: 926, height: 220, coat: '#c9742f', legs: '#33424c', child: true, face: -1, bag: '#2f7c8f', ...poses.wave, shadow: 60 }))
}

function shelter(pic: Picture): void {
  pic.add(ellipse(1290, 912, 250, 16, '#1d1c2b', 'opacity=".3"'))
  pic.add(rect(1110, 570, 340, 330, '#8fb0b0', 'opacity=".55"'), poly([1130, 880, 1240, 580, 1300, 580, 1190, 880], '#e9efe6', 'opacity=".3"'))
  for (const x of [1100, 1272, 1444]) pic.add(rect(x, 560, 13, 352, '#39545c'))
  pic.add(poly([1060, 566, 1090, 520, 1496, 520, 1500, 566], ink.brick), rect(1056, 562, 448, 14, darker(ink.brick, 0.4)), bench(1270, 904, 170, '#a87a4c'))
  pic.add(person({ x: 1350, y: 912, height: 330, face: -1, coat: '#77694a', legs: '#3a3a3f', seated: true, head: 'takiya', headColour: '#3d3f4a', arms: [40, 80, 36, 74] }))
}

/** City centre in the evening: lit windows, wet street. */
export function qalaKesh(pic: Picture): void {
  sky(pic, ['#1a2745', '#3d4a72', '#8d6c86', '#e7a887'], 640)
  stars(pic, 260, 50, '#f6ead2')
  streaks(pic, 240, 470, 7, '#5d5680', 0.5)
  for (let x = -30; x < 1560; x += pic.random.range(70, 120)) pic.add(rect(x, 640 - pic.random.range(60, 190), 110, 300, '#5b5478'))
  const blocks = [[-60, 330, 300, '#2c3150'], [250, 430, 210, '#343756'], [1080, 400, 220, '#343756'], [1290, 280, 320, '#282d4a']] as const
  blocks.forEach(([x, top, w, tone]) => litBlock(pic, x, top, w, tone))
  for (const [x, h] of [[500, 180], [540, 150], [1010, 170], [1050, 140]] as const) poplar(pic, x, 690, h, '#2c3446')
  pic.add(rect(590, 520, 360, 170, '#4a3f5c'), path('M620 520Q770 350 920 520Z', pic.linear([0, '#5b9aa5', 1, '#2b4f63'])), line([770, 436, 770, 400], '#f5cf8a', 6), rect(576, 512, 388, 14, '#d9b48a'))
  for (let i = 0; i < 9; i += 1) pic.add(path(`M${606 + i * 38} 690V590Q${620 + i * 38} 556 ${634 + i * 38} 590V690Z`, '#f7c86c'))
  pic.add(rect(0, 686, WIDTH, 340, pic.linear([0, '#584a63', 0.3, '#2f3350', 1, '#171d33'])))
  const { random } = pic
  for (let x = 610; x < 940; x += 38) pic.add(rect(x, 694, 22, random.range(60, 130), pic.linear([0, '#f7c86c', 0.6, 1, '#f7c86c', 0])))
  for (let i = 0; i < 26; i += 1) pic.add(rect(random.next() < 0.5 ? random.range(0, 440) : random.range(1090, 1510), 694, random.range(14, 26), random.range(60, 170), pic.linear([0, random.pick(['#f7c86c', '#f0a565']), 0.4, 1, '#f7c86c', 0])))
  dashes(pic, { y0: 700, y1: 1010 }, 90, '#f6d79c', 130, 0.28)
  dashes(pic, { y0: 700, y1: 1010 }, 120, '#10152a', 140, 0.5)
  for (const [x, y, h, face] of [[540, 730, 250, 1], [1000, 730, 250, -1], [330, 820, 470, 1], [1220, 820, 470, -1]] as const) glowLamp(pic, x, y, h, face)
  pic.add(bus(830, 800, 330, '#d9b98f', '#a4523a', '#f7d58c'))
  for (const [x, c, f] of [[560, '#6b3f4c', 1], [620, '#31506a', 1], [1080, '#3a3f5c', -1]] as const) pic.add(person({ x, y: 920, height: 240, face: f, coat: c, legs: '#171d2f', hem: 0.28, skin: '#a87a62', head: f === 1 ? 'hair' : 'long-hair', ...poses.walk, shadow: -50 * f }))
  specks(pic, { y0: 880, y1: 1010 }, 60, '#f7c86c', 8, 0.4)
}

function litBlock(pic: Picture, x: number, top: number, w: number, tone: string): void {
  const { random } = pic
  pic.add(rect(x, top, w, 700 - top, pic.linear([0, tone, 1, lighter(tone, 0.1)])), rect(x - 6, top - 10, w + 12, 12, darker(tone, 0.3)), rect(x + w * 0.72, top, w * 0.28, 700 - top, '#11162a', 'opacity=".35"'))
  for (let y = top + 26; y < 660; y += 52) {
    for (let wx = x + 20; wx < x + w - 34; wx += 48) {
      const lit = random.next() < 0.55
      const glass = lit ? mix('#f7c86c', '#f3a35c', random.next()) : '#45507a'
      pic.add(rect(wx, y, 26, 30, glass), rect(wx + 12, y, 2, 30, tone), rect(wx - 3, y + 31, 32, 3, lighter(tone, 0.15)))
    }
  }
}

function glowLamp(pic: Picture, x: number, y: number, h: number, face: 1 | -1): void {
  const halo = pic.radial([0, '#ffe2a0', 0.75, 0.35, '#f7c86c', 0.25, 1, '#f7c86c', 0])
  pic.add(...lampPost(x, y, h, '#171d33', face, '#fff0c4'), circle(x + face * h * 0.16, y - h, h * 0.4, halo), ellipse(x + face * h * 0.16, y + 8, h * 0.3, h * 0.04, '#ffe2a0', 'opacity=".22"'))
}

/** A small railway station with a train at the platform. */
export function poezd(pic: Picture): void {
  sky(pic, ['#53688a', '#a69aa6', '#f0c4a0', '#f9dfae'], 560)
  sun(pic, 700, 470, 50, '#fff3d0', '#fcd69a')
  streaks(pic, 90, 400, 10, '#b78f95', 0.5)
  ridge(pic, { y: 520, rise: 16, fill: '#8b7a80', waves: 1.3 })
  pic.add(rect(0, 536, WIDTH, 490, pic.linear([0, '#a58a6c', 1, '#5f4c41'])))
  pic.add(...house({ x: 60, y: 640, width: 470, height: 190, wall: '#e6c99a', roof: '#7a3b2e', trim: '#f4ead2', windows: 4, glass: '#f3c877' }))
  elm(pic, 40, 660, 260, '#6d6a4a', 1)
  train(pic)
  pic.add(poly([620, 604, 700, 604, 1240, 1030, -300, 1030, -300, 690], '#cdb393'), poly([700, 604, 712, 604, 1290, 1030, 1210, 1030], '#f2e6c8'), poly([712, 604, 722, 610, 1330, 1030, 1290, 1030], '#6a5850'))
  for (let i = 1; i < 9; i += 1) pic.add(line([-20, 640 + i * i * 6.4, 700 + i * i * 8.4, 606 + i * i * 6.4], '#a88d70', 2))
  for (let i = 2; i >= 0; i -= 1) pic.add(...lampPost(600 - 190 * i * 0.7, 660 + i * 90, 220 + i * 130, '#3d3a44', 1, '#fff0c4'))
  pic.add(person({ x: 520, y: 900, height: 300, coat: '#8c3f3f', hem: 0.22, head: 'long-hair', ...poses.wave, shadow: -90 }), person({ x: 390, y: 910, height: 320, coat: '#3a4a5c', legs: '#2b2a33', head: 'cap', headColour: '#2b2a33', arms: [-8, 0, 8, 4], tool: [rect(-17, 2, 34, 26, '#8a5a38', 'rx="3"'), stroke('M-6 2V-3H6V2', '#4b3020', 2.4)], shadow: -90 }), person({ x: 640, y: 740, height: 150, coat: '#c9963f', child: false, ...poses.walk, shadow: -50 }))
}

function train(pic: Picture): void {
  const paint = '#2f7486'
  /** A level of the carriage side at a share of its length: 0 the roof edge, 1 the sill. */
  const side = (t: number, level: number): Point => {
    const [top, low] = [522 - 470 * t, 590 + 250 * t]
    return [716 + 840 * t, top + (low - top) * level]
  }
  const strip = (a: number, b: number, from: number, to: number, fill: string, extra = ''): string => poly([side(a, from), side(b, from), side(b, to), side(a, to)], fill, extra)
  pic.add(strip(0, 1, 0.98, 1.16, '#26242c'))
  for (const t of [0.04, 0.1, 0.2, 0.28, 0.46, 0.58, 0.86]) {
    const [x, y] = side(t, 1.05)
    pic.add(circle(x, y, 8 + t * 52, '#3a3840'), circle(x, y, 4 + t * 26, '#6d6a70'))
  }
  pic.add(strip(0, 1, 0, 1, pic.linear([0, darker(paint, 0.3), 1, paint], 1, 0)), strip(0, 1, -0.06, 0.05, '#c9c5b6'), strip(0, 1, 0.05, 0.09, darker(paint, 0.35)))
  pic.add(strip(0, 1, 0.62, 0.72, '#efe2c4'), strip(0, 1, 0.9, 1, darker(paint, 0.4)))
  for (let i = 0; i < 13; i += 1) {
    const [a, b] = [((i + 0.2) / 13) ** 1.6, ((i + 0.84) / 13) ** 1.6]
    if (i === 6) pic.add(strip(a, b, 0.16, 0.98, darker(paint, 0.5)), strip(a + 0.01, b - 0.01, 0.24, 0.5, '#f7d08a'))
    else pic.add(strip(a, b, 0.22, 0.52, '#f7d08a'), strip(a, b, 0.22, 0.32, '#fdeabd'), strip(a, b, 0.52, 0.545, '#c9c5b6'))
  }
  for (const t of [0.15, 0.37, 0.72]) pic.add(strip(t, t + 0.012 + t * 0.012, -0.06, 1.1, '#1f2630'))
}
