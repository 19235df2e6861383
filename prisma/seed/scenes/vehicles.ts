import { darker, ink, lighter } from './palette'
import { circle, ellipse, group, line, path, placed, poly, rect, stroke } from './svg'

/** A clinker boat, its length in the sheet's units, the bow towards `face`. */
export function boat(
  x: number,
  y: number,
  length: number,
  hull: string,
  face: 1 | -1,
  ashore = false,
): string[] {
  const shapes = [
    path('M-48 -10Q0 4 50 -16Q46 2 32 12Q-4 17 -38 11Q-47 2 -48 -10Z', hull),
    path('M-44 4Q0 14 43 -2Q38 8 32 12Q-4 17 -38 11Q-43 8 -44 4Z', darker(hull, 0.35)),
    path('M-48 -10Q0 4 50 -16L49 -13Q0 8 -47.5 -7Z', lighter(hull, 0.35)),
    stroke('M-47 -2Q0 11 47 -7', darker(hull, 0.2), 0.7),
  ]
  if (ashore)
    shapes.unshift(
      path('M-48 -10Q0 -17 50 -16Q0 6 -48 -10Z', darker(hull, 0.5)),
      line([-20, -12, -18, -3], lighter(hull, 0.2), 3),
      line([14, -14, 16, -3], lighter(hull, 0.2), 3),
    )
  return [placed(shapes, x, y, length / 98, face)]
}

export function wheel(x: number, y: number, r: number, hub: string = ink.ochre): string {
  return (
    circle(x, y, r, ink.black) +
    circle(x, y, r * 0.78, '#3b3d40') +
    circle(x, y, r * 0.46, hub) +
    circle(x, y, r * 0.2, darker(hub, 0.4))
  )
}

/** A rice combine from the side, working to the left; 300 units long. */
export function combine(x: number, y: number, size: number, face: 1 | -1 = -1): string {
  const body = '#b5502f'
  const teeth = Array.from({ length: 6 }, (_, i) => {
    const a = (i / 6) * Math.PI * 2
    const [tx, ty] = [158 + Math.cos(a) * 44, -52 + Math.sin(a) * 44]
    return line([158, -52, tx, ty, tx + 10, ty + 10], '#5f2a20', 5)
  })
  const shapes = [
    ellipse(0, 2, 160, 8, '#1d1c2b', 'opacity=".3"'),
    poly([88, -70, 120, -30, 128, -8, 104, -8, 70, -50], darker(body, 0.4)),
    path('M-140 -150H-20L-4 -134V-60H-128L-150 -84Z', body),
    path('M-140 -150H-20L-12 -142H-142Z', lighter(body, 0.35)),
    path('M-150 -92H-4V-60H-128Z', darker(body, 0.3)),
    rect(-118, -136, 84, 26, darker(body, 0.18)),
    line([-112, -123, -40, -123], lighter(body, 0.3), 3),
    path('M-10 -60V-166H44Q60 -166 66 -150L86 -78L80 -60Z', lighter(body, 0.1)),
    path('M2 -104V-154H42Q50 -154 54 -144L66 -104Z', '#9cc3c7'),
    path('M2 -154L30 -154L10 -104H2Z', '#d5e6e2'),
    rect(-14, -176, 76, 10, ink.white),
    path('M-96 -150V-186L-30 -210L-24 -198L-80 -176V-150Z', darker(body, 0.15)),
    rect(-134, -184, 10, 36, ink.black),
    ...teeth,
    circle(158, -52, 43, 'none', 'stroke="#5f2a20" stroke-width="4"'),
    poly([100, -40, 116, -40, 122, -14, 206, -8, 214, 0, 100, 0], darker(body, 0.3)),
    circle(158, -52, 7, darker(body, 0.4)),
    line([96, -92, 158, -52], darker(body, 0.2), 7),
    wheel(44, -46, 46),
    wheel(-104, -26, 27),
  ]
  return placed(shapes, x, y, size / 300, face)
}

/** A road roller from the side; 240 units long. */
export function roller(x: number, y: number, size: number, face: 1 | -1 = 1): string {
  const paint = '#dba437'
  const shapes = [
    ellipse(0, 2, 136, 8, '#1d1c2b', 'opacity=".3"'),
    path('M-110 -66L-96 -104H-40L-30 -60Z', paint),
    path('M-114 -64H40L86 -84L100 -48H-112Z', darker(paint, 0.12)),
    path('M-114 -58H20V-46H-112Z', darker(paint, 0.4)),
    line([-34, -100, -26, -176], ink.black, 6),
    line([44, -66, 36, -176], ink.black, 6),
    rect(-50, -184, 104, 11, paint, 'rx="4"'),
    path('M-22 -104L-16 -168H30L36 -74H-16Z', '#9cc3c7', 'opacity=".55"'),
    circle(6, -128, 10, ink.skin),
    path('M-5 -130C-6 -146 18 -146 17 -130Z', '#d9652f'),
    path('M-12 -72Q-14 -116 6 -117Q22 -114 22 -72Z', '#d9652f'),
    line([14, -104, 34, -92], '#d9652f', 8),
    line([32, -74, 40, -98], ink.black, 4),
    circle(92, -46, 46, '#6d7478'),
    circle(92, -46, 40, '#9aa2a3'),
    path('M52 -46A40 40 0 0 0 132 -46Z', '#7c8587'),
    circle(92, -46, 8, ink.black),
    poly([60, -78, 86, -52, 98, -52, 70, -84], darker(paint, 0.2)),
    wheel(-74, -42, 42, paint),
  ]
  return placed(shapes, x, y, size / 240, face)
}

