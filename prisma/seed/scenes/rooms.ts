import { backs, person, poses } from './figures'
import { bigWindow, lightPatch, room, table } from './interior'
import { specks } from './land'
import { darker, ink, lighter, mix } from './palette'
import { circle, ellipse, limb, line, num, path, type Picture, placed, poly, rect, stroke, WIDTH } from './svg'

function flask(x: number, y: number, size: number, liquid: string, round = false): string {
  const glass = round ? 'M-7 -60V-38A24 24 0 1 0 7 -38V-60Z' : 'M-7 -60V-36L-27 -4Q-29 0 -24 0H24Q29 0 27 -4L7 -36V-60Z'
  const fill = round ? 'M-23 -14A24 24 0 0 0 23 -14Z' : 'M-17 -20L-27 -4Q-29 0 -24 0H24Q29 0 27 -4L17 -20Z'
  return placed([path(glass, '#e8f2ee', 'opacity=".75"'), path(fill, liquid), path(glass, 'none', 'stroke="#7fa0a4" stroke-width="2"'), rect(-10, -64, 20, 5, '#cfe0dd'), line([-12, -20, -6, -32], '#ffffff', 3)], x, y, size / 60)
}

/** A school laboratory: window light, desks, flasks, two pupils and a teacher. */
export function synyp(pic: Picture): void {
  room(pic, { wall: '#dfe3d2', floor: '#b98e5e', line: 690 })
  bigWindow(pic, 90, 120, 330, 400, ['#8fc0cc', '#dcebe0', '#f3ecd0'], '#f4efe2')
  pic.add(rect(620, 130, 620, 310, '#7b5639'), rect(634, 144, 592, 282, pic.linear([0, '#3f6a5c', 1, '#2c4d45'], 1, 1)))
  pic.add(stroke('M720 300L780 220L840 300ZM780 220V170M940 220h70M975 190v62M1060 210q30 -50 60 0t60 0M700 370h160M930 360h220M930 390h140', '#dfe8da', 4.5, 'opacity=".8"'), circle(780, 170, 12, 'none', 'stroke="#dfe8da" stroke-width="4"'))
  pic.add(rect(1310, 260, 180, 430, '#9a7148'), ...[0, 1, 2].map((i) => rect(1322, 276 + i * 136, 156, 120, '#6c4c30')))
  for (const [x, y, c] of [[1350, 390, '#c2593a'], [1400, 390, '#dba437'], [1450, 390, '#4f8a94'], [1360, 526, '#6d9048'], [1425, 526, '#a04f6a']] as const) pic.add(flask(x, y, 66, c, x % 100 === 0))
  lightPatch(pic, 240, 720, 420, 280, 220)
  pic.add(person({ x: 1090, y: 770, height: 470, face: -1, coat: '#f7f3ea', legs: '#3f4a55', hem: 0.24, head: 'long-hair', arms: [40, 110, 20, 60], shadeSide: -1 }))
  pic.add(...table(160, 860, 560, 210, '#c99a61'))
  pic.add(person({ x: 430, y: 960, height: 440, child: true, coat: '#3f6d86', head: 'hair', arms: [50, 100, 44, 92], lean: 8, shadeSide: 1 }))
  pic.add(person({ x: 1370, y: 960, height: 420, face: -1, child: true, coat: '#c2693f', head: 'long-hair', hem: 0.3, arms: [40, 96, 36, 88], lean: 6, shadeSide: -1 }))
  pic.add(...table(440, 980, 900, 250, '#d5a76d'))
  for (const [x, size, c, r] of [[620, 150, '#4f9aa5', false], [760, 190, '#d9803f', true], [930, 160, '#7fa04f', false], [1230, 120, '#b04f5f', false]] as const) pic.add(ellipse(x + 16, 716, size * 0.45, 9, '#6b4b30', 'opacity=".35"'), flask(x, 716, size, c, r))
  pic.add(stroke('M1090 716V520', '#77858c', 9), rect(1030, 706, 140, 12, '#5d676b'), stroke('M1090 560H1160', '#77858c', 7), path('M1148 540h24v96q-12 16 -24 0z', '#e8f2ee', 'opacity=".8"'), path('M1148 590h24v46q-12 16 -24 0z', '#c2452f'))
  pic.add(stroke('M760 500q-18 -30 4 -56t-2 -60', '#ffffff', 12, 'opacity=".5"'), poly([470, 708, 580, 708, 560, 680, 484, 680], '#f7efdc'), rect(1270, 690, 60, 20, ink.brick))
}

