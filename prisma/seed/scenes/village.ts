import { farVillage, fence, poles } from './buildings'
import { person, poses } from './figures'
import { house } from './house'
import { blades, dashes, puffs, ridge, specks } from './land'
import { ink } from './palette'
import { cumulus, farBirds, sky, sun } from './sky'
import { circle, ellipse, line, path, type Picture, rect, stroke, WIDTH } from './svg'
import { bareTree, elm, treeBelt } from './trees'

/** Winter morning: snowed street, straight smoke. */
export function qysqyKoshe(pic: Picture): void {
  qysqyKosheFar(pic)
  qysqyKosheMiddle(pic)
  qysqyKosheNear(pic)
}

function qysqyKosheFar(pic: Picture): void {
  sky(pic, ['#8aa6c4', '#c9cfdb', '#f3d9c6'], 560)
  sun(pic, 1010, 430, 44, '#fff6e6', '#fbdcc0')
  ridge(pic, { y: 500, rise: 22, fill: '#b9c4d4', waves: 1.2 })
  treeBelt(pic, 500, 1200, 530, 34, '#9aa6b9')
  const smoke = (x: number, y: number, w: number): void =>
    puffs(pic, [x, y], [x + w * 0.5, y - w * 3], 12, w, '#f6ece6', 0.6)
  smoke(690, 470, 26)
  pic.add(
    ...house({
      x: 620,
      y: 560,
      width: 150,
      height: 58,
      wall: '#c9c3c4',
      roof: '#7e8798',
      snow: true,
      glass: '#f5cf8a',
    }),
  )
  pic.add(
    ...house({
      x: 880,
      y: 556,
      width: 130,
      height: 52,
      wall: '#c4bfc4',
      gable: -1,
      snow: true,
      glass: '#f5cf8a',
    }),
  )
  pic.add(path('M0 580Q768 520 1536 576V1024H0Z', pic.linear([0, '#e9edf2', 0.5, '#f4f5f4', 1, '#b9c9dc'])))
  pic.add(...poles([1040, 800], [812, 556], 7, 400, 40, '#5d5a66'))
  smoke(270, 400, 46)
  smoke(1345, 430, 40)
  pic.add(
    ...house({
      x: 60,
      y: 700,
      width: 420,
      height: 190,
      wall: '#e4dccf',
      trim: '#3f7d9c',
      snow: true,
      glass: '#f3c877',
    }),
  )
}

function qysqyKosheMiddle(pic: Picture): void {
  pic.add(
    ...house({
      x: 1130,
      y: 680,
      width: 340,
      height: 150,
      wall: '#d9c9b5',
      trim: '#5b7f6a',
      gable: -1,
      snow: true,
      glass: '#f3c877',
    }),
  )
  pic.add(...fence(-10, 470, 760, 64, '#8799ae'), ...fence(1130, 1560, 736, 54, '#8f93a0'))
  pic.add(
    path('M0 742Q240 730 560 756Q300 800 0 830ZM1536 718Q1300 716 1080 738Q1300 780 1536 800Z', '#f7f8f6'),
  )
  pic.add(
    path('M770 560L830 560Q900 760 1180 1024H360Q720 760 770 560Z', '#d3dde9'),
    stroke('M786 566Q740 800 500 1024M812 566Q870 800 1030 1024', '#a3b6cd', 13),
    stroke('M792 566Q752 800 526 1024M818 566Q882 800 1060 1024', '#f7f8f6', 5),
  )
  dashes(pic, { y0: 600, y1: 1010 }, 130, '#a3b6cd', 130, 0.5)
  bareTree(pic, 560, 770, 340, '#5a4a50', 0.1, 5)
  bareTree(pic, 1420, 790, 400, '#54464d', -0.1, 5)
  pic.add(
    person({
      x: 690,
      y: 850,
      height: 220,
      coat: '#8c3f3f',
      hem: 0.22,
      head: 'fur',
      headColour: '#5b463c',
      ...poses.walk,
      shadow: -90,
    }),
  )
}

function qysqyKosheNear(pic: Picture): void {
  pic.add(
    person({
      x: 850,
      y: 860,
      height: 150,
      coat: '#2f6f86',
      child: true,
      head: 'fur',
      headColour: '#d8c9b4',
      lean: 10,
      ...poses.walk,
      shadow: -60,
    }),
    stroke('M872 810L960 862', '#6d4a2e', 3),
  )
  pic.add(
    path(
      'M940 858H1050Q1070 858 1070 846M956 858V874M1030 858V874M932 876H1064Q1080 874 1080 860',
      'none',
      'stroke="#6d4a2e" stroke-width="6"',
    ),
    rect(950, 838, 84, 20, '#c98a3c'),
  )
  specks(pic, { y0: 40, y1: 1000 }, 190, '#ffffff', 7, 0.8)
}

