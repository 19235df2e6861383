import { flyingBird } from './beasts'
import { farVillage } from './buildings'
import { person, poses } from './figures'
import { blades, dashes, glitter, reeds, ridge } from './land'
import { ink, lighter } from './palette'
import { cumulus, farBirds, haze, sky, streaks, sun } from './sky'
import { line, num, path, type Picture, poly, rect, stroke, WIDTH } from './svg'
import { poplar, treeBelt } from './trees'
import { boat } from './vehicles'

/** Dusk on the Syr Darya: the village on the far bank, reeds near. */
export function syrOzeni(pic: Picture): void {
  syrOzeniFar(pic)
  syrOzeniNear(pic)
}

function syrOzeniFar(pic: Picture): void {
  sky(pic, ['#54788f', '#a8a7a8', '#e7b894', '#f6d7a2'], 520)
  sun(pic, 960, 400, 58, '#fff0c8', '#fbd08a')
  streaks(pic, 120, 340, 9, '#c98f86', 0.55)
  streaks(pic, 200, 380, 5, '#fbe0b4', 0.6)
  ridge(pic, { y: 452, rise: 26, fill: '#b59a8c', waves: 1.3 })
  haze(pic, 470, 90, '#f8dcae', 0.6)
  farVillage(pic, 250, 800, 492, 38, '#6f5358', '#8a4d40', '#f8cf82')
  for (const [x, h] of [
    [235, 110],
    [262, 90],
    [520, 120],
    [548, 96],
    [838, 104],
    [860, 126],
    [884, 90],
  ] as const)
    poplar(pic, x, 500, h, '#5b5848', 1)
  treeBelt(pic, -20, 240, 500, 40, '#6b6152')
  treeBelt(pic, 880, 1560, 500, 36, '#6b6152')
  pic.add(
    rect(0, 496, WIDTH, 530, pic.linear([0, '#f0cf9f', 0.22, '#c9a79a', 0.55, '#5f8490', 1, '#1f5061'])),
  )
  pic.add(path('M0 496H1536V510Q1200 530 860 512T0 520Z', '#57504a'))
  for (const [x, w] of [
    [300, 60],
    [430, 46],
    [548, 50],
    [690, 64],
    [862, 70],
  ] as const)
    pic.add(
      path(
        `M${x} 512q${w / 2} 4 ${w} 0l-${w * 0.2} 70q-${w * 0.3} 8 -${w * 0.6} 0z`,
        '#5c5157',
        'opacity=".4"',
      ),
    )
  glitter(pic, 960, 520, 900, '#fff0cb', 70)
  dashes(pic, { y0: 530, y1: 1010 }, 150, '#274f60', 130, 0.4)
  dashes(pic, { y0: 530, y1: 900 }, 90, '#f4cfae', 110, 0.5)
  pic.add(...boat(560, 690, 190, '#3d3236', -1))
}

function syrOzeniNear(pic: Picture): void {
  pic.add(
    person({
      x: 560,
      y: 684,
      height: 118,
      face: -1,
      coat: '#3d4550',
      legs: '#2c2f38',
      head: 'cap',
      headColour: '#332a30',
      ...poses.hold,
      tool: [line([-20, -60, 24, 62], '#33282a', 3)],
    }),
  )
  pic.add(
    path('M0 1024V860Q170 836 330 888T700 984Q760 1000 800 1024Z', '#3b3f33'),
    path('M1536 1024V900Q1400 900 1300 960T1160 1024Z', '#333b33'),
  )
  reeds(pic, -20, 330, 960, 470, 46, ['#2b3128', '#b98d5e'])
  reeds(pic, 1270, 1560, 1010, 420, 34, ['#262e29', '#a97f58'])
  blades(pic, { x0: -10, x1: 720, y0: 900, y1: 1030, height: 120, width: 8 }, 150, [
    '#2b3128',
    '#4a4a33',
    '#1f2722',
  ])
  farBirds(pic, 1130, 240, 6, 18, '#5d5158')
}

/** A road bridge over an irrigation canal. */
export function kopir(pic: Picture): void {
  sky(pic, ['#6fa3b8', '#b3d0d0', '#eee3c5'], 520)
  cumulus(pic, 330, 240, 190, '#fbf6e8', '#c6d4d3')
  cumulus(pic, 1180, 180, 240, '#fbf6e8', '#c6d4d3')
  cumulus(pic, 820, 320, 110, '#f7f0e0', '#d2dad5')
  ridge(pic, { y: 470, rise: 18, fill: '#a9b293', waves: 1 })
  treeBelt(pic, -20, 620, 496, 54, '#7f9072')
  treeBelt(pic, 1000, 1560, 496, 44, '#7f9072')
  for (const x of [120, 160, 205, 1270, 1310, 1345, 1390])
    poplar(pic, x, 510, 150 + pic.random.range(-20, 30), '#6d8560')
  pic.add(rect(0, 490, WIDTH, 540, pic.linear([0, '#b7a868', 1, '#80763f'])))
  const water = 'M610 500L900 500C980 640 1180 860 1420 1024H180C380 860 560 640 610 500Z'
  pic.add(path('M580 496L930 496C1010 640 1250 860 1536 1010V1024H60C300 860 540 640 580 496Z', '#6c6a3c'))
  pic.add(path(water, pic.linear([0, '#cfe0da', 0.4, '#6fa3ac', 1, '#24687b'])))
  bridgeSpan(pic)
  const inWater = pic.clip(water)
  pic.add(`<g ${inWater}>`)
  pic.add(path('M200 640H1400V700Q800 735 200 700Z', '#1b4f61', 'opacity=".45"'))
  dashes(pic, { x0: 350, x1: 1200, y0: 640, y1: 1010 }, 90, '#17495b', 130, 0.4)
  dashes(pic, { x0: 350, x1: 1200, y0: 700, y1: 1010 }, 60, '#e4efe6', 110, 0.55)
  pic.add('</g>')
  blades(pic, { x0: -20, x1: 400, y0: 640, y1: 1020, height: 110 }, 260, [
    '#6c6a35',
    '#938a4b',
    '#56582f',
    '#b5a55e',
  ])
  blades(pic, { x0: 1190, x1: 1560, y0: 640, y1: 1020, height: 110 }, 240, [
    '#6c6a35',
    '#938a4b',
    '#56582f',
    '#b5a55e',
  ])
  reeds(pic, 60, 330, 1010, 330, 26, ['#4b5330', '#c9a668'])
  reeds(pic, 1290, 1500, 1020, 300, 20, ['#4b5330', '#c9a668'])
}

