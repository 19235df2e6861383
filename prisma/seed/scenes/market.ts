import { person, poses } from './figures'
import { dashes, specks } from './land'
import { darker, ink, lighter, mix } from './palette'
import { cumulus, sky } from './sky'
import { circle, ellipse, line, num, path, type Picture, placed, poly, rect, stroke, WIDTH } from './svg'
import { elm, treeBelt } from './trees'

function awning(x: number, y: number, w: number, drop: number, colours: readonly [string, string]): string[] {
  const stripes = 8
  const cell = w / stripes
  const shapes: string[] = []
  for (let i = 0; i < stripes; i += 1) {
    const colour = colours[i % 2]!
    const [tx, bx] = [x + w * 0.06 + (i * w * 0.88) / stripes, x + i * cell]
    shapes.push(poly([tx, y, tx + (w * 0.88) / stripes, y, bx + cell, y + drop, bx, y + drop], colour))
    shapes.push(path(`M${num(bx)} ${num(y + drop)}h${num(cell)}v${num(drop * 0.16)}a${num(cell / 2)} ${num(cell / 2)} 0 0 1 ${num(-cell)} 0z`, darker(colour, 0.2)))
  }
  return shapes
}

function melon(x: number, y: number, r: number, kind: number, turn = 0): string {
  const skin = ['#dfb44a', '#e6c768', '#c9a33f', '#3f6b3d'][kind % 4]!
  const shapes = [ellipse(0, 0, kind % 4 === 3 ? r : r * 1.28, r * 0.92, skin)]
  if (kind % 4 === 3) shapes.push(...[-0.6, -0.2, 0.2, 0.6].map((k) => stroke(`M${num(r * k)} ${num(-r * 0.78)}Q${num(r * k * 1.7)} 0 ${num(r * k)} ${num(r * 0.78)}`, '#24472c', r * 0.13)))
  else shapes.push(stroke(`M${num(-r * 1.2)} 0Q0 ${num(-r * 0.7)} ${num(r * 1.2)} 0M${num(-r * 1.2)} ${num(r * 0.1)}Q0 ${num(r * 0.6)} ${num(r * 1.2)} ${num(r * 0.1)}M${num(-r * 1.22)} 0H${num(r * 1.2)}`, darker(skin, 0.25), 2.2, 'opacity=".7"'))
  shapes.push(path(`M${num(-r * 0.9)} ${num(r * 0.3)}Q0 ${num(r * 0.7)} ${num(r * 0.95)} ${num(r * 0.2)}Q${num(r * 0.6)} ${num(r * 0.94)} 0 ${num(r * 0.92)}Q${num(-r * 0.7)} ${num(r * 0.9)} ${num(-r * 0.9)} ${num(r * 0.3)}Z`, '#3a2a18', 'opacity=".28"'), ellipse(-r * 0.35, -r * 0.45, r * 0.34, r * 0.14, lighter(skin, 0.6), 'opacity=".7"'))
  return `<g transform="translate(${num(x)} ${num(y)}) rotate(${num(turn)})">${shapes.join('')}</g>`
}

