import { person } from './figures'
import { blades, dashes, puffs, ridge } from './land'
import { farBirds, haze, sky, stars, streaks, sun } from './sky'
import { circle, ellipse, line, num, path, type Picture, poly, rect, stroke } from './svg'
import { bareTree } from './trees'

/** A rocket on its pad far in the steppe before sunrise. */
export function garysh(pic: Picture): void {
  sky(pic, ['#16233f', '#3c4e75', '#a9798a', '#f2b98a', '#fbdca4'], 700)
  stars(pic, 330, 110, '#f6ead2')
  const glow = pic.radial([0, '#ffe9b8', 0.95, 0.4, '#fbc487', 0.5, 1, '#fbc487', 0])
  pic.add(ellipse(860, 690, 760, 330, glow))
  streaks(pic, 330, 590, 9, '#7a5f7d', 0.5)
  ridge(pic, { y: 676, rise: 14, fill: '#5a4a61', waves: 1.1 })
  pad(pic)
  ridge(pic, { y: 716, rise: 12, fill: pic.linear([0, '#5d4a4f', 0.3, '#3a3440', 1, '#1c1e2b']), waves: 1.3 })
  puffs(pic, [850, 712], [1060, 690], 7, 48, '#fbe3c0', 0.5)
  pic.add(
    path('M560 1024Q700 860 830 730L850 730Q800 880 800 1024Z', '#6f5a5d'),
    path('M590 1024Q715 870 836 732L842 732Q780 880 760 1024Z', '#8d7370'),
  )
  dashes(pic, { y0: 740, y1: 1010 }, 170, '#15171f', 110, 0.4)
  dashes(pic, { y0: 730, y1: 960 }, 100, '#b9827c', 90, 0.35)
  pic.add(
    person({
      x: 350,
      y: 946,
      height: 220,
      coat: '#2b2c3a',
      legs: '#1c1e29',
      head: 'fur',
      headColour: '#1c1e29',
      skin: '#8a6656',
      shadow: -60,
    }),
  )
  pic.add(
    person({
      x: 430,
      y: 950,
      height: 140,
      coat: '#7c3f45',
      legs: '#1c1e29',
      child: true,
      skin: '#8a6656',
      arms: [-8, -2, 120, 132],
      shadow: -40,
    }),
  )
  blades(pic, { y0: 900, y1: 1040, height: 100, width: 5, lean: 0.3 }, 430, [
    '#14161f',
    '#26242f',
    '#3d3138',
    '#5c4545',
  ])
}

function pad(pic: Picture): void {
  const steel = '#3b3448'
  pic.add(path('M690 712L720 690H1010L1040 712Z', '#2c2838'))
  const tower: string[] = [line([930, 700, 930, 320], steel, 6), line([974, 700, 974, 320], steel, 6)]
  for (let y = 330; y < 690; y += 40)
    tower.push(stroke(`M930 ${y}L974 ${y + 40}M974 ${y}L930 ${y + 40}M930 ${y}H974`, steel, 3))
  for (const y of [400, 500, 590]) tower.push(line([930, y, 882, y + 6], steel, 6))
  tower.push(line([930, 320, 950, 270, 974, 320], steel, 4))
  for (const x of [700, 1060])
    tower.push(
      line([x, 706, x, 400], steel, 4),
      stroke(`M${x - 12} 706L${x} 420L${x + 12} 706`, steel, 2.5),
      rect(x - 13, 394, 26, 10, '#ffe7b0'),
    )
  const rocket = [
    path('M838 690V392Q840 350 856 316Q872 350 874 392V690Z', '#efe4d6'),
    path('M856 316Q872 350 874 392V690H862Z', '#b3869a', 'opacity=".75"'),
    path('M838 420H874V436H838ZM838 530H874V540H838Z', '#8a4a45'),
    path('M822 690L824 560Q830 530 838 520V690ZM874 690V520Q884 534 888 560L890 690Z', '#d9c3b8'),
    path('M882 690V526Q887 540 888 560L890 690Z', '#8f6a7c'),
    path('M856 316V286', 'none', 'stroke="#efe4d6" stroke-width="4"'),
    poly([820, 690, 892, 690, 886, 704, 826, 704], '#4a3c4a'),
  ]
  pic.add(...tower, ...rocket)
  for (const [x, y] of [
    [952, 300],
    [952, 460],
    [952, 620],
    [720, 700],
    [1000, 700],
  ] as const)
    pic.add(circle(x, y, 13, pic.radial([0, '#ffd58a', 0.9, 1, '#ffd58a', 0])), circle(x, y, 3.5, '#fff0c4'))
}

/** Saxaul on rippled sand, hot afternoon. */
export function seksauil(pic: Picture): void {
  sky(pic, ['#5c98ae', '#b5cfc6', '#f6e6bf'], 520)
  sun(pic, 1210, 210, 60, '#fffdec', '#fff0bb')
  streaks(pic, 120, 380, 6, '#fdf4da', 0.6)
  ridge(pic, { y: 480, rise: 40, fill: '#d2b48d', waves: 1.4 })
  haze(pic, 500, 90, '#faeccb', 0.6)
  dune(
    pic,
    'M0 560Q300 450 620 540Q760 580 900 560Q1200 500 1536 580V1024H0Z',
    ['#ecc78a', '#cf9c61'],
    'M620 540Q760 580 900 560Q800 640 520 660Q600 590 620 540Z',
  )
  for (const [x, y, h] of [
    [260, 545, 80],
    [1010, 560, 90],
    [1330, 566, 110],
    [1380, 574, 70],
  ] as const)
    bareTree(pic, x, y, h, '#7a6a4a', 0.15, 4, '#8c915c')
  dune(
    pic,
    'M0 700Q240 620 480 690Q760 780 1060 680Q1300 610 1536 700V1024H0Z',
    ['#f0cf93', '#bf8a54'],
    'M1060 680Q1300 610 1536 700V860Q1260 730 900 800Q1000 740 1060 680Z',
  )
  const { random } = pic
  for (let i = 0; i < 26; i += 1) {
    const y = 740 + i * 11 + (i * i) / 12
    const wave = random.range(10, 22)
    pic.add(
      stroke(
        `M${num(-20 + random.range(0, 200))} ${num(y)}q110 ${num(-wave)} 220 0t220 0t220 0t200 ${num(wave / 2)}t220 0t220 0`,
        i % 2 ? '#a8763f' : '#fbe3b1',
        2 + i * 0.16,
        'opacity=".45"',
      ),
    )
  }
  pic.add(path('M560 866Q760 910 1010 1000L880 1010Q700 930 520 884Z', '#7a4f38', 'opacity=".45"'))
  bareTree(pic, 520, 880, 560, '#4b3a2e', -0.35, 5, '#77834b')
  bareTree(pic, 545, 884, 470, '#5b4736', 0.5, 5, '#8b9456')
  bareTree(pic, 505, 884, 330, '#3d3027', -0.95, 5, '#6b7a45')
  pic.add(path('M450 892Q520 850 610 890Q530 910 450 892Z', '#4b3a2e'))
  blades(pic, { x0: 1000, x1: 1500, y0: 920, y1: 1030, height: 100, width: 4, lean: 0.3 }, 90, [
    '#8a7a44',
    '#6d6238',
    '#b5a060',
  ])
  farBirds(pic, 900, 260, 3, 22, '#6b6a5c')
}

function dune(pic: Picture, d: string, [light, low]: readonly [string, string], shade: string): void {
  pic.add(path(d, pic.linear([0, light, 0.35, light, 1, low])), path(shade, '#a56f4b', 'opacity=".45"'))
}