interface Van {
  x: number
  y: number
  size: number
  face?: 1 | -1
  paint: string
  stripe: string
  /** An ambulance has a beacon and a cross of its stripe's colour. */
  medical?: boolean
}

export function van({ x, y, size, face = 1, paint, stripe, medical = false }: Van): string {
  const glass = '#355a69'
  const shapes = [
    ellipse(0, 2, 112, 7, '#1d1c2b', 'opacity=".3"'),
    path('M-104 -14V-86Q-104 -96 -94 -96H38Q46 -96 52 -88L76 -56L100 -50Q106 -48 106 -40V-14Z', paint),
    path('M-104 -34H106V-14H-104Z', darker(paint, 0.2)),
    rect(-104, -46, 209, 9, stripe),
    path('M30 -84H42L64 -56H30Z', glass),
    path('M30 -84H42L36 -56H30Z', lighter(glass, 0.45)),
    rect(-8, -84, 30, 26, glass),
    line([-14, -90, -14, -18], darker(paint, 0.35), 1.4),
    line([26, -90, 26, -18], darker(paint, 0.35), 1.4),
    rect(98, -44, 8, 10, ink.lamp),
    wheel(-64, -16, 20, ink.steel),
    wheel(66, -16, 20, ink.steel),
  ]
  if (medical)
    shapes.push(
      rect(-66, -84, 11, 30, stripe),
      rect(-76, -74.5, 31, 11, stripe),
      rect(6, -106, 24, 11, '#4f86b8', 'rx="4"'),
    )
  else shapes.push(rect(-92, -84, 34, 26, glass), rect(-52, -84, 34, 26, glass))
  return placed(shapes, x, y, size / 212, face)
}

/** A country bus from the side; 320 units long. */
export function bus(
  x: number,
  y: number,
  size: number,
  paint: string,
  stripe: string,
  glass: string,
): string {
  const shapes = [
    ellipse(0, 2, 166, 8, '#1d1c2b', 'opacity=".32"'),
    path('M-158 -16V-112Q-158 -126 -144 -126H138Q152 -126 155 -112L160 -52V-16Z', paint),
    path('M-158 -36H160V-16H-158Z', darker(paint, 0.25)),
    rect(-158, -58, 317, 9, stripe),
    path('M-150 -126H140L142 -118H-153Z', lighter(paint, 0.5)),
    ...[-146, -100, -54, 32, 78].map((wx) => rect(wx, -110, 40, 44, glass, 'rx="4"')),
    ...[-146, -100, -54, 32, 78].map((wx) =>
      poly([wx + 2, -72, wx + 2, -108, wx + 24, -108], lighter(glass, 0.35), 'opacity=".6"'),
    ),
    path('M126 -110H144L151 -62H126Z', lighter(glass, 0.15)),
    rect(-8, -110, 34, 90, darker(paint, 0.35)),
    rect(-5, -106, 13, 82, glass),
    rect(10, -106, 13, 82, glass),
    ...[-120, -70, 46, 92].map(
      (wx) =>
        circle(wx, -78, 8, darker(ink.skin, 0.3)) +
        path(`M${wx - 13} -66Q${wx} -76 ${wx + 13} -66Z`, darker(stripe, 0.3)),
    ),
    rect(150, -46, 10, 12, ink.lamp),
    wheel(-100, -18, 24, ink.steel),
    wheel(100, -18, 24, ink.steel),
  ]
  return placed(shapes, x, y, size / 320)
}

export function bench(x: number, y: number, width: number, colour: string): string {
  const h = width * 0.26
  return group([
    rect(x, y - h, width, h * 0.2, colour),
    rect(x, y - h * 1.9, width, h * 0.22, darker(colour, 0.1)),
    rect(x, y - h * 1.5, width, h * 0.18, darker(colour, 0.1)),
    ...[0.08, 0.88].map((t) => rect(x + width * t, y - h * 1.9, width * 0.04, h * 1.9, darker(colour, 0.4))),
  ])
}
