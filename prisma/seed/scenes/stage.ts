import { backs, type Headgear, person } from './figures'
import { ink, lighter } from './palette'
import { circle, ellipse, line, num, path, type Picture, placed, poly, rect, stroke, WIDTH } from './svg'

/** An upright dombyra about the middle of its body, turned to lie across the player. */
const dombyraShape = [
  '<g transform="rotate(34)">',
  path('M0 -36C15 -22 21 0 17 13Q9 28 0 28Q-9 28 -17 13C-21 0 -15 -22 0 -36Z', '#a9652f'),
  path('M0 -32C-12 -20 -17 0 -13 12Q-7 23 0 24Z', '#d9a065'),
  path('M0 -32C12 -20 17 0 13 12Q7 23 0 24Z', '#c98b4e'),
  circle(0, 0, 4, '#4b2d1e'),
  line([-7, 14, 7, 14], '#5a3826', 2.4),
  line([0, -32, 0, -104], '#5a3826', 4.6),
  line([0, -104, 2, -120], '#3b2419', 6.4),
  line([-1, 14, -1, -108, 1, -108, 1, 14], '#f3e6c4', 0.6),
  '</g>',
]

type Musician = readonly [
  x: number,
  coat: string,
  head: Headgear,
  headColour: string,
  face: 1 | -1,
  height: number,
]

const players: readonly Musician[] = [
  [400, '#2f6a7a', 'takiya', '#e9c069', 1, 620],
  [768, '#9c3a34', 'kalpak', '#fbf3e2', 1, 690],
  [1136, '#3f5f4a', 'takiya', '#e9c069', -1, 620],
]

/** A seated player, the dombyra across the lap. */
function musician(pic: Picture, [x, coat, head, headColour, face, height]: Musician): void {
  pic.add(rect(x - 60, 752, 120, 112, '#3a2428'))
  const chapan = person({
    x: 0,
    y: 0,
    height,
    coat,
    legs: '#241c26',
    seated: true,
    head,
    headColour,
    hem: 0.3,
    arms: [70, 150, 4, 90],
  })
  pic.add(ellipse(x, 872, 150, 18, '#1d1420', 'opacity=".4"'), placed([chapan], x, 868, 1, face))
  pic.add(placed([placed(dombyraShape, height * 0.07, -height * 0.36, height / 165)], x, 868, 1, face))
  pic.add(
    placed(
      [
        stroke(
          `M${num(-height * 0.045)} ${num(-height * 0.55)}Q${num(-height * 0.06)} ${num(-height * 0.4)} ${num(height * 0.04)} ${num(-height * 0.37)}`,
          lighter(coat, 0.1),
          height * 0.07,
        ),
        circle(height * 0.292, -height * 0.672, height * 0.021, ink.skin),
        circle(height * 0.075, -height * 0.365, height * 0.026, ink.skin),
      ],
      x,
      868,
      1,
      face,
    ),
  )
  pic.add(
    placed(
      [
        stroke(
          `M${num(-height * 0.03)} ${num(-height * 0.5)}q${num(height * 0.05)} 60 ${num(height * 0.03)} 130`,
          '#f0cf8a',
          5,
        ),
      ],
      x,
      868,
      1,
      face,
    ),
  )
}

/** Musicians with dombyras in stage light. */
export function dombyra(pic: Picture): void {
  pic.add(rect(0, 0, WIDTH, 800, pic.linear([0, '#2b1f3a', 0.6, '#5a2f48', 1, '#8a4a4a'])))
  for (let i = 0; i < 24; i += 1)
    pic.add(
      rect(i * 66, 0, 26, 780, '#1f1630', 'opacity=".35"'),
      rect(i * 66 + 38, 0, 8, 780, '#c27a6a', 'opacity=".16"'),
    )
  pic.add(
    circle(768, 420, 330, '#c7883f', 'opacity=".35"'),
    circle(768, 420, 270, 'none', 'stroke="#f0cf8a" stroke-width="5" opacity=".6"'),
  )
  for (let i = 0; i < 12; i += 1)
    pic.add(
      `<g transform="rotate(${i * 30} 768 420)">${path('M768 120C730 150 740 190 768 190C796 190 806 150 768 120ZM768 190C748 200 752 224 768 228C784 224 788 200 768 190Z', '#f0cf8a', 'opacity=".5"')}</g>`,
    )
  pic.add(rect(0, 760, WIDTH, 264, pic.linear([0, '#a8703f', 0.5, '#7a4a2e', 1, '#3a2428'])))
  for (let i = 1; i < 6; i += 1)
    pic.add(line([0, 770 + i * i * 8, WIDTH, 770 + i * i * 8], '#4b2d22', 2.4, 'opacity=".6"'))
  for (const [x, to] of [
    [200, 480],
    [768, 768],
    [1336, 1060],
  ] as const)
    pic.add(
      poly([x - 20, -10, x + 20, -10, to + 240, 860, to - 240, 860], '#ffe6b0', 'opacity=".13"'),
      ellipse(to, 860, 250, 40, '#ffe0a0', 'opacity=".28"'),
    )
  players.forEach((one) => musician(pic, one))
  pic.add(
    ...backs({ x0: 20, x1: 1536, y: 1004, size: 120, coats: ['#1c1622', '#241b2a', '#1a1a28'] }, () =>
      pic.random.next(),
    ),
  )
}