/** The reading room: tall shelves, lamps, readers. */
export function kitaphana(pic: Picture): void {
  room(pic, { wall: '#8c6a4e', floor: '#7d563a', line: 720, light: 'right' })
  const { random } = pic
  const spines = ['#a4523a', '#2f6a7a', '#c7a055', '#5f7448', '#7a5a70', '#e6d3a8', '#43506a', '#8b4636'] as const
  for (const [x0, x1] of [[40, 560], [980, 1500]] as const) {
    pic.add(rect(x0 - 16, 70, x1 - x0 + 32, 660, '#5d3f29'), rect(x0, 86, x1 - x0, 630, '#3a2619'))
    for (let shelf = 0; shelf < 5; shelf += 1) {
      const y = 206 + shelf * 126
      for (let x = x0 + 6; x < x1 - 26; ) {
        const [w, h] = [random.range(13, 30), random.range(74, 106)]
        const lean = random.next() < 0.07 ? 12 : 0
        if (random.next() > 0.06) pic.add(poly([x + lean, y - h, x + w + lean, y - h, x + w, y, x, y], random.pick(spines)), rect(x + 2 + lean * 0.7, y - h * 0.76, w - 4, 5, '#f0dfb4', 'opacity=".7"'))
        x += w + 2 + lean
      }
      pic.add(rect(x0 - 8, y, x1 - x0 + 16, 14, '#6f4b30'))
    }
  }
  bigWindow(pic, 636, 110, 270, 470, ['#9cc8d0', '#e6ecd8', '#fbeec6'], '#efe3c8')
  lightPatch(pic, 640, 730, 280, 290, -60)
  pic.add(person({ x: 480, y: 790, height: 430, face: -1, coat: '#e2d2ae', legs: '#3a4150', head: 'long-hair', hem: 0.28, arms: [100, 118, 20, 70], shadeSide: -1 }))
  pic.add(...table(430, 980, 760, 230, '#b5834f'))
  pic.add(person({ x: 620, y: 950, height: 430, coat: '#3f6d86', legs: '#2c3442', seated: true, arms: [46, 96, 40, 92], lean: 12 }), person({ x: 1060, y: 950, height: 420, face: -1, coat: '#a4523a', seated: true, head: 'long-hair', arms: [46, 96, 40, 92], lean: 12 }))
  pic.add(...table(380, 1010, 860, 220, '#c4935b'))
  for (const x of [700, 930]) pic.add(path(`M${x - 74} 770Q${x - 36} 740 ${x} 762Q${x + 36} 740 ${x + 74} 770L${x + 84} 786Q${x + 40} 764 ${x} 784Q${x - 40} 764 ${x - 84} 786Z`, '#f9f1dc'), stroke(`M${x} 762V784`, '#b79c70', 3))
  pic.add(path('M770 786V640H790V786Z', '#3d4f4a'), path('M716 646Q780 560 846 646Z', '#3f7d6c'), ellipse(781, 648, 64, 9, '#ffe7a8'), circle(781, 700, 190, pic.radial([0, '#ffe7a8', 0.5, 1, '#ffe7a8', 0])), ...[0, 1, 2].map((i) => rect(1100 - i * 6, 762 - i * 20, 110, 19, spines[i]!)))
}