/** A heap of melons at the bazaar, one cut open. */
export function qauyn(pic: Picture): void {
  pic.add(rect(0, 0, WIDTH, 640, pic.linear([0, '#e9d3a2', 1, '#c99c62'])))
  pic.add(rect(0, 120, 420, 500, '#b98a5a'), rect(1130, 90, 420, 520, '#a87a52'), rect(440, 200, 670, 400, '#e0c28d'))
  for (const [x, w, c] of [[460, 260, '#7fa5a0'], [800, 270, '#b5785a']] as const) pic.add(rect(x, 330, w, 220, darker(c, 0.3)), ...awning(x - 20, 290, w + 40, 70, [c, '#efe2c4']))
  for (const [x, c] of [[560, '#5b6a6a'], [640, '#8a5a4a'], [900, '#6f5a6a'], [990, '#5f6f55']] as const) pic.add(person({ x, y: 610, height: 220, coat: c, skin: '#a8805f', hem: 0.2, head: x % 3 ? 'scarf' : 'takiya', headColour: '#e6d6b4', face: x > 800 ? -1 : 1 }))
  pic.add(rect(0, 596, WIDTH, 430, '#8a643f'))
  pic.add(...awning(-60, 0, 820, 150, ['#a4523a', '#f3e6c8']), ...awning(780, -10, 840, 160, ['#2f7c8f', '#f3e6c8']), rect(752, 0, 20, 640, '#6d4a2e'))
  pic.add(person({ x: 330, y: 900, height: 590, coat: '#3f6d7c', legs: '#2b2f38', head: 'takiya', headColour: '#2b2633', arms: [70, 110, 50, 96], shadeSide: 1 }), person({ x: 1190, y: 900, height: 560, face: -1, coat: '#8c3f4a', hem: 0.1, head: 'scarf', headColour: '#f6ead0', arms: [66, 90, 40, 80] }))
  pic.add(rect(0, 740, WIDTH, 290, '#7b5233'))
  for (let x = 0; x < WIDTH; x += 118) pic.add(rect(x, 750, 112, 280, mix('#9a6b42', '#7d5434', pic.random.next())))
  pic.add(rect(0, 736, WIDTH, 20, '#c4925c'))
  const { random } = pic
  for (const [y, n, x0, step] of [[560, 3, 640, 130], [640, 5, 510, 130], [716, 9, 240, 132]] as const) for (let i = 0; i < n; i += 1) pic.add(melon(x0 + i * step + random.range(-8, 8), y, 62 + random.range(-5, 6), random.int(0, 3), random.range(-20, 20)))
  for (const [x, y, r, k] of [[120, 860, 96, 0], [1410, 850, 100, 1], [1190, 900, 92, 3], [350, 910, 90, 3], [560, 880, 84, 2]] as const) pic.add(ellipse(x + 10, y + r * 0.86, r * 1.2, r * 0.2, '#2b1a14', 'opacity=".4"'), melon(x, y, r, k, random.range(-12, 12)))
  pic.add(ellipse(880, 966, 240, 26, '#2b1a14', 'opacity=".4"'), path('M660 900Q700 990 880 984Q1060 990 1100 880Q900 960 660 900Z', '#d9a83f'), path('M660 900Q760 820 900 836Q1040 830 1100 880Q900 960 660 900Z', '#f3e3ae'), path('M690 896Q780 838 900 850Q1020 846 1070 878Q900 938 690 896Z', '#f5c77a'), path('M770 890Q840 858 910 866Q980 862 1010 880Q900 914 770 890Z', '#d98f45'))
  for (let i = 0; i < 24; i += 1) pic.add(ellipse(random.range(800, 985), random.range(872, 894), 8, 4, '#fbeecb', `transform="rotate(${random.int(-20, 20)} 890 880)"`))
}

