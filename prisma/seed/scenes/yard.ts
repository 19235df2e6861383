import { person, poses } from './figures'
import { house } from './house'
import { dashes } from './land'
import { darker, ink } from './palette'
import { cumulus, sky, streaks } from './sky'
import { circle, ellipse, line, path, type Picture, rect, stroke, WIDTH } from './svg'
import { elm, treeBelt } from './trees'

/** A kindergarten yard: slide, swings, children and their teacher. */
export function balaBaqsha(pic: Picture): void {
  balaBaqshaFar(pic)
  balaBaqshaMiddle(pic)
  balaBaqshaNear(pic)
}

function balaBaqshaFar(pic: Picture): void {
  sky(pic, ['#7fb8c6', '#cfe3d8', '#f9eecd'], 560)
  cumulus(pic, 1150, 160, 190, '#fffaf0', '#dbe6dd')
  streaks(pic, 60, 260, 4, '#fffaf0', 0.7)
  treeBelt(pic, -20, 1560, 560, 80, '#93b27c')
  pic.add(
    ...house({
      x: 120,
      y: 610,
      width: 720,
      height: 210,
      wall: '#f3d9a0',
      roof: '#b5583d',
      trim: '#f7f1e2',
      windows: 6,
      glass: '#4f8a94',
    }),
  )
  pic.add(
    rect(0, 590, WIDTH, 440, pic.linear([0, '#9fbf6f', 1, '#6b9048'])),
    path('M-10 760Q500 680 1546 780V1030H-10Z', '#e3c88f'),
    path('M-10 800Q600 730 1546 830V1030H-10Z', '#edd7a3'),
  )
  dashes(pic, { y0: 780, y1: 1010 }, 110, '#b9985c', 100, 0.45)
  elm(pic, 1400, 720, 420, '#7da356')
  elm(pic, 70, 700, 330, '#86ab5c')
  pic.add(ellipse(1080, 868, 260, 16, '#6d5631', 'opacity=".35"'))
  for (const x of [890, 950]) pic.add(line([x, 860, x, 560], x === 890 ? '#a9402f' : '#c2593a', 13))
  for (let i = 0; i < 6; i += 1) pic.add(line([890, 830 - i * 46, 950, 830 - i * 46], '#f0e2c0', 8))
  pic.add(
    path(
      'M936 596Q1010 596 1060 680T1230 846L1330 850L1328 868L1216 864Q1080 780 1030 700T936 620Z',
      '#3f93a5',
    ),
    path('M936 596Q1010 596 1060 680T1230 846L1330 850V842L1236 836Q1130 760 1072 670T940 584Z', '#8fd0d4'),
    rect(880, 596, 76, 14, '#dba437'),
    path('M868 520L918 470L972 520Z', '#dba437'),
    line([884, 596, 884, 520], '#a9402f', 9),
    line([954, 596, 954, 520], '#c2593a', 9),
  )
}

function balaBaqshaMiddle(pic: Picture): void {
  pic.add(
    person({
      x: 1090,
      y: 800,
      height: 170,
      coat: '#e6b23f',
      child: true,
      seated: true,
      lean: -14,
      arms: [140, 160, 150, 170],
      stride: [70, 56, 74, 58],
    }),
    person({ x: 915, y: 600, height: 110, coat: '#c2452f', child: true, ...poses.hold }),
  )
  const ring = [
    [330, 880, '#c2593a', 'long-hair'],
    [470, 850, '#4f8aa5', 'hair'],
    [610, 872, '#7fa04f', 'takiya'],
    [540, 960, '#e0a33a', 'long-hair'],
    [380, 966, '#8c5a7a', 'hair'],
  ] as const
  ring.forEach(([x, y, coat, head], i) =>
    pic.add(
      person({
        x,
        y,
        height: 190,
        coat,
        child: true,
        head,
        headColour: head === 'takiya' ? ink.brick : '#3a2a26',
        face: i % 2 ? -1 : 1,
        hem: head === 'long-hair' ? 0.3 : 0.44,
        arms: [96, 80, -70, -60],
        stride: i % 2 ? poses.walk.stride : [-8, -20, 14, 2],
        shadow: 50,
      }),
    ),
  )
}

function balaBaqshaNear(pic: Picture): void {
  pic.add(
    person({
      x: 740,
      y: 930,
      height: 340,
      face: -1,
      coat: '#4f7d86',
      hem: 0.16,
      head: 'long-hair',
      headColour: '#3a2a26',
      arms: [60, 100, 46, 90],
      shadow: 80,
    }),
    circle(210, 940, 34, '#c2452f'),
    path('M180 924Q210 950 242 930Q240 956 210 974Q186 966 180 924Z', darker('#c2452f', 0.3)),
  )
  pic.add(stroke('M186 920Q210 936 236 918', '#f7efdc', 7))
}
