/**
 * Cuts the reading face to the letters that this newspaper writes, one woff2 per weight: the usual packages spread Kazakh
 * over four files. Result: public/fonts/<name>.<hash>.woff2 and .cache/fonts.json, which says the addresses by name.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import subsetFont from 'subset-font'

const outputDir = 'public/fonts'
const manifestFile = '.cache/fonts.json'
/** The two that pages preload, together. */
const preloadBudget = 70_000

const faces = [
  { name: 'literata-400', file: '400Regular/Literata_400Regular.ttf', preloaded: true },
  { name: 'literata-700', file: '700Bold/Literata_700Bold.ttf', preloaded: true },
  { name: 'literata-400-italic', file: '400Regular_Italic/Literata_400Regular_Italic.ttf', preloaded: false },
]

/** Kerning, ligatures, accents, kinds of figures. Small capitals and the like weigh a third of the file and are never set. */
const keepFeatures = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'lnum', 'onum', 'pnum', 'tnum']

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
const signs = '«»–—…“”„‘’‹›№₸€§©·•×÷±°′″−¼½¾¹²³→←↑↓✓\u2011\u00a0\u00ad\u202f\u2009'
const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const kazakh = 'әғқңөұүһі'
/** Both Latin alphabets in use, that of 2018 and that of 2021, and what names in foreign papers need. */
const kazakhLatin = 'áǵıńóúýäğñöşüūiçéèàâêîôûëïß'
const letters = russian + kazakh + kazakhLatin

/** Every character that is cut out, once. Dotted capital İ and dotless ı are a pair of their own. */
export const characters = [
  ...new Set(ascii + signs + letters + letters.toLocaleUpperCase('kk') + 'İı' + 'Ұұ\u0301\u0306\u0308'),
].join('')

export type FontReport = { name: string; url: string; bytes: number; fresh: boolean }

/**
 * Makes what is missing and removes what is out of date. Files are named by what they were made of, so a second run only looks.
 * Throws when the preloaded faces together are heavier than the budget of a reader's page.
 */
export async function makeFonts(): Promise<FontReport[]> {
  await mkdir(outputDir, { recursive: true })
  const present = new Set(await readdir(outputDir))
  const reports: FontReport[] = []
  for (const face of faces) reports.push(await makeFace(face, present))
  for (const file of present) {
    const known = reports.some((report) => report.url.endsWith(`/${file}`))
    if (!known && file.endsWith('.woff2')) await rm(join(outputDir, file))
  }
  await mkdir('.cache', { recursive: true })
  await writeFile(
    manifestFile,
    JSON.stringify(Object.fromEntries(reports.map(({ name, url }) => [name, url])), null, 2),
  )
  const weight = reports.slice(0, 2).reduce((sum, report) => sum + report.bytes, 0)
  if (weight > preloadBudget)
    throw new Error(`The preloaded fonts weigh ${weight} bytes, more than ${preloadBudget}.`)
  return reports
}

async function makeFace({ name, file }: (typeof faces)[number], present: Set<string>): Promise<FontReport> {
  const source = await readFile(createRequire(import.meta.url).resolve(`@expo-google-fonts/literata/${file}`))
  const hash = createHash('sha256')
    .update(source)
    .update(characters)
    .update(keepFeatures.join())
    .digest('hex')
    .slice(0, 8)
  const target = `${name}.${hash}.woff2`
  const path = join(outputDir, target)
  const fresh = !present.has(target)
  if (fresh)
    await writeFile(path, await subsetFont(source, characters, { targetFormat: 'woff2', keepFeatures }))
  const { length } = await readFile(path)
  return { name, url: `/fonts/${target}`, bytes: length, fresh }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { url, bytes } of await makeFonts()) console.log(`${url}  ${(bytes / 1000).toFixed(1)} kB`)
}
