import { house } from './buildings'
import { backs, faces, type Figure, type Headgear, person, poses } from './figures'
import { lightPatch, room } from './interior'
import { blades, dashes } from './land'
import { darker, ink, lighter, mix } from './palette'
import { cumulus, sky, streaks, sun } from './sky'
import { circle, ellipse, line, num, path, type Picture, placed, poly, rect, stroke, WIDTH } from './svg'
import { elm, poplar, treeBelt } from './trees'

const dombyraShape = [path('M-16 22C-30 10 -26 -14 -8 -26L-2 -34L4 -26C18 -12 16 12 4 24Q-6 32 -16 22Z', '#b5713f'), path('M-12 18C-22 8 -20 -8 -8 -18C-4 0 -4 12 -12 18Z', '#d9a065'), line([0, -28, 34, -92], '#5a3826', 5), line([34, -92, 40, -104], '#3b2419', 7), circle(-4, 0, 4, '#4b2d1e'), line([-6, 14, 36, -94], '#f3e6c4', 0.8)]

/** Musicians with dombyras in stage light. */
export function dombyra(pic: Picture): void {
  pic.add(rect(0, 0, WIDTH, 800, pic.linear([0, '#2b1f3a', 0.6, '#5a2f48', 1, '#8a4a4a'])))
  for (let i = 0; i < 24; i += 1) pic.add(rect(i * 66, 0, 26, 780, '#1f1630', 'opacity=".35"'), rect(i * 66 + 38, 0, 8, 780, '#c27a6a', 'opacity=".16"'))
  pic.add(circle(768, 420, 330, '#c7883f', 'opacity=".35"'), circle(768, 420, 270, 'none', 'stroke="#f0cf8a" stroke-width="5" opacity=".6"'))
  for (let i = 0; i < 12; i += 1) pic.add(`<g transform="rotate(${i * 30} 768 420)">${path('M768 120C730 150 740 190 768 190C796 190 806 150 768 120ZM768 190C748 200 752 224 768 228C784 224 788 200 768 190Z', '#f0cf8a', 'opacity=".5"')}</g>`)
  pic.add(rect(0, 760, WIDTH, 264, pic.linear([0, '#a8703f', 0.5, '#7a4a2e', 1, '#3a2428'])))
  for (let i = 1; i < 6; i += 1) pic.add(line([0, 770 + i * i * 8, WIDTH, 770 + i * i * 8], '#4b2d22', 2.4, 'opacity=".6"'))
  for (const [x, to] of [[200, 480], [768, 768], [1336, 1060]] as const) pic.add(poly([x - 20, -10, x + 20, -10, to + 240, 860, to - 240, 860], '#ffe6b0', 'opacity=".13"'), ellipse(to, 860, 250, 40, '#ffe0a0', 'opacity=".28"'))
  const players: readonly (readonly [number, string, Headgear, string, 1 | -1, number])[] = [
    [400, '#2f6a7a', 'takiya', '#e9c069', 1, 620],
    [768, '#9c3a34', 'kalpak', '#fbf3e2', 1, 690],
    [1136, '#3f5f4a', 'takiya', '#e9c069', -1, 620],
  ]
  players.forEach(([x, coat, head, headColour, face, height]) => {
    pic.add(rect(x - 60, 752, 120, 112, '#3a2428'))
    const chapan = person({ x: 0, y: 0, height, coat, legs: '#241c26', seated: true, head, headColour, hem: 0.3, arms: [40, 128, 0, 0] })
    pic.add(ellipse(x, 872, 150, 18, '#1d1420', 'opacity=".4"'), placed([chapan], x, 868, 1, face))
    pic.add(placed([placed(dombyraShape, height * 0.07, -height * 0.36, height / 165)], x, 868, 1, face))
    pic.add(placed([stroke(`M${num(-height * 0.045)} ${num(-height * 0.55)}Q${num(-height * 0.06)} ${num(-height * 0.4)} ${num(height * 0.04)} ${num(-height * 0.37)}`, lighter(coat, 0.1), height * 0.07), circle(height * 0.075, -height * 0.365, height * 0.026, ink.skin)], x, 868, 1, face))
    pic.add(placed([stroke(`M${num(-height * 0.03)} ${num(-height * 0.5)}q${num(height * 0.05)} 60 ${num(height * 0.03)} 130`, '#f0cf8a', 5)], x, 868, 1, face))
  })
  pic.add(...backs({ x0: 20, x1: 1536, y: 1004, size: 120, coats: ['#1c1622', '#241b2a', '#1a1a28'] }, () => pic.random.next()))
}

