import { mix } from './palette'
import { circle, ellipse, path, type Picture, placed, type Point, poly, rect, stroke, WIDTH } from './svg'

/** A point of the board: file and rank from the far left corner. */
function at(file: number, rank: number): Point {
  const t = (rank / 8) ** 1.35
  const half = 430 + t * 620
  return [768 + (file / 8 - 0.5) * 2 * half, 520 + t * 480]
}

const men: readonly (readonly [number, number, string, boolean])[] = [
  [0.5, 0.6, 'rook', false],
  [2.5, 0.6, 'bishop', false],
  [4.5, 0.6, 'king', false],
  [6.5, 0.6, 'knight', false],
  [7.5, 0.6, 'rook', false],
  [1.5, 1.6, 'pawn', false],
  [3.5, 1.7, 'pawn', false],
  [5.5, 1.6, 'pawn', false],
  [6.5, 2.6, 'pawn', false],
  [2.5, 3.6, 'pawn', true],
  [4.5, 3.6, 'pawn', true],
  [3.6, 4.6, 'knight', false],
  [1.6, 5.5, 'bishop', true],
  [6.1, 5.4, 'pawn', true],
  [2.9, 6.3, 'king', true],
]

/** A chess board close up, the hand about to move. */
export function shahmat(pic: Picture): void {
  pic.add(rect(0, 0, WIDTH, 560, pic.linear([0, '#2f4a4f', 1, '#7a6a52'], 1, 0.6)))
  for (const [x, y, r, c] of [
    [240, 170, 120, '#e0b878'],
    [1230, 130, 150, '#9fb8a8'],
    [960, 260, 70, '#f0d8a0'],
    [520, 300, 60, '#b5785a'],
  ] as const)
    pic.add(circle(x, y, r, c, 'opacity=".22"'), circle(x + 20, y + 10, r * 0.7, c, 'opacity=".18"'))
  pic.add(rect(0, 500, WIDTH, 530, pic.linear([0, '#6b4a34', 1, '#3f2a22'])))
  pic.add(poly([316, 506, 1220, 506, 1900, 1030, -364, 1030], '#7d4f30'))
  for (let r = 0; r < 8; r += 1)
    for (let c = 0; c < 8; c += 1)
      pic.add(
        poly(
          [at(c, r), at(c + 1, r), at(c + 1, r + 1), at(c, r + 1)],
          (r + c) % 2 ? mix('#8a5836', '#5f3a26', r / 8) : mix('#f3dfb2', '#d9b987', r / 8),
        ),
      )
  men.forEach(([c, r, kind, white]) => {
    const [x, y] = at(c, r)
    const size = 0.62 + (r / 8) ** 1.35 * 1.05
    pic.add(
      ellipse(x + 40 * size, y + 2, 70 * size, 13 * size, '#2b1a14', 'opacity=".45"'),
      placed(chessman(pic, kind, white), x, y + 8 * size, size),
    )
  })
  const [hx, hy] = at(5.0, 4.6)
  pic.add(
    ellipse(hx + 40, hy + 6, 90, 16, '#2b1a14', 'opacity=".45"'),
    placed(chessman(pic, 'knight', true), hx, hy - 30, 1.3),
  )
  pic.add(
    placed(
      [
        path(
          'M-6 10C-40 -10 -36 -46 -10 -60C30 -90 120 -130 230 -160L270 -40C190 -10 120 30 60 40C30 46 10 40 -6 10Z',
          '#c9946c',
        ),
        path('M-6 10C-16 -6 -8 -30 14 -36C40 -44 70 -40 86 -28C60 0 20 36 -6 10Z', '#dcae86'),
        path('M-10 -60C-40 -46 -46 -6 -26 34C-16 44 -4 36 -8 22C-14 0 -8 -20 14 -36Z', '#b57e58'),
        path('M210 -176L520 -270V-40L262 -20Z', '#35586a'),
        path('M210 -176L240 -184L292 -26L262 -20Z', '#f3ecdc'),
      ],
      hx + 10,
      hy - 150,
      1.25,
    ),
  )
}

function chessman(pic: Picture, kind: string, white: boolean): string[] {
  const fill = pic.linear(
    white ? [0, '#fff6df', 0.5, '#ecd3a0', 1, '#a97f4e'] : [0, '#7a5a4a', 0.4, '#45302a', 1, '#1f1614'],
    1,
    0,
  )
  const edge = white ? '#8a6238' : '#120c0b'
  const foot = 'M-46 0Q-46 -16 -30 -18L-24 -34H24L30 -18Q46 -16 46 0Q0 12 -46 0Z'
  const stem = (top: number, w: number): string => `M-24 -32Q-12 -60 ${-w} ${top}H${w}Q12 -60 24 -32Z`
  const heads: Record<string, string> = {
    pawn: `${stem(-84, 10)}M-22 -78H22V-88H-22ZM0 -140A27 27 0 1 1 -.1 -140Z`,
    rook: `${stem(-110, 20)}M-30 -104H30L34 -150H20V-138H8V-150H-8V-138H-20V-150H-34Z`,
    bishop: `${stem(-120, 9)}M-22 -112H22V-122H-22ZM0 -190C-34 -160 -28 -126 0 -122C28 -126 34 -160 0 -190Z`,
    king: `${stem(-140, 11)}M-26 -132H26V-144H-26ZM-24 -144L-32 -190Q0 -206 32 -190L24 -144ZM-6 -198V-214H-18V-226H-6V-240H6V-226H18V-214H6V-198Z`,
    knight:
      'M-30 -32C-34 -70 -6 -90 -8 -112L-34 -100Q-50 -100 -48 -116L-22 -150L-16 -172L-2 -156C40 -146 42 -80 28 -32Z',
  }
  return [
    path(`${foot}${heads[kind] ?? ''}`, fill, `stroke="${edge}" stroke-width="2.4"`),
    stroke('M-30 -18Q0 -10 30 -18', edge, 2.4),
  ]
}