/** The water tower over village roofs, high noon. */
export function suMunarasy(pic: Picture): void {
  sky(pic, ['#3f8aa6', '#86bcc6', '#e8ead2'], 640)
  cumulus(pic, 330, 260, 210, '#fdfaf0', '#c6dbdb')
  cumulus(pic, 1280, 330, 170, '#fdfaf0', '#cfdedb')
  ridge(pic, { y: 590, rise: 20, fill: '#b9bb8e', waves: 1.2 })
  farVillage(pic, 60, 1480, 630, 46, '#dccaa5', '#a8654b')
  treeBelt(pic, -20, 560, 640, 50, '#7e9763')
  treeBelt(pic, 960, 1560, 640, 44, '#86a069')
  pic.add(rect(0, 634, WIDTH, 400, pic.linear([0, '#c9b478', 1, '#94753d'])))
  dashes(pic, { y0: 650, y1: 1010 }, 170, '#7a6032', 110, 0.4)
  dashes(pic, { y0: 650, y1: 1010 }, 90, '#e9d29a', 100, 0.5)
  tower(pic)
  pic.add(
    ...house({ x: 150, y: 790, width: 360, height: 150, wall: '#f0e4c6', roof: ink.brick, trim: '#2f7c8f' }),
    ...house({
      x: 1060,
      y: 800,
      width: 330,
      height: 144,
      wall: '#e4d2ae',
      roof: '#4d7480',
      trim: '#a4523a',
      gable: -1,
    }),
  )
  elm(pic, 100, 830, 280, '#67854a')
  elm(pic, 1450, 840, 300, '#6f8d4e')
  pic.add(...fence(-10, 520, 846, 56, '#b9a684'), ...fence(1040, 1560, 852, 56, '#b9a684'))
  pic.add(
    person({
      x: 690,
      y: 930,
      height: 240,
      coat: '#b5583d',
      hem: 0.14,
      head: 'scarf',
      headColour: '#f6ecd2',
      arms: [-10, -4, 8, 4],
      stride: poses.walk.stride,
      tool: [path('M-12 0H12L9 24H-9Z', '#b9c4c6'), stroke('M-12 0Q0 -12 12 0', ink.black, 1.6)],
      shadow: 26,
    }),
  )
  pic.add(person({ x: 590, y: 920, height: 150, coat: ink.ochre, child: true, ...poses.run, shadow: 20 }))
  blades(pic, { y0: 960, y1: 1040, height: 90, width: 5 }, 260, ['#75682f', '#a8944a', '#59572d', '#c9b366'])
}

function tower(pic: Picture): void {
  const steel = '#7c8f92'
  const shade = '#4d6167'
  pic.add(ellipse(800, 826, 190, 14, '#3f2f1c', 'opacity=".35"'))
  for (const [x0, x1, c] of [
    [700, 726, shade],
    [870, 846, shade],
    [650, 694, steel],
    [920, 878, steel],
  ] as const)
    pic.add(line([x0, 822, x1, 330], c, 15))
  for (const [y, w] of [
    [440, 96],
    [570, 110],
    [700, 122],
  ] as const)
    pic.add(
      line([785 - w, y, 785 + w, y], steel, 9),
      stroke(
        `M${785 - w} ${y}L${785 + w + 12} ${y + 120}M${785 + w} ${y}L${785 - w - 12} ${y + 120}`,
        shade,
        4.5,
      ),
    )
  pic.add(rect(774, 330, 22, 492, steel), rect(788, 330, 8, 492, shade))
  pic.add(
    path(
      'M650 170H922V300Q922 346 786 352Q650 346 650 300Z',
      pic.linear([0, '#e4e9e2', 0.35, '#a9bdbd', 1, '#4f6d75'], 1, 0),
    ),
  )
  pic.add(
    path(
      'M636 172L786 84L936 172Q786 196 636 172Z',
      pic.linear([0, '#c26a4c', 0.45, '#a4523a', 1, '#6a3327'], 1, 0),
    ),
    line([786, 86, 786, 56], shade, 6),
  )
  pic.add(
    stroke('M650 222Q786 244 922 222M650 276Q786 298 922 276', shade, 3),
    stroke('M630 330Q786 366 942 330M630 300Q786 336 942 300', '#3f5056', 6),
  )
  for (let x = 640; x <= 936; x += 37) pic.add(line([x, 306, x, 336], '#3f5056', 3))
  pic.add(stroke('M898 822L884 350M918 822L902 350', '#3f5056', 3))
  farBirds(pic, 1030, 150, 4, 18, '#56757c')
  pic.add(circle(786, 56, 5, ink.brick))
}
