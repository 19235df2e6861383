/** Fills an empty database with the demo: `node --import tsx prisma/seed/main.ts`. Run again it changes nothing. */
import { db } from '@/lib/db'
import { ContentFault } from './content-fault'
import { type ContentFile, readContentFiles } from './content-files'
import { seedDemo } from './demo'
import { shownIn } from './parse-content'
import { type Captions, seedPictures } from './pictures'

const TIME_LIMIT = { timeout: 300_000, maxWait: 10_000 }

const began = performance.now()
const say = (what: string) => console.log(`${what}  ${((performance.now() - began) / 1000).toFixed(1)} s`)

async function pendingFiles(files: ContentFile[]): Promise<ContentFile[]> {
  const keys = files.map(({ file }) => `seed:${file}`)
  const rows = await db.article.findMany({ where: { importKey: { in: keys } }, select: { importKey: true } })
  const present = new Set(rows.map(({ importKey }) => importKey))
  return files.filter(({ file }) => !present.has(`seed:${file}`))
}

/** The scenes that texts show, each with the words of the text that shows it first. */
function scenesToDraw(files: ContentFile[]): Map<string, Captions> {
  const scenes = new Map<string, Captions>()
  for (const { scene, ...words } of files.flatMap(({ content }) => shownIn(content))) {
    if (!scenes.has(scene)) scenes.set(scene, words)
  }
  return scenes
}

async function main(): Promise<void> {
  const files = await readContentFiles()
  const pending = await pendingFiles(files)
  const scenes = scenesToDraw(pending)
  // Pictures first and the rest in one transaction: a seed that is cut short leaves no half of a demo.
  const pictures = await seedPictures(scenes, (count) => {
    if (count % 10 === 0 || count === scenes.size) say(`pictures ${count} of ${scenes.size}`)
  })
  await db.$transaction((tx) => seedDemo(tx, files, pictures), TIME_LIMIT)
  say(`articles ${pending.length} new, ${files.length - pending.length} there before`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ContentFault)) throw error
  console.error(`The demo content stops at prisma/seed/content/${error.message}`)
  process.exitCode = 1
} finally {
  await db.$disconnect()
}
