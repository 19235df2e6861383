import { backs, person } from './figures'
import { darker, ink, lighter } from './palette'
import { circle, path, type Picture, placed, rect, stroke, WIDTH } from './svg'

/** Full rows listening to a speaker at the lectern. */
export function zhiyn(pic: Picture): void {
  zhiynFar(pic)
  zhiynMiddle(pic)
  zhiynNear(pic)
}

function zhiynFar(pic: Picture): void {
  const curtain = '#8c3a34'
  pic.add(rect(0, 0, WIDTH, 1024, pic.linear([0, '#d7c19a', 0.5, '#c19a68', 1, '#6b4a38'])))
  for (let x = 0; x < WIDTH; x += 64) pic.add(rect(x, 0, 30, 560, '#b58f5e', 'opacity=".35"'))
  pic.add(
    rect(270, 60, 1000, 500, '#e9dcbf'),
    rect(310, 100, 920, 300, pic.linear([0, '#7fb0b8', 0.6, '#d8e0c8', 1, '#eed7a0'])),
  )
  pic.add(
    path('M310 330Q560 280 800 320T1230 300V400H310Z', '#a89a58'),
    path('M1230 350C1010 350 900 366 780 376S520 396 310 400H1230Z', '#3f8795'),
    circle(1010, 200, 34, '#fff3d4'),
  )
  for (const x of [-20, 1280]) {
    pic.add(rect(x, 0, 280, 600, curtain))
    for (let i = 0; i < 7; i += 1)
      pic.add(
        rect(x + i * 42, 0, 17, 600, darker(curtain, 0.3), 'opacity=".6"'),
        rect(x + i * 42 + 25, 0, 7, 600, lighter(curtain, 0.18), 'opacity=".6"'),
      )
  }
  pic.add(
    rect(0, 560, WIDTH, 60, '#8a5f3d'),
    rect(0, 556, WIDTH, 10, '#c99a61'),
    rect(0, 620, WIDTH, 404, '#4b3330'),
  )
  pic.add(rect(860, 470, 360, 92, '#7a5233'), rect(850, 456, 380, 18, '#a87448'))
}

function zhiynMiddle(pic: Picture): void {
  const panel = [
    [920, '#35485c'],
    [1040, '#f0e6d2'],
    [1160, '#5b4664'],
  ] as const
  panel.forEach(([x, coat], i) =>
    pic.add(
      placed(
        [
          person({
            x: 0,
            y: 0,
            height: 250,
            coat,
            face: -1,
            seated: true,
            head: i === 1 ? 'long-hair' : 'hair',
            arms: [30, 60, 26, 50],
          }),
        ],
        x,
        560,
      ),
    ),
  )
  pic.add(
    rect(850, 466, 380, 96, '#8f6240'),
    rect(850, 456, 380, 16, '#b98452'),
    ...[900, 1030, 1150].map((x) => rect(x, 438, 40, 20, '#f7efdc')),
  )
  pic.add(person({ x: 520, y: 562, height: 350, coat: '#2c3a4c', legs: '#23262e', arms: [70, 120, 30, 90] }))
  pic.add(
    path('M470 410H640L620 562H490Z', '#7a4a2e'),
    path('M460 396H650V416H460Z', '#a87448'),
    circle(555, 478, 26, '#c99a61'),
    stroke('M590 398Q596 350 566 336', ink.black, 4),
  )
}

function zhiynNear(pic: Picture): void {
  const coats = [
    '#35485c',
    '#7c4a3d',
    '#4f6a5a',
    '#5b4664',
    '#b08a55',
    '#2f6677',
    '#8c3f3f',
    '#3d3a44',
  ] as const
  for (const [y, size] of [
    [680, 74],
    [756, 94],
    [856, 120],
    [990, 156],
  ] as const) {
    pic.add(
      rect(0, y + size * 0.55, WIDTH, size, '#3a2726'),
      ...backs({ x0: 30 + (y % 50), x1: 1536, y, size, coats }, () => pic.random.next()),
    )
    pic.add(
      rect(0, y + size * 0.62, WIDTH, size * 0.14, '#7d3b36'),
      rect(0, y + size * 0.74, WIDTH, size * 0.5, '#57292a'),
    )
  }
}