/** Autumn fair: rows of stalls under awnings and the crowd. */
export function zharmenke(pic: Picture): void {
  sky(pic, ['#7aa6b5', '#cbd8cd', '#f5e6c6'], 480)
  cumulus(pic, 420, 140, 170, '#fdf8ea', '#d8dfd4')
  cumulus(pic, 1180, 120, 140, '#fdf8ea', '#d8dfd4')
  treeBelt(pic, -20, 1560, 460, 90, '#c29a4c')
  for (const x of [80, 240, 1290, 1460]) elm(pic, x, 500, 330, pic.random.pick(['#c98a35', '#b5723a', '#a99a48']))
  pic.add(rect(0, 460, WIDTH, 570, pic.linear([0, '#c9ae80', 1, '#96764f'])))
  dashes(pic, { y0: 500, y1: 1010 }, 200, '#7a5c3b', 100, 0.4)
  const rows = [[560, 300, 320, 0], [930, 290, 300, 1], [120, 360, 420, 2], [1060, 370, 440, 3]] as const
  pic.add(stroke('M0 240Q380 330 768 250T1536 240', '#6d5a46', 3))
  for (let i = 0; i < 26; i += 1) {
    const x = 20 + i * 59
    const y = 262 + Math.sin((x / 768) * Math.PI) * 34
    pic.add(poly([x, y, x + 34, y, x + 17, y + 40], ['#c2452f', '#dba437', '#2f7c8f', '#f3e6c8'][i % 4]!))
  }
  for (const [x, y, w, kind] of rows) stall(pic, x, kind > 1 ? 770 : 620, w, kind)
  void rows
  const { random } = pic
  for (let i = 0; i < 9; i += 1) pic.add(person({ x: 560 + i * 52, y: 660 + random.range(-8, 16), height: 150, coat: random.pick(['#7c4a3d', '#35586a', '#6f7a4a', '#5b4664', '#b5713f']), hem: random.pick([0.44, 0.2, 0.1]), head: random.pick(['hair', 'scarf', 'takiya', 'cap'] as const), headColour: random.pick(['#2b2633', '#f0e2c6', '#8c3f3f']), face: random.pick([1, -1] as const), ...poses.walk, shadow: 30 }))
  pic.add(person({ x: 620, y: 940, height: 370, coat: '#8c3f4a', hem: 0.12, head: 'scarf', headColour: '#f3e6c8', ...poses.walk, tool: [path('M-18 0H18L14 26H-14Z', '#c99a5b'), stroke('M-16 0Q0 -22 16 0', '#7b5639', 3), circle(-6, -3, 7, '#c2452f'), circle(7, -3, 7, '#dba437')], shadow: 90 }))
  pic.add(person({ x: 750, y: 946, height: 240, coat: '#4f8a94', legs: '#33424c', child: true, arms: [-10, 0, 60, 120], tool: [circle(0, -4, 5, '#c2452f')], stride: poses.walk.stride, shadow: 60 }), person({ x: 930, y: 930, height: 380, face: -1, coat: '#4b5a48', legs: '#2e3038', head: 'takiya', headColour: '#2b2633', ...poses.walk, shadow: 90 }))
  specks(pic, { y0: 640, y1: 1010 }, 120, '#c9852c', 14, 0.8)
}

function stall(pic: Picture, x: number, y: number, w: number, kind: number): void {
  const h = w * 0.36
  const tops = [['#2f7c8f', '#f3e6c8'], ['#c79a3f', '#f7efdc'], ['#a4523a', '#f3e6c8'], ['#5f7f4a', '#f3e6c8']] as const
  pic.add(ellipse(x + w / 2, y + 4, w * 0.56, 14, '#1d1c2b', 'opacity=".25"'), rect(x + w * 0.04, y - h * 2.1, w * 0.92, h * 1.6, '#4b3a30', 'opacity=".7"'))
  pic.add(person({ x: x + w * 0.5, y: y - h * 0.08, height: w * 0.5, coat: ['#6b4a5a', '#3f6b5a', '#e9dcc0', '#7c4a3d'][kind]!, head: kind % 2 ? 'scarf' : 'cap', headColour: '#f0e2c6', ...poses.hold, face: kind % 2 ? -1 : 1 }))
  for (const px of [0.03, 0.95]) pic.add(rect(x + w * px, y - h * 2.2, w * 0.025, h * 2.2, '#6d4a2e'))
  pic.add(rect(x, y - h * 0.76, w, h * 0.76, '#8f6240'), rect(x - 6, y - h * 0.8, w + 12, h * 0.1, '#c4925c'))
  for (let i = 0; i < 5; i += 1) pic.add(poly([x + w * (0.02 + i * 0.196), y - h * 0.76, x + w * (0.2 + i * 0.196), y - h * 0.76, x + w * (0.185 + i * 0.196), y - h * 0.44, x + w * (0.035 + i * 0.196), y - h * 0.44], '#6d4a2e'))
  const goods = [['#c2452f', '#d9803f'], ['#dba437', '#e6c768'], ['#7fa04f', '#a9bb63'], ['#c2593a', '#dba437']][kind]!
  for (let i = 0; i < 44; i += 1) {
    const bin = i % 5
    pic.add(circle(x + w * (0.045 + bin * 0.196 + pic.random.range(0, 0.13)), y - h * pic.random.range(0.78, 1.02), w * 0.022, mix(goods[bin % 2]!, ink.brick, pic.random.range(0, 0.35))))
  }
  pic.add(...awning(x - w * 0.07, y - h * 2.5, w * 1.14, h * 0.6, tops[kind]!))
}
