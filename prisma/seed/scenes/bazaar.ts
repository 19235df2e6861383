import { awning } from './awning'
import { person } from './figures'
import { darker, lighter, mix } from './palette'
import { ellipse, num, path, type Picture, rect, stroke, WIDTH } from './svg'

function melon(x: number, y: number, r: number, kind: number, turn = 0): string {
  const skin = ['#dfb44a', '#e6c768', '#c9a33f', '#3f6b3d'][kind % 4]!
  const shapes = [ellipse(0, 0, kind % 4 === 3 ? r : r * 1.28, r * 0.92, skin)]
  if (kind % 4 === 3)
    shapes.push(
      ...[-0.6, -0.2, 0.2, 0.6].map((k) =>
        stroke(
          `M${num(r * k)} ${num(-r * 0.78)}Q${num(r * k * 1.7)} 0 ${num(r * k)} ${num(r * 0.78)}`,
          '#24472c',
          r * 0.13,
        ),
      ),
    )
  else
    shapes.push(
      stroke(
        `M${num(-r * 1.2)} 0Q0 ${num(-r * 0.7)} ${num(r * 1.2)} 0M${num(-r * 1.2)} ${num(r * 0.1)}Q0 ${num(r * 0.6)} ${num(r * 1.2)} ${num(r * 0.1)}M${num(-r * 1.22)} 0H${num(r * 1.2)}`,
        darker(skin, 0.25),
        2.2,
        'opacity=".7"',
      ),
    )
  shapes.push(
    path(
      `M${num(-r * 0.9)} ${num(r * 0.3)}Q0 ${num(r * 0.7)} ${num(r * 0.95)} ${num(r * 0.2)}Q${num(r * 0.6)} ${num(r * 0.94)} 0 ${num(r * 0.92)}Q${num(-r * 0.7)} ${num(r * 0.9)} ${num(-r * 0.9)} ${num(r * 0.3)}Z`,
      '#3a2a18',
      'opacity=".28"',
    ),
    ellipse(-r * 0.35, -r * 0.45, r * 0.34, r * 0.14, lighter(skin, 0.6), 'opacity=".7"'),
  )
  return `<g transform="translate(${num(x)} ${num(y)}) rotate(${num(turn)})">${shapes.join('')}</g>`
}

/** A heap of melons at the bazaar, one cut open. */
export function qauyn(pic: Picture): void {
  qauynFar(pic)
  qauynMiddle(pic)
  qauynNear(pic)
}

function qauynFar(pic: Picture): void {
  pic.add(rect(0, 0, WIDTH, 640, pic.linear([0, '#e9d3a2', 1, '#c99c62'])))
  pic.add(
    rect(0, 120, 420, 500, '#b98a5a'),
    rect(1130, 90, 420, 520, '#a87a52'),
    rect(440, 200, 670, 400, '#e0c28d'),
  )
  for (const [x, w, c] of [
    [460, 260, '#7fa5a0'],
    [800, 270, '#b5785a'],
  ] as const)
    pic.add(rect(x, 330, w, 220, darker(c, 0.3)), ...awning(x - 20, 290, w + 40, 70, [c, '#efe2c4']))
  for (const [x, c] of [
    [560, '#5b6a6a'],
    [640, '#8a5a4a'],
    [900, '#6f5a6a'],
    [990, '#5f6f55'],
  ] as const)
    pic.add(
      person({
        x,
        y: 610,
        height: 220,
        coat: c,
        skin: '#a8805f',
        hem: 0.2,
        head: x % 3 ? 'scarf' : 'takiya',
        headColour: '#e6d6b4',
        face: x > 800 ? -1 : 1,
      }),
    )
  pic.add(rect(0, 596, WIDTH, 430, '#8a643f'))
  pic.add(
    ...awning(-60, 0, 820, 150, ['#a4523a', '#f3e6c8']),
    ...awning(780, -10, 840, 160, ['#2f7c8f', '#f3e6c8']),
    rect(752, 0, 20, 640, '#6d4a2e'),
  )
}

function qauynMiddle(pic: Picture): void {
  const { random } = pic
  pic.add(
    person({
      x: 330,
      y: 900,
      height: 590,
      coat: '#3f6d7c',
      legs: '#2b2f38',
      head: 'takiya',
      headColour: '#2b2633',
      arms: [70, 110, 50, 96],
      shadeSide: 1,
    }),
  )
  pic.add(
    person({
      x: 1190,
      y: 900,
      height: 560,
      face: -1,
      coat: '#8c3f4a',
      hem: 0.1,
      head: 'scarf',
      headColour: '#f6ead0',
      arms: [66, 90, 40, 80],
    }),
  )
  pic.add(rect(0, 740, WIDTH, 290, '#7b5233'))
  for (let x = 0; x < WIDTH; x += 118)
    pic.add(rect(x, 750, 112, 280, mix('#9a6b42', '#7d5434', pic.random.next())))
  pic.add(rect(0, 736, WIDTH, 20, '#c4925c'))
  for (const [y, n, x0, step] of [
    [560, 3, 640, 130],
    [640, 5, 510, 130],
    [716, 9, 240, 132],
  ] as const)
    for (let i = 0; i < n; i += 1)
      pic.add(
        melon(
          x0 + i * step + random.range(-8, 8),
          y,
          62 + random.range(-5, 6),
          random.int(0, 3),
          random.range(-20, 20),
        ),
      )
}

function qauynNear(pic: Picture): void {
  const { random } = pic
  for (const [x, y, r, k] of [
    [120, 860, 96, 0],
    [1410, 850, 100, 1],
    [1190, 900, 92, 3],
    [350, 910, 90, 3],
    [560, 880, 84, 2],
  ] as const)
    pic.add(
      ellipse(x + 10, y + r * 0.86, r * 1.2, r * 0.2, '#2b1a14', 'opacity=".4"'),
      melon(x, y, r, k, random.range(-12, 12)),
    )
  pic.add(
    ellipse(880, 966, 240, 26, '#2b1a14', 'opacity=".4"'),
    path('M660 900Q700 990 880 984Q1060 990 1100 880Q900 960 660 900Z', '#d9a83f'),
    path('M660 900Q760 820 900 836Q1040 830 1100 880Q900 960 660 900Z', '#f3e3ae'),
    path('M690 896Q780 838 900 850Q1020 846 1070 878Q900 938 690 896Z', '#f5c77a'),
    path('M770 890Q840 858 910 866Q980 862 1010 880Q900 914 770 890Z', '#d98f45'),
  )
  for (let i = 0; i < 24; i += 1)
    pic.add(
      ellipse(
        random.range(800, 985),
        random.range(872, 894),
        8,
        4,
        '#fbeecb',
        `transform="rotate(${random.int(-20, 20)} 890 880)"`,
      ),
    )
}
