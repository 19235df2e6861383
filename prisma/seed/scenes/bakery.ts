import { person } from './figures'
import { room } from './interior'
import { specks } from './land'
import { darker, lighter, mix } from './palette'
import { circle, ellipse, line, num, path, type Picture, placed, poly, rect, stroke, WIDTH } from './svg'

/** The bakery: loaves on the counter, the oven glowing, the baker. */
export function nan(pic: Picture): void {
  nanFar(pic)
  nanNear(pic)
}

function nanFar(pic: Picture): void {
  const { random } = pic
  room(pic, { wall: '#caa376', floor: '#6d4a35', line: 700, light: 'right' })
  for (let y = 0; y < 690; y += 46)
    for (let x = (y / 46) % 2 ? -40 : 0; x < 620; x += 92)
      pic.add(rect(x + 2, y + 2, 88, 42, mix('#9c5a3f', '#7d4432', random.next())))
  pic.add(
    path('M110 620V420Q110 270 290 270T470 420V620Z', '#5a2f25'),
    path(
      'M140 620V430Q140 300 290 300T440 430V620Z',
      pic.linear([0, '#5a1d14', 0.5, '#d9602a', 1, '#fbd27c']),
    ),
    rect(90, 616, 400, 30, '#8d8278'),
  )
  pic.add(
    circle(290, 520, 480, pic.radial([0, '#ffb45c', 0.5, 1, '#ffb45c', 0])),
    ...[190, 270, 350].map((x) => ellipse(x + 20, 606, 40, 20, '#b56a2c')),
  )
  for (const y of [200, 350, 500]) {
    pic.add(rect(960, y, 540, 16, '#7b5233'), rect(960, y + 16, 540, 8, '#4b3020', 'opacity=".5"'))
    for (let x = 1010; x < 1480; x += 92)
      pic.add(loaf(x, y, 42, mix('#c9813a', '#a9602a', random.next()), y === 350))
  }
  pic.add(
    person({
      x: 770,
      y: 850,
      height: 560,
      face: -1,
      coat: '#f7f1e2',
      legs: '#4b4a52',
      hem: 0.26,
      head: 'cap',
      headColour: '#fdf9ee',
      arms: [58, 84, 46, 74],
      lean: 4,
      shadeSide: 1,
      tool: [
        line([-16, -7, 34, 15], '#7b5639', 2.4),
        ellipse(40, 17, 10, 3, '#8a6238'),
        ellipse(40, 14.6, 8, 3.6, '#d9984b'),
      ],
    }),
  )
}

function nanNear(pic: Picture): void {
  pic.add(
    rect(0, 800, WIDTH, 230, pic.linear([0, '#a87448', 1, '#6b4530'])),
    rect(0, 776, WIDTH, 34, '#d9b07a'),
    rect(0, 806, WIDTH, 8, '#5a3a28', 'opacity=".6"'),
  )
  const row = [
    [170, 118],
    [400, 128],
    [980, 134],
    [1210, 124],
    [1420, 108],
  ] as const
  row.forEach(([x, s], i) =>
    pic.add(
      ellipse(x, 782, s * 1.1, 14, '#5a3a28', 'opacity=".4"'),
      loaf(x, 784, s, i % 2 ? '#c27a34' : '#d08f45', i % 2 === 0),
    ),
  )
  pic.add(
    poly([520, 786, 900, 786, 940, 930, 490, 930], '#f3ead6'),
    poly([520, 786, 900, 786, 906, 806, 516, 806], '#ffffff'),
    loaf(640, 800, 96, '#c9813a', true),
    loaf(800, 802, 90, '#d9984b', true),
  )
  specks(pic, { y0: 780, y1: 800 }, 160, '#fffaf0', 7, 0.8)
}

/** A round flat loaf with its pressed middle, or a risen one with cuts. */
function loaf(x: number, y: number, r: number, crust: string, flat: boolean): string {
  if (flat) {
    const dots = Array.from({ length: 7 }, (_, i) =>
      ellipse(
        Math.cos((i / 7) * 6.28) * 0.3 * r,
        -r * 0.34 + Math.sin((i / 7) * 6.28) * r * 0.13,
        r * 0.035,
        r * 0.02,
        darker(crust, 0.45),
      ),
    )
    return placed(
      [
        ellipse(0, -r * 0.28, r, r * 0.44, darker(crust, 0.3)),
        ellipse(0, -r * 0.34, r * 0.97, r * 0.42, crust),
        ellipse(-r * 0.1, -r * 0.42, r * 0.8, r * 0.26, lighter(crust, 0.28), 'opacity=".7"'),
        ellipse(0, -r * 0.34, r * 0.52, r * 0.22, darker(crust, 0.14)),
        ellipse(0, -r * 0.32, r * 0.46, r * 0.18, lighter(crust, 0.14)),
        ...dots,
      ],
      x,
      y,
    )
  }
  const cuts = [-0.45, 0, 0.45]
    .map((k) =>
      stroke(
        `M${num(r * (k - 0.14))} ${num(-r * 0.5)}Q${num(r * k)} ${num(-r * 0.86)} ${num(r * (k + 0.16))} ${num(-r * 0.88)}`,
        lighter(crust, 0.55),
        r * 0.09,
      ),
    )
    .join('')
  return placed(
    [
      path(`M${-r} 0Q${num(-r * 1.1)} ${num(-r)} 0 ${num(-r)}Q${num(r * 1.1)} ${num(-r)} ${r} 0Z`, crust),
      path(
        `M${-r} 0Q${num(-r * 1.05)} ${num(-r * 0.4)} ${num(-r * 0.8)} ${num(-r * 0.5)}Q${num(-r * 0.5)} ${num(-r * 0.16)} ${r} ${num(-r * 0.2)}V0Z`,
        darker(crust, 0.25),
      ),
      cuts,
    ],
    x,
    y,
  )
}