/** A village football match: the shot on goal. */
export function stadion(pic: Picture): void {
  sky(pic, ['#5f9fb5', '#b5d5d2', '#eef0d8'], 420)
  cumulus(pic, 360, 190, 180, '#fdfaf0', '#d0e0dc')
  cumulus(pic, 1220, 150, 150, '#fdfaf0', '#d0e0dc')
  treeBelt(pic, -20, 1560, 400, 60, '#7f9b6b')
  for (const x of [60, 110, 1440, 1490]) poplar(pic, x, 420, 220, '#6b8757')
  pic.add(rect(180, 320, 1180, 110, '#b9b3a2'), ...[0, 1, 2].flatMap((row) => backs({ x0: 210, x1: 1330, y: 350 + row * 30, size: 30, coats: ['#a4523a', '#2f6677', '#dba437', '#f0e6d2', '#5b4664'] }, () => pic.random.next())), rect(150, 424, 1240, 16, '#efe6d0'))
  for (let i = 0; i < 8; i += 1) pic.add(rect(0, 436 + i * i * 9.3, WIDTH, (i * 2 + 1) * 9.6 + 2, i % 2 ? '#6f9a4a' : '#84ad56'))
  pic.add(stroke('M-10 560L1546 500M-10 880Q700 760 1130 524M1000 520L1180 720L1560 716', '#f4f3e2', 6, 'opacity=".85"'))
  goal(pic)
  dashes(pic, { y0: 470, y1: 1010 }, 160, '#4f7a36', 70, 0.4)
  const dark = { coat: '#2f5f8a', legs: '#f0ead8' }
  const red = { coat: '#c2452f', legs: '#2b2f3a' }
  const team: readonly Figure[] = [
    { x: 240, y: 590, height: 150, ...dark, ...poses.run },
    { x: 880, y: 600, height: 150, ...red, ...poses.run, face: -1 },
    { x: 1180, y: 730, height: 260, coat: '#e6b23f', legs: '#2b2f3a', arms: [110, 130, 84, 100], stride: [-30, -60, 34, 6], lean: 30, face: -1 },
    { x: 330, y: 900, height: 370, ...red, arms: [30, 60, -40, -10], stride: [-24, -70, 36, 4], lean: 12 },
    { x: 660, y: 890, height: 410, ...dark, arms: [70, 60, -60, -30], stride: [-14, -16, 62, 48], lean: -10 },
  ]
  team.forEach((one) => pic.add(person({ shadow: one.height * 0.3, child: false, ...one })))
  pic.add(ellipse(900, 880, 46, 9, '#2f4a22', 'opacity=".35"'), circle(890, 800, 36, '#fbf8ee'), path('M890 782l17 12l-6 20h-22l-6 -20ZM862 780l10 -8l6 6l-6 14l-12 2zM918 780l-10 -8l-6 6l6 14l12 2zM890 826l-12 6l2 4h20l2 -4z', '#2b2f3a'), path('M890 836A36 36 0 0 1 856 810Q880 830 924 812A36 36 0 0 1 890 836Z', '#1d1c2b', 'opacity=".25"'))
  blades(pic, { y0: 980, y1: 1040, height: 54, width: 6 }, 300, ['#567f38', '#7ba24c', '#43682d'])
}