/** Full rows listening to a speaker at the lectern. */
export function zhiyn(pic: Picture): void {
  pic.add(rect(0, 0, WIDTH, 1024, pic.linear([0, '#d7c19a', 0.5, '#c19a68', 1, '#6b4a38'])))
  for (let x = 0; x < WIDTH; x += 64) pic.add(rect(x, 0, 30, 560, '#b58f5e', 'opacity=".35"'))
  const curtain = '#8c3a34'
  pic.add(rect(270, 60, 1000, 500, '#e9dcbf'), rect(310, 100, 920, 300, pic.linear([0, '#7fb0b8', 0.6, '#d8e0c8', 1, '#eed7a0'])))
  pic.add(path('M310 330Q560 280 800 320T1230 300V400H310Z', '#a89a58'), path('M1230 350C1010 350 900 366 780 376S520 396 310 400H1230Z', '#3f8795'), circle(1010, 200, 34, '#fff3d4'))
  for (const x of [-20, 1280]) {
    pic.add(rect(x, 0, 280, 600, curtain))
    for (let i = 0; i < 7; i += 1) pic.add(rect(x + i * 42, 0, 17, 600, darker(curtain, 0.3), 'opacity=".6"'), rect(x + i * 42 + 25, 0, 7, 600, lighter(curtain, 0.18), 'opacity=".6"'))
  }
  pic.add(rect(0, 560, WIDTH, 60, '#8a5f3d'), rect(0, 556, WIDTH, 10, '#c99a61'), rect(0, 620, WIDTH, 404, '#4b3330'))
  pic.add(rect(860, 470, 360, 92, '#7a5233'), rect(850, 456, 380, 18, '#a87448'))
  const panel = [[920, '#35485c'], [1040, '#f0e6d2'], [1160, '#5b4664']] as const
  panel.forEach(([x, coat], i) => pic.add(placed([person({ x: 0, y: 0, height: 250, coat, face: -1, seated: true, head: i === 1 ? 'long-hair' : 'hair', arms: [30, 60, 26, 50] })], x, 560)))
  pic.add(rect(850, 466, 380, 96, '#8f6240'), rect(850, 456, 380, 16, '#b98452'), ...[900, 1030, 1150].map((x) => rect(x, 438, 40, 20, '#f7efdc')))
  pic.add(person({ x: 520, y: 562, height: 350, coat: '#2c3a4c', legs: '#23262e', arms: [70, 120, 30, 90] }))
  pic.add(path('M470 410H640L620 562H490Z', '#7a4a2e'), path('M460 396H650V416H460Z', '#a87448'), circle(555, 478, 26, '#c99a61'), stroke('M590 398Q596 350 566 336', ink.black, 4))
  const coats = ['#35485c', '#7c4a3d', '#4f6a5a', '#5b4664', '#b08a55', '#2f6677', '#8c3f3f', '#3d3a44'] as const
  for (const [y, size] of [[680, 74], [756, 94], [856, 120], [990, 156]] as const) {
    pic.add(rect(0, y + size * 0.55, WIDTH, size, '#3a2726'), ...backs({ x0: 30 + (y % 50), x1: 1536, y, size, coats }, () => pic.random.next()))
    pic.add(rect(0, y + size * 0.62, WIDTH, size * 0.14, '#7d3b36'), rect(0, y + size * 0.74, WIDTH, size * 0.5, '#57292a'))
  }
}

/** Museum wall: old photographs in frames, two visitors. */
export function murazhai(pic: Picture): void {
  room(pic, { wall: '#b9c0ac', floor: '#8d5f3c', line: 780 })
  const frames = [[110, 150, 210, 270], [370, 110, 330, 240], [370, 400, 150, 190], [560, 400, 140, 190], [760, 150, 280, 360], [1100, 120, 190, 230], [1100, 400, 330, 220], [1340, 130, 130, 210], [140, 470, 170, 140]] as const
  frames.forEach(([x, y, w, h], i) => photograph(pic, x, y, w, h, i))
  for (const x of [240, 540, 900, 1220]) pic.add(poly([x - 20, 0, x + 20, 0, x + 190, 640, x - 190, 640], '#fff3cf', 'opacity=".16"'), rect(x - 22, 0, 44, 26, '#4b4036'))
  pic.add(rect(900, 770, 480, 160, '#6d4930'), rect(880, 690, 520, 84, '#dce9e2', 'opacity=".6"'), rect(880, 764, 520, 14, '#8f6240'), ellipse(1140, 940, 290, 14, '#1d1c2b', 'opacity=".3"'))
  pic.add(limb([940, 752, 26, 990, 740, 54, 1030, 752, 26], '#b5713f'), path('M1080 764V716L1110 700L1140 716V764Z', '#c7a055'), ellipse(1240, 752, 60, 14, '#77858c'), ellipse(1240, 748, 40, 8, '#a9b4b4'), stroke('M1330 762L1370 706', '#5b4630', 7))
  pic.add(rect(880, 690, 520, 84, 'none', 'stroke="#7d8f8c" stroke-width="4"'))
  pic.add(person({ x: 560, y: 950, height: 540, coat: '#35586a', legs: '#2b2f38', head: 'takiya', headColour: '#3c3440', arms: [-12, 4, 16, 24], shadow: 120 }), person({ x: 700, y: 950, height: 340, coat: '#c2693f', legs: '#3a4656', child: true, arms: [10, 20, 112, 126], shadow: 90 }))
  lightPatch(pic, 60, 800, 260, 200, 90)
}

