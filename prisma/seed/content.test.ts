import { beforeAll, describe, expect, it } from 'vitest'
import { mendLookalikes } from '@/kazakh/lookalikes'
import { bodyToText } from '@/domain/article/body-text'
import { type ContentFile, readContentFiles, readPeople } from './content-files'
import { districtsData, rubricsData, topicsData } from './foundation'
import { bodyWith, scenesOf } from './parse-content'

let files: ContentFile[]
beforeAll(async () => {
  files = await readContentFiles()
})

const textOf = ({ content }: ContentFile) => {
  const ids = new Map(scenesOf(content).map((scene) => [scene, 1n]))
  return [content.headers.headline, content.headers.lead, bodyToText(bodyWith(content, ids))].join('\n')
}

describe('the demo content', () => {
  it('covers every district with at least 60 articles and 15 Russian pairs', () => {
    expect(new Set(files.map(({ district }) => district))).toEqual(
      new Set(districtsData().map((d) => d.slug)),
    )
    expect(files.filter(({ lang }) => lang === 'kk').length).toBeGreaterThanOrEqual(60)
    expect(files.filter(({ lang, pairKey }) => lang === 'ru' && pairKey).length).toBeGreaterThanOrEqual(15)
  })

  it('names only rubrics, topics and people that exist', () => {
    const slugs = (list: { slug: string }[]) => new Set(list.map(({ slug }) => slug))
    const [rubrics, topics] = [slugs(rubricsData()), slugs(topicsData())]
    const unknown = files.flatMap(({ file, district, content: { headers } }) => {
      const people = new Set(readPeople(district).map(({ id }) => id))
      const named = [...headers.byline, ...(headers.photographer ? [headers.photographer] : [])]
      return [
        ...[headers.rubric].filter((name) => !rubrics.has(name)),
        ...headers.topics.filter((name) => !topics.has(name)),
        ...named.filter((name) => !people.has(name)),
      ].map((name) => `${file}: ${name}`)
    })
    expect(unknown).toEqual([])
  })

  it('has no letters of the wrong alphabet', () => {
    const mixed = files.flatMap((file) =>
      mendLookalikes(textOf(file)).mended.map(({ word }) => `${file.file}: ${word}`),
    )
    expect(mixed).toEqual([])
  })

  it('lets every speech say who speaks', () => {
    const silent = files.flatMap(({ file, content }) =>
      content.blocks.flatMap((b) => (b.type === 'speech' && !b.attrs.speaker ? [file] : [])),
    )
    expect(silent).toEqual([])
  })

  it('has a long read with gallery, table and context box, and stories without a picture', () => {
    const types = ['gallery', 'table', 'contextBox']
    const long = files.filter(({ content }) =>
      types.every((type) => content.blocks.some((b) => b.type === type)),
    )
    expect(long.length).toBeGreaterThan(0)
    expect(files.some(({ content }) => content.headers.picture === null)).toBe(true)
  })
})