function goal(pic: Picture): void {
  let net = ''
  for (let i = 0; i <= 12; i += 1) net += `M${1130 + i * 22} ${524 + i * 15}L${1130 + i * 22} ${300 + i * 4}M${1130 + i * 22} ${300 + i * 4}L${1240 + i * 20} ${330 + i * 4}V${500 + i * 13}`
  for (let i = 0; i <= 9; i += 1) net += `M1130 ${300 + i * 24}L1394 ${348 + i * 38}`
  pic.add(stroke(net, '#f4f3e2', 1.8, 'opacity=".65"'), stroke('M1130 526V298L1396 346V706', '#fbf8ee', 13, 'stroke-linejoin="round"'), stroke('M1136 526V304', '#9aa79c', 4))
}

/** Two wrestlers gripping each other on the mat. */
export function kures(pic: Picture): void {
  room(pic, { wall: '#9fb2ae', floor: '#a9713f', line: 520 })
  for (let i = 0; i < 4; i += 1) pic.add(rect(110 + i * 350, 60, 220, 190, '#e9f0e2'), rect(215 + i * 350, 60, 10, 190, '#9fb2ae'))
  for (let row = 0; row < 3; row += 1) {
    pic.add(rect(0, 332 + row * 62, WIDTH, 64, mix('#8a6a55', '#6b4f44', row / 2)))
    pic.add(...faces({ x0: 30 + row * 26, x1: 1530, y: 366 + row * 62, size: 56, coats: ['#5b6f7a', '#7c5a4d', '#8a7a55', '#4f5f6f', '#6f4f5f'] }, () => pic.random.next()))
  }
  pic.add(rect(0, 520, WIDTH, 14, '#e6d6b4'))
  pic.add(ellipse(768, 812, 720, 212, '#7a4a30', 'opacity=".4"'), ellipse(768, 796, 720, 210, '#2f6a86'), ellipse(768, 788, 720, 208, '#3f7f9a'), ellipse(768, 788, 560, 160, '#dba845'), ellipse(768, 788, 524, 148, '#e9c269'), ellipse(768, 788, 120, 32, 'none', 'stroke="#c2593a" stroke-width="8"'))
  lightPatch(pic, 420, 660, 420, 240, 160)
  pic.add(ellipse(780, 852, 300, 34, '#6b4a22', 'opacity=".4"'))
  pic.add(person({ x: 1240, y: 800, height: 440, face: -1, coat: '#f4efe2', legs: '#2b2f3a', head: 'hair', arms: [30, 60, 96, 150], shadow: 50 }))
  pic.add(person({ x: 960, y: 850, height: 560, face: -1, coat: '#b03a30', legs: '#efe6d2', lean: 38, hem: 0.42, arms: [70, 88, 56, 82], stride: [-44, -30, 40, -14], shadeSide: -1 }))
  pic.add(person({ x: 600, y: 860, height: 570, coat: '#2c5f9a', legs: '#efe6d2', lean: 40, hem: 0.42, arms: [86, 96, 62, 92], stride: [-46, -34, 44, -10], shadeSide: -1 }))
}