function photograph(pic: Picture, x: number, y: number, w: number, h: number, kind: number): void {
  const frame = ['#6b4529', '#4b3a30', '#8a6238'][kind % 3]!
  const tone = (t: number): string => mix('#f0e0bd', '#5a4634', t)
  pic.add(rect(x + 8, y + 12, w, h, '#1d1c2b', 'opacity=".25"'), rect(x, y, w, h, frame), rect(x, y, w, 6, lighter(frame, 0.3)), rect(x + 12, y + 12, w - 24, h - 24, '#f3e9d2'))
  const [px, py, pw, ph] = [x + 30, y + 30, w - 60, h - 60]
  const scene = `M${px} ${py}h${pw}v${ph}h${-pw}z`
  pic.add(`<g ${pic.clip(scene)}>`, rect(px, py, pw, ph, pic.linear([0, tone(0.1), 1, tone(0.35)])), path(`M${px} ${py + ph * 0.62}q${pw * 0.3} ${-ph * 0.14} ${pw * 0.6} 0t${pw * 0.5} 0v${ph}H${px}Z`, tone(0.5)))
  const people = kind % 3 === 1 ? 5 : kind % 3 === 2 ? 2 : 1
  if (kind === 6) pic.add(ellipse(px + pw * 0.5, py + ph * 0.66, pw * 0.24, ph * 0.42, tone(0.3)), rect(px + pw * 0.26, py + ph * 0.6, pw * 0.48, ph * 0.28, tone(0.6)))
  for (let i = 0; i < people; i += 1) {
    const s = people === 1 ? ph * 1.1 : ph * 0.8
    pic.add(person({ x: px + (pw * (i + 0.5)) / people, y: py + ph * (people === 1 ? 1.3 : 1.06), height: s, coat: tone(0.6 + (i % 3) * 0.12), legs: tone(0.85), skin: tone(0.28), headColour: tone(0.9), head: (['fur', 'scarf', 'takiya', 'hair', 'kalpak'] as const)[(kind + i) % 5]!, hem: i % 2 ? 0.1 : 0.3 }))
  }
  pic.add('</g>', poly([x + 12, y + 12, x + w * 0.5, y + 12, x + 12, y + h * 0.6], '#ffffff', 'opacity=".12"'))
}

