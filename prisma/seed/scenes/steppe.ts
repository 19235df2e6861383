import { yurt } from './buildings'
import { person, poses } from './figures'
import { horse } from './horse'
import { blades, dashes, ridge } from './land'
import { darker, ink, lighter } from './palette'
import { cumulus, sky } from './sky'
import { ellipse, line, num, path, type Picture, stroke, WIDTH } from './svg'

/** Spring feast: white yurts and the altybakan swing. */
export function kiizUi(pic: Picture): void {
  kiizUiFar(pic)
  kiizUiNear(pic)
}

function kiizUiFar(pic: Picture): void {
  sky(pic, ['#5fa0b4', '#a9cfcd', '#f0ead0'], 520)
  cumulus(pic, 300, 210, 210, '#fdfaf0', '#cfdeda')
  cumulus(pic, 1260, 180, 170, '#fdfaf0', '#cfdeda')
  ridge(pic, { y: 450, rise: 70, fill: '#9bb3ab', waves: 1.3 })
  ridge(pic, { y: 500, rise: 30, fill: '#a9bb7f', waves: 1 })
  pic.add(...yurt(180, 560, 110, '#efe8d6', ink.brick), ...yurt(1400, 556, 100, '#efe8d6', ink.river))
  ridge(pic, { y: 560, rise: 16, fill: pic.linear([0, '#a5b868', 1, '#587236']), waves: 0.9 })
  dashes(pic, { y0: 590, y1: 1010 }, 200, '#4f6a33', 90, 0.4)
  dashes(pic, { y0: 580, y1: 1010 }, 140, '#d3d98f', 80, 0.5)
  for (const [x, w] of [
    [330, 250],
    [640, 190],
  ] as const)
    pic.add(ellipse(x + w * 0.3, 742, w * 0.9, 16, '#2f4424', 'opacity=".3"'))
  pic.add(...yurt(640, 716, 260, '#f1eadb', ink.river), ...yurt(340, 760, 380, '#f6f0e2', ink.brick))
  swing(pic)
  pic.add(horse({ x: 800, y: 770, height: 110, coat: '#6b4634', face: -1, pose: 'graze', shadow: 20 }))
  pic.add(
    person({
      x: 560,
      y: 850,
      height: 230,
      coat: '#9c3f3a',
      hem: 0.08,
      head: 'scarf',
      headColour: ink.white,
      ...poses.hold,
      shadow: 70,
      tool: [ellipse(0, 0, 16, 5, '#e9dcc0'), path('M-12 0Q0 -12 12 0Z', ink.ochre)],
    }),
  )
}

function kiizUiNear(pic: Picture): void {
  const { random } = pic
  pic.add(
    person({
      x: 690,
      y: 860,
      height: 240,
      face: -1,
      coat: '#2f6677',
      hem: 0.2,
      head: 'kalpak',
      headColour: '#f6f0e2',
      ...poses.hold,
      shadow: 70,
    }),
  )
  pic.add(
    person({
      x: 130,
      y: 870,
      height: 170,
      coat: '#d9a441',
      child: true,
      ...poses.run,
      head: 'takiya',
      headColour: ink.brickDeep,
      shadow: 60,
    }),
  )
  blades(pic, { y0: 900, y1: 1040, height: 90, width: 6 }, 420, ['#46622e', '#7b9646', '#a9bb63', '#35512b'])
  for (let i = 0; i < 46; i += 1) {
    const [x, y] = [random.range(0, WIDTH), random.range(880, 1010)]
    pic.add(
      stroke(`M${num(x)} ${num(y)}v26`, '#46622e', 3),
      path(
        'M-9 0Q-9 -16 0 -18Q9 -16 9 0Q0 6 -9 0Z',
        random.pick(['#c2452f', '#d9573a', '#e6b23f']),
        `transform="translate(${num(x)} ${num(y)})"`,
      ),
    )
  }
}

function swing(pic: Picture): void {
  swingFar(pic)
  swingNear(pic)
}

function swingFar(pic: Picture): void {
  const wood = '#6d4a2e'
  pic.add(ellipse(1130, 830, 300, 18, '#2f4424', 'opacity=".28"'))
  for (const [x0, x1, c] of [
    [870, 966, darker(wood, 0.3)],
    [1310, 1290, darker(wood, 0.3)],
    [940, 906, wood],
    [1030, 930, wood],
    [1370, 1330, wood],
    [1270, 1306, wood],
  ] as const)
    pic.add(line([x0, 826, x1, 330], c, 15))
  pic.add(line([890, 366, 1360, 366], lighter(wood, 0.12), 17))
  const ropes = (x: number, y: number): string =>
    stroke(`M1030 370L${x - 60} ${y}M1210 370L${x + 70} ${y - 16}`, '#d8c39a', 4)
  pic.add(ropes(1200, 700), line([1130, 702, 1280, 682], darker(wood, 0.2), 10))
  pic.add(
    person({
      x: 1160,
      y: 704,
      height: 240,
      coat: '#c2452f',
      hem: 0.1,
      head: 'takiya',
      headColour: '#f1e6cc',
      arms: [-130, -150, 128, 150],
      lean: -8,
      skin: ink.skin,
    }),
  )
  pic.add(
    person({
      x: 1252,
      y: 690,
      height: 240,
      face: -1,
      coat: '#e2b54a',
      hem: 0.1,
      head: 'takiya',
      headColour: '#9c3f3a',
      arms: [-130, -150, 128, 150],
      lean: -10,
    }),
  )
}

function swingNear(pic: Picture): void {
  pic.add(
    person({
      x: 1400,
      y: 860,
      height: 236,
      face: -1,
      coat: '#4b6b57',
      legs: '#34302f',
      ...poses.reach,
      head: 'cap',
      headColour: '#2e3440',
      shadow: 50,
    }),
  )
}