/** A chess board close up, the hand about to move. */
export function shahmat(pic: Picture): void {
  pic.add(rect(0, 0, WIDTH, 560, pic.linear([0, '#2f4a4f', 1, '#7a6a52'], 1, 0.6)))
  for (const [x, y, r, c] of [[240, 170, 120, '#e0b878'], [1230, 130, 150, '#9fb8a8'], [960, 260, 70, '#f0d8a0'], [520, 300, 60, '#b5785a']] as const) pic.add(circle(x, y, r, c, 'opacity=".22"'), circle(x + 20, y + 10, r * 0.7, c, 'opacity=".18"'))
  pic.add(rect(0, 500, WIDTH, 530, pic.linear([0, '#6b4a34', 1, '#3f2a22'])))
  const at = (c: number, r: number): readonly [number, number] => {
    const t = (r / 8) ** 1.35
    const half = 430 + t * 620
    return [768 + (c / 8 - 0.5) * 2 * half, 520 + t * 480]
  }
  pic.add(poly([316, 506, 1220, 506, 1900, 1030, -364, 1030], '#7d4f30'))
  for (let r = 0; r < 8; r += 1) for (let c = 0; c < 8; c += 1) pic.add(poly([at(c, r), at(c + 1, r), at(c + 1, r + 1), at(c, r + 1)], (r + c) % 2 ? mix('#8a5836', '#5f3a26', r / 8) : mix('#f3dfb2', '#d9b987', r / 8)))
  const men: readonly (readonly [number, number, string, boolean])[] = [[0.5, 0.6, 'rook', false], [2.5, 0.6, 'bishop', false], [4.5, 0.6, 'king', false], [6.5, 0.6, 'knight', false], [7.5, 0.6, 'rook', false], [1.5, 1.6, 'pawn', false], [3.5, 1.7, 'pawn', false], [5.5, 1.6, 'pawn', false], [6.5, 2.6, 'pawn', false], [2.5, 3.6, 'pawn', true], [4.5, 3.6, 'pawn', true], [3.6, 4.6, 'knight', false], [1.6, 5.5, 'bishop', true], [6.1, 5.4, 'pawn', true], [2.9, 6.3, 'king', true]]
  men.forEach(([c, r, kind, white]) => {
    const [x, y] = at(c, r)
    const size = 0.62 + ((r / 8) ** 1.35) * 1.05
    pic.add(ellipse(x + 40 * size, y + 2, 70 * size, 13 * size, '#2b1a14', 'opacity=".45"'), placed(chessman(pic, kind, white), x, y + 8 * size, size))
  })
  const [hx, hy] = at(5.0, 4.6)
  pic.add(ellipse(hx + 40, hy + 6, 90, 16, '#2b1a14', 'opacity=".45"'), placed(chessman(pic, 'knight', true), hx, hy - 30, 1.3))
  pic.add(placed([path('M-6 10C-40 -10 -36 -46 -10 -60C30 -90 120 -130 230 -160L270 -40C190 -10 120 30 60 40C30 46 10 40 -6 10Z', '#c9946c'), path('M-6 10C-16 -6 -8 -30 14 -36C40 -44 70 -40 86 -28C60 0 20 36 -6 10Z', '#dcae86'), path('M-10 -60C-40 -46 -46 -6 -26 34C-16 44 -4 36 -8 22C-14 0 -8 -20 14 -36Z', '#b57e58'), path('M210 -176L520 -270V-40L262 -20Z', '#35586a'), path('M210 -176L240 -184L292 -26L262 -20Z', '#f3ecdc')], hx + 10, hy - 150, 1.25))
}

function chessman(pic: Picture, kind: string, white: boolean): string[] {
  const fill = pic.linear(white ? [0, '#fff6df', 0.5, '#ecd3a0', 1, '#a97f4e'] : [0, '#7a5a4a', 0.4, '#45302a', 1, '#1f1614'], 1, 0)
  const edge = white ? '#8a6238' : '#120c0b'
  const foot = 'M-46 0Q-46 -16 -30 -18L-24 -34H24L30 -18Q46 -16 46 0Q0 12 -46 0Z'
  const stem = (top: number, w: number): string => `M-24 -32Q-12 -60 ${-w} ${top}H${w}Q12 -60 24 -32Z`
  const heads: Record<string, string> = {
    pawn: `${stem(-84, 10)}M-22 -78H22V-88H-22ZM0 -140A27 27 0 1 1 -.1 -140Z`,
    rook: `${stem(-110, 20)}M-30 -104H30L34 -150H20V-138H8V-150H-8V-138H-20V-150H-34Z`,
    bishop: `${stem(-120, 9)}M-22 -112H22V-122H-22ZM0 -190C-34 -160 -28 -126 0 -122C28 -126 34 -160 0 -190Z`,
    king: `${stem(-140, 11)}M-26 -132H26V-144H-26ZM-24 -144L-32 -190Q0 -206 32 -190L24 -144ZM-6 -198V-214H-18V-226H-6V-240H6V-226H18V-214H6V-198Z`,
    knight: 'M-30 -32C-34 -70 -6 -90 -8 -112L-34 -100Q-50 -100 -48 -116L-22 -150L-16 -172L-2 -156C40 -146 42 -80 28 -32Z',
  }
  return [path(`${foot}${heads[kind] ?? ''}`, fill, `stroke="${edge}" stroke-width="2.4"`), stroke('M-30 -18Q0 -10 30 -18', edge, 2.4)]
}