/** The bakery: loaves on the counter, the oven glowing, the baker. */
export function nan(pic: Picture): void {
  room(pic, { wall: '#caa376', floor: '#6d4a35', line: 700, light: 'right' })
  const { random } = pic
  for (let y = 0; y < 690; y += 46) for (let x = (y / 46) % 2 ? -40 : 0; x < 620; x += 92) pic.add(rect(x + 2, y + 2, 88, 42, mix('#9c5a3f', '#7d4432', random.next())))
  pic.add(path('M110 620V420Q110 270 290 270T470 420V620Z', '#5a2f25'), path('M140 620V430Q140 300 290 300T440 430V620Z', pic.linear([0, '#5a1d14', 0.5, '#d9602a', 1, '#fbd27c'])), rect(90, 616, 400, 30, '#8d8278'))
  pic.add(circle(290, 520, 480, pic.radial([0, '#ffb45c', 0.5, 1, '#ffb45c', 0])), ...[190, 270, 350].map((x) => ellipse(x + 20, 606, 40, 20, '#b56a2c')))
  for (const y of [200, 350, 500]) {
    pic.add(rect(960, y, 540, 16, '#7b5233'), rect(960, y + 16, 540, 8, '#4b3020', 'opacity=".5"'))
    for (let x = 1010; x < 1480; x += 92) pic.add(loaf(x, y, 42, mix('#c9813a', '#a9602a', random.next()), y === 350))
  }
  pic.add(person({ x: 770, y: 850, height: 560, face: -1, coat: '#f7f1e2', legs: '#4b4a52', hem: 0.26, head: 'cap', headColour: '#fdf9ee', arms: [58, 84, 46, 74], lean: 4, shadeSide: 1, tool: [line([-16, -7, 34, 15], '#7b5639', 2.4), ellipse(40, 17, 10, 3, '#8a6238'), ellipse(40, 14.6, 8, 3.6, '#d9984b')] }))
  pic.add(rect(0, 800, WIDTH, 230, pic.linear([0, '#a87448', 1, '#6b4530'])), rect(0, 776, WIDTH, 34, '#d9b07a'), rect(0, 806, WIDTH, 8, '#5a3a28', 'opacity=".6"'))
  const row = [[170, 118], [400, 128], [980, 134], [1210, 124], [1420, 108]] as const
  row.forEach(([x, s], i) => pic.add(ellipse(x, 782, s * 1.1, 14, '#5a3a28', 'opacity=".4"'), loaf(x, 784, s, i % 2 ? '#c27a34' : '#d08f45', i % 2 === 0)))
  pic.add(poly([520, 786, 900, 786, 940, 930, 490, 930], '#f3ead6'), poly([520, 786, 900, 786, 906, 806, 516, 806], '#ffffff'), loaf(640, 800, 96, '#c9813a', true), loaf(800, 802, 90, '#d9984b', true))
  specks(pic, { y0: 780, y1: 800 }, 160, '#fffaf0', 7, 0.8)
}

/** A round flat loaf with its pressed middle, or a risen one with cuts. */
function loaf(x: number, y: number, r: number, crust: string, flat: boolean): string {
  if (flat) {
    const dots = Array.from({ length: 7 }, (_, i) => ellipse(Math.cos((i / 7) * 6.28) * 0.3 * r, -r * 0.34 + Math.sin((i / 7) * 6.28) * r * 0.13, r * 0.035, r * 0.02, darker(crust, 0.45)))
    return placed([ellipse(0, -r * 0.28, r, r * 0.44, darker(crust, 0.3)), ellipse(0, -r * 0.34, r * 0.97, r * 0.42, crust), ellipse(-r * 0.1, -r * 0.42, r * 0.8, r * 0.26, lighter(crust, 0.28), 'opacity=".7"'), ellipse(0, -r * 0.34, r * 0.52, r * 0.22, darker(crust, 0.14)), ellipse(0, -r * 0.32, r * 0.46, r * 0.18, lighter(crust, 0.14)), ...dots], x, y)
  }
  const cuts = [-0.45, 0, 0.45].map((k) => stroke(`M${num(r * (k - 0.14))} ${num(-r * 0.5)}Q${num(r * k)} ${num(-r * 0.86)} ${num(r * (k + 0.16))} ${num(-r * 0.88)}`, lighter(crust, 0.55), r * 0.09)).join('')
  return placed([path(`M${-r} 0Q${num(-r * 1.1)} ${num(-r)} 0 ${num(-r)}Q${num(r * 1.1)} ${num(-r)} ${r} 0Z`, crust), path(`M${-r} 0Q${num(-r * 1.05)} ${num(-r * 0.4)} ${num(-r * 0.8)} ${num(-r * 0.5)}Q${num(-r * 0.5)} ${num(-r * 0.16)} ${r} ${num(-r * 0.2)}V0Z`, darker(crust, 0.25)), cuts], x, y)
}
