import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Lang } from '@/lib/paths'
import { ContentFault } from './content-fault'
import { type Content, parseContent, scenesOf } from './parse-content'
import type { PersonData } from './people'
import { isScene } from './pictures'

export type ContentFile = {
  /** `aral/port-muzeii.kk.txt`, also the text's fingerprint. */
  file: string
  district: string
  lang: Lang
  /** Shared by the two languages of one text; null where there is one only. */
  pairKey: string | null
  content: Content
}

const FOLDER = fileURLToPath(new URL('./content/', import.meta.url))

/** Runs `work` and puts the file's name on a fault that it throws. */
export async function inFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ContentFault && !error.file) throw new ContentFault(error.line, error.reason, file)
    throw error
  }
}

const namesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()

async function readContent(district: string, name: string, all: Set<string>): Promise<ContentFile> {
  const file = `${district}/${name}`
  const base = name.replace(/\.(?:kk|ru)\.txt$/u, '')
  const paired = all.has(`${base}.kk.txt`) && all.has(`${base}.ru.txt`)
  const content = await inFile(file, () => parseContent(readFileSync(`${FOLDER}${file}`, 'utf8')))
  const unknown = scenesOf(content).find((scene) => !isScene(scene))
  if (unknown) throw new ContentFault(1, `there is no scene "${unknown}"`, file)
  const lang = name.endsWith('.ru.txt') ? 'ru' : 'kk'
  return { file, district, lang, pairKey: paired ? `${district}/${base}` : null, content }
}

/** All demo texts, the oldest first, as if they had been written one after another. @throws ContentFault */
export async function readContentFiles(): Promise<ContentFile[]> {
  const files: ContentFile[] = []
  for (const district of readdirSync(FOLDER)) {
    const names = namesIn(`${FOLDER}${district}`, '.txt')
    for (const name of names) files.push(await readContent(district, name, new Set(names)))
  }
  return files.sort((a, b) => a.content.headers.published.getTime() - b.content.headers.published.getTime())
}

/** The people of a district. */
export const readPeople = (district: string) =>
  JSON.parse(readFileSync(`${FOLDER}${district}/people.json`, 'utf8')) as PersonData[]
