import { person } from './figures'
import { lightPatch, room } from './interior'
import { lighter, mix } from './palette'
import { ellipse, limb, path, type Picture, poly, rect, stroke } from './svg'

/** Museum wall: old photographs in frames, two visitors. */
export function murazhai(pic: Picture): void {
  murazhaiFar(pic)
  murazhaiNear(pic)
}

function murazhaiFar(pic: Picture): void {
  room(pic, { wall: '#b9c0ac', floor: '#8d5f3c', line: 780 })
  const frames = [
    [110, 150, 210, 270],
    [370, 110, 330, 240],
    [370, 400, 150, 190],
    [560, 400, 140, 190],
    [760, 150, 280, 360],
    [1100, 120, 190, 230],
    [1100, 400, 330, 220],
    [1340, 130, 130, 210],
    [140, 470, 170, 140],
  ] as const
  frames.forEach(([x, y, w, h], i) => photograph(pic, x, y, w, h, i))
  for (const x of [240, 540, 900, 1220])
    pic.add(
      poly([x - 20, 0, x + 20, 0, x + 190, 640, x - 190, 640], '#fff3cf', 'opacity=".16"'),
      rect(x - 22, 0, 44, 26, '#4b4036'),
    )
  pic.add(
    rect(900, 770, 480, 160, '#6d4930'),
    rect(880, 690, 520, 84, '#dce9e2', 'opacity=".6"'),
    rect(880, 764, 520, 14, '#8f6240'),
    ellipse(1140, 940, 290, 14, '#1d1c2b', 'opacity=".3"'),
  )
  pic.add(
    limb([940, 752, 26, 990, 740, 54, 1030, 752, 26], '#b5713f'),
    path('M1080 764V716L1110 700L1140 716V764Z', '#c7a055'),
    ellipse(1240, 752, 60, 14, '#77858c'),
    ellipse(1240, 748, 40, 8, '#a9b4b4'),
    stroke('M1330 762L1370 706', '#5b4630', 7),
  )
  pic.add(rect(880, 690, 520, 84, 'none', 'stroke="#7d8f8c" stroke-width="4"'))
  pic.add(
    person({
      x: 560,
      y: 950,
      height: 540,
      coat: '#35586a',
      legs: '#2b2f38',
      head: 'takiya',
      headColour: '#3c3440',
      arms: [-12, 4, 16, 24],
      shadow: 120,
    }),
  )
}

function murazhaiNear(pic: Picture): void {
  pic.add(
    person({
      x: 700,
      y: 950,
      height: 340,
      coat: '#c2693f',
      legs: '#3a4656',
      child: true,
      arms: [10, 20, 112, 126],
      shadow: 90,
    }),
  )
  lightPatch(pic, 60, 800, 260, 200, 90)
}

function photograph(pic: Picture, x: number, y: number, w: number, h: number, kind: number): void {
  const frame = ['#6b4529', '#4b3a30', '#8a6238'][kind % 3]!
  const tone = (t: number): string => mix('#f0e0bd', '#5a4634', t)
  pic.add(
    rect(x + 8, y + 12, w, h, '#1d1c2b', 'opacity=".25"'),
    rect(x, y, w, h, frame),
    rect(x, y, w, 6, lighter(frame, 0.3)),
    rect(x + 12, y + 12, w - 24, h - 24, '#f3e9d2'),
  )
  const [px, py, pw, ph] = [x + 30, y + 30, w - 60, h - 60]
  const scene = `M${px} ${py}h${pw}v${ph}h${-pw}z`
  pic.add(
    `<g ${pic.clip(scene)}>`,
    rect(px, py, pw, ph, pic.linear([0, tone(0.1), 1, tone(0.35)])),
    path(
      `M${px} ${py + ph * 0.62}q${pw * 0.3} ${-ph * 0.14} ${pw * 0.6} 0t${pw * 0.5} 0v${ph}H${px}Z`,
      tone(0.5),
    ),
  )
  sitters(pic, [px, py, pw, ph], kind, tone)
  pic.add(
    '</g>',
    poly([x + 12, y + 12, x + w * 0.5, y + 12, x + 12, y + h * 0.6], '#ffffff', 'opacity=".12"'),
  )
}

/** Who is in the old photograph: one person, a pair or a row. */
function sitters(
  pic: Picture,
  [px, py, pw, ph]: readonly [number, number, number, number],
  kind: number,
  tone: (t: number) => string,
): void {
  const people = kind % 3 === 1 ? 5 : kind % 3 === 2 ? 2 : 1
  if (kind === 6)
    pic.add(
      ellipse(px + pw * 0.5, py + ph * 0.66, pw * 0.24, ph * 0.42, tone(0.3)),
      rect(px + pw * 0.26, py + ph * 0.6, pw * 0.48, ph * 0.28, tone(0.6)),
    )
  for (let i = 0; i < people; i += 1) {
    const s = people === 1 ? ph * 1.1 : ph * 0.8
    pic.add(
      person({
        x: px + (pw * (i + 0.5)) / people,
        y: py + ph * (people === 1 ? 1.3 : 1.06),
        height: s,
        coat: tone(0.6 + (i % 3) * 0.12),
        legs: tone(0.85),
        skin: tone(0.28),
        headColour: tone(0.9),
        head: (['fur', 'scarf', 'takiya', 'hair', 'kalpak'] as const)[(kind + i) % 5]!,
        hem: i % 2 ? 0.1 : 0.3,
      }),
    )
  }
}
