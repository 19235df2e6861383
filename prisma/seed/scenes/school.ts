import { type Figure, person, poses } from './figures'
import { blades, dashes, specks } from './land'
import { ink } from './palette'
import { publicHouse } from './public-house'
import { cumulus, sky, streaks } from './sky'
import { type Picture, rect, WIDTH } from './svg'
import { elm, poplar, treeBelt } from './trees'
import { van } from './vehicles'
import { walk } from './walk'

/** School in early autumn: children coming with their bags. */
export function mektep(pic: Picture): void {
  mektepFar(pic)
  mektepNear(pic)
}

function mektepFar(pic: Picture): void {
  sky(pic, ['#6fa6b8', '#bcd5d0', '#f5ead0'], 640)
  cumulus(pic, 260, 170, 190, '#fdf9ee', '#d3dfda')
  cumulus(pic, 1330, 230, 150, '#fdf9ee', '#d3dfda')
  treeBelt(pic, -20, 1560, 610, 70, '#a7ae7c')
  for (const [x, h, c] of [
    [110, 380, '#c69a3f'],
    [190, 320, '#b58a3c'],
    [1410, 400, '#c9a045'],
    [1480, 340, '#a98a3f'],
  ] as const)
    poplar(pic, x, 640, h, c)
  pic.add(rect(0, 612, WIDTH, 420, pic.linear([0, '#b5ad72', 1, '#8b7a47'])))
  publicHouse(pic, {
    x: 300,
    y: 650,
    width: 840,
    height: 340,
    wall: '#ecd9b0',
    base: '#a8886a',
    trim: '#3f7d8d',
    columns: 7,
    floors: 2,
  })
  walk(pic, 650, 800, 668, 380, 1180, '#d8c7a2')
  walk(pic, 690, 740, 668, 560, 820, '#e6d7b5')
  dashes(pic, { y0: 680, y1: 1010 }, 160, '#7b693a', 100, 0.35)
  elm(pic, 220, 760, 330, '#c2872f')
  elm(pic, 1300, 770, 360, '#c9963a')
}

function mektepNear(pic: Picture): void {
  const kids: readonly Figure[] = [
    { x: 690, y: 720, height: 92, coat: ink.brick, bag: ink.ochre, child: true },
    { x: 760, y: 730, height: 96, coat: '#2f4c66', bag: '#a4523a', child: true, face: -1 },
    {
      x: 600,
      y: 800,
      height: 150,
      coat: '#f6f1e4',
      legs: '#2b3444',
      bag: '#c2452f',
      child: true,
      head: 'long-hair',
      hem: 0.3,
    },
    { x: 860, y: 820, height: 160, coat: '#2f4c66', legs: '#232c3c', bag: '#dba437', child: true, face: -1 },
    { x: 530, y: 940, height: 250, coat: '#2f4c66', legs: '#232c3c', bag: '#4f8a7a', child: true },
    {
      x: 680,
      y: 955,
      height: 235,
      coat: '#f3ecdc',
      legs: '#3a3140',
      bag: '#9c3f3a',
      child: true,
      head: 'long-hair',
      hem: 0.28,
    },
    {
      x: 1010,
      y: 945,
      height: 340,
      coat: '#7c4a58',
      legs: '#2e2a33',
      hem: 0.24,
      face: -1,
      head: 'long-hair',
    },
  ]
  kids.forEach((kid) =>
    pic.add(person({ shadow: 55, ...poses.walk, ...kid, ...(kid.height > 300 ? poses.wave : {}) })),
  )
  specks(pic, { y0: 720, y1: 1010 }, 130, '#c9852c', 16, 0.85)
}

/** A new village clinic, its ambulance at the door. */
export function aurukhana(pic: Picture): void {
  aurukhanaFar(pic)
  aurukhanaNear(pic)
}

function aurukhanaFar(pic: Picture): void {
  sky(pic, ['#8fb9c6', '#d5e2dc', '#f7efdc'], 620)
  streaks(pic, 90, 330, 8, '#fdfaf0', 0.8)
  treeBelt(pic, -20, 1560, 606, 60, '#9fb59a')
  for (const [x, h] of [
    [80, 340],
    [150, 290],
    [1450, 330],
  ] as const)
    poplar(pic, x, 640, h, '#6f8d68')
  pic.add(rect(0, 606, WIDTH, 420, pic.linear([0, '#a9b88a', 0.3, '#c4c6b6', 1, '#8f938c'])))
  publicHouse(pic, {
    x: 230,
    y: 660,
    width: 900,
    height: 300,
    wall: '#f0ece0',
    base: '#7fa5a6',
    trim: '#5f9a9c',
    columns: 9,
    floors: 2,
  })
  pic.add(
    rect(632, 306, 84, 84, '#f7f3e8', 'rx="8"'),
    rect(664, 318, 20, 60, '#c2452f'),
    rect(644, 338, 60, 20, '#c2452f'),
  )
  walk(pic, 0, 1536, 712, -300, 1836, '#8d918c')
  pic.add(rect(0, 706, WIDTH, 14, '#dcdccd'), rect(0, 720, WIDTH, 8, '#6f736f'))
  dashes(pic, { y0: 740, y1: 1010 }, 120, '#6f736f', 130, 0.4)
  dashes(pic, { y0: 740, y1: 1010 }, 70, '#b9bcb0', 130, 0.5)
  elm(pic, 1330, 716, 300, '#6f9460')
  pic.add(van({ x: 930, y: 910, size: 640, paint: '#f7f3ea', stripe: '#c2452f', medical: true }))
}

function aurukhanaNear(pic: Picture): void {
  pic.add(
    person({
      x: 440,
      y: 930,
      height: 300,
      coat: '#f7f3ea',
      legs: '#e4ded0',
      hem: 0.26,
      head: 'long-hair',
      ...poses.hold,
      shadow: 70,
      tool: [rect(-12, -4, 24, 18, ink.river), rect(-5, -8, 10, 4, ink.riverDeep)],
    }),
  )
  pic.add(
    person({
      x: 300,
      y: 910,
      height: 270,
      coat: '#7a5a70',
      hem: 0.12,
      head: 'scarf',
      headColour: '#f2e6d3',
      shadow: 70,
      ...poses.walk,
    }),
  )
  pic.add(
    person({
      x: 218,
      y: 908,
      height: 170,
      coat: '#dba437',
      child: true,
      legs: '#3f5665',
      shadow: 50,
      ...poses.walk,
    }),
  )
  blades(pic, { x0: 1100, x1: 1540, y0: 640, y1: 704, height: 26, width: 3 }, 120, ['#6d8a55', '#8fa86c'])
}