/** A kindergarten yard: slide, swings, children and their teacher. */
export function balaBaqsha(pic: Picture): void {
  sky(pic, ['#7fb8c6', '#cfe3d8', '#f9eecd'], 560)
  cumulus(pic, 1150, 160, 190, '#fffaf0', '#dbe6dd')
  streaks(pic, 60, 260, 4, '#fffaf0', 0.7)
  treeBelt(pic, -20, 1560, 560, 80, '#93b27c')
  pic.add(...house({ x: 120, y: 610, width: 720, height: 210, wall: '#f3d9a0', roof: '#b5583d', trim: '#f7f1e2', windows: 6, glass: '#4f8a94' }))
  pic.add(rect(0, 590, WIDTH, 440, pic.linear([0, '#9fbf6f', 1, '#6b9048'])), path('M-10 760Q500 680 1546 780V1030H-10Z', '#e3c88f'), path('M-10 800Q600 730 1546 830V1030H-10Z', '#edd7a3'))
  dashes(pic, { y0: 780, y1: 1010 }, 110, '#b9985c', 100, 0.45)
  elm(pic, 1400, 720, 420, '#7da356')
  elm(pic, 70, 700, 330, '#86ab5c')
  pic.add(ellipse(1080, 868, 260, 16, '#6d5631', 'opacity=".35"'))
  for (const x of [890, 950]) pic.add(line([x, 860, x, 560], x === 890 ? '#a9402f' : '#c2593a', 13))
  for (let i = 0; i < 6; i += 1) pic.add(line([890, 830 - i * 46, 950, 830 - i * 46], '#f0e2c0', 8))
  pic.add(path('M936 596Q1010 596 1060 680T1230 846L1330 850L1328 868L1216 864Q1080 780 1030 700T936 620Z', '#3f93a5'), path('M936 596Q1010 596 1060 680T1230 846L1330 850V842L1236 836Q1130 760 1072 670T940 584Z', '#8fd0d4'), rect(880, 596, 76, 14, '#dba437'), path('M868 520L918 470L972 520Z', '#dba437'), line([884, 596, 884, 520], '#a9402f', 9), line([954, 596, 954, 520], '#c2593a', 9))
  pic.add(person({ x: 1090, y: 800, height: 170, coat: '#e6b23f', child: true, seated: true, lean: -14, arms: [140, 160, 150, 170], stride: [70, 56, 74, 58] }), person({ x: 915, y: 600, height: 110, coat: '#c2452f', child: true, ...poses.hold }))
  const ring = [[330, 880, '#c2593a', 'long-hair'], [470, 850, '#4f8aa5', 'hair'], [610, 872, '#7fa04f', 'takiya'], [540, 960, '#e0a33a', 'long-hair'], [380, 966, '#8c5a7a', 'hair']] as const
  ring.forEach(([x, y, coat, head], i) => pic.add(person({ x, y, height: 190, coat, child: true, head, headColour: head === 'takiya' ? ink.brick : '#3a2a26', face: i % 2 ? -1 : 1, hem: head === 'long-hair' ? 0.3 : 0.44, arms: [96, 80, -70, -60], stride: i % 2 ? poses.walk.stride : [-8, -20, 14, 2], shadow: 50 })))
  pic.add(person({ x: 740, y: 930, height: 340, face: -1, coat: '#4f7d86', hem: 0.16, head: 'long-hair', headColour: '#3a2a26', arms: [60, 100, 46, 90], shadow: 80 }), circle(210, 940, 34, '#c2452f'), path('M180 924Q210 950 242 930Q240 956 210 974Q186 966 180 924Z', darker('#c2452f', 0.3)), stroke('M186 920Q210 936 236 918', '#f7efdc', 7))
}