function bridgeSpan(pic: Picture): void {
  const stone = '#d9cdb2'
  const shade = '#8d8672'
  pic.add(
    path('M-10 560Q768 486 1546 560V640Q768 566 -10 640Z', stone),
    path('M-10 604Q768 530 1546 604V640Q768 566 -10 640Z', shade),
  )
  for (const x of [470, 770, 1070]) {
    pic.add(
      poly([x - 30, 588, x + 26, 588, x + 32, 742, x - 38, 742], '#c6b99b'),
      poly([x + 4, 588, x + 26, 588, x + 32, 742, x + 8, 742], shade),
      rect(x - 46, 732, 86, 20, '#77725f'),
    )
    pic.add(path(`M${x - 40} 752h80l12 120q-50 14 -104 0z`, '#1b4f61', 'opacity=".5"'))
  }
  let rails = ''
  for (let x = 0; x <= WIDTH; x += 32)
    rails += `M${x} ${num(556 - 74 * 2 * (x / WIDTH) * (1 - x / WIDTH))}v-44`
  pic.add(
    stroke(rails, '#3f7482', 5),
    stroke('M-10 514Q768 440 1546 514', '#3f7482', 8),
    stroke('M-10 536Q768 462 1546 536', '#3f7482', 4),
  )
  pic.add(
    person({
      x: 660,
      y: 532,
      height: 96,
      coat: ink.brick,
      ...poses.walk,
      head: 'scarf',
      headColour: ink.white,
      hem: 0.25,
    }),
  )
  pic.add(
    person({ x: 716, y: 530, height: 74, coat: ink.ochre, ...poses.walk, child: true, bag: ink.riverDeep }),
  )
  pic.add(
    rect(930, 452, 150, 50, '#e9e2d0', 'rx="8"'),
    path('M955 454L975 412H1046L1072 454Z', '#e9e2d0'),
    path('M966 452L982 422H1008V452ZM1016 452V422H1042L1058 452Z', ink.riverDeep),
    rect(930, 478, 150, 12, ink.brick),
  )
  for (const x of [964, 1048])
    pic.add(
      `<circle cx="${x}" cy="504" r="17" fill="#26282b"/><circle cx="${x}" cy="504" r="7" fill="#aaa69a"/>`,
    )
  pic.add(stroke('M-10 556Q768 482 1546 556', lighter(stone, 0.5), 7))
}

/** Waterfowl rise over the reeds in the morning mist. */
export function qus(pic: Picture): void {
  sky(pic, ['#b8cfcb', '#e3dfc8', '#f7e3bd'], 660)
  sun(pic, 470, 380, 86, '#fffaea', '#fff0c9')
  streaks(pic, 80, 300, 6, '#9fbcbd', 0.4)
  ridge(pic, { y: 600, rise: 12, fill: '#aebcab', waves: 1, rough: 22 })
  haze(pic, 610, 90, '#f7ecd0', 0.85)
  pic.add(rect(0, 630, WIDTH, 400, pic.linear([0, '#f2e4c2', 0.4, '#b4cac2', 1, '#4d8187'])))
  reeds(pic, -20, 560, 668, 120, 44, ['#8fa08a', '#bda984'])
  reeds(pic, 950, 1560, 664, 140, 50, ['#8fa08a', '#bda984'])
  haze(pic, 668, 70, '#f7ecd0', 0.8)
  glitter(pic, 470, 670, 960, '#fffbe8', 60)
  dashes(pic, { y0: 680, y1: 1010 }, 120, '#5f8f90', 140, 0.5)
  const flock = [
    [1010, 250, 300, 0.9],
    [760, 370, 270, -0.6],
    [1240, 420, 250, 0.4],
    [560, 210, 190, 0.7],
    [1300, 180, 170, -0.3],
    [880, 130, 150, 1],
    [660, 520, 210, 0.2],
  ] as const
  for (const [x, y, size, phase] of flock) pic.add(flyingBird(x, y, size * 0.9, phase, '#f3efe3', '#3b4a4e'))
  farBirds(pic, 250, 170, 7, 15, '#7c8f8c')
  reeds(pic, -20, 420, 1010, 520, 44, ['#37463a', '#c49a63'])
  reeds(pic, 1120, 1560, 1020, 470, 46, ['#37463a', '#b98f5c'])
  blades(pic, { x0: 300, x1: 1200, y0: 960, y1: 1034, height: 150, width: 8 }, 110, [
    '#37463a',
    '#55603f',
    '#2b3932',
  ])
}
