import type { Lang } from '@/lib/paths'
import type { ContentFile } from '../content-files'

/** What the demo's own texts offer for recombining, of one language. */
export type Stock = { headlines: string[]; sentences: string[]; speeches: Said[] }
export type Said = { text: string; speaker: string; post: string }

const SHORTEST_SENTENCE = 25
const LONGEST_SENTENCE = 260

// «Е. Жақып» and «т.б.» end no sentence; one that begins with a small letter has lost its beginning.
const sentencesIn = (text: string) =>
  (text.match(/[^.!?…]+(?:\.(?!\s+\p{Lu}\p{Ll})[^.!?…]*)*[.!?…]+»?/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= SHORTEST_SENTENCE && sentence.length <= LONGEST_SENTENCE)
    .filter((sentence) => /^[«\p{Lu}\d]/u.test(sentence))

/** Takes the demo's texts apart into headlines, sentences and speeches. */
export function stockOf(files: ContentFile[], lang: Lang): Stock {
  const stock: Stock = { headlines: [], sentences: [], speeches: [] }
  for (const { content } of files.filter((file) => file.lang === lang)) {
    stock.headlines.push(content.headers.headline)
    for (const block of content.blocks) {
      if (block.type !== 'paragraph' && block.type !== 'speech') continue
      const inlines = block.type === 'speech' ? block.content[0]?.content : block.content
      const sentences = sentencesIn((inlines ?? []).map(({ text }) => text).join(''))
      if (block.type === 'paragraph') stock.sentences.push(...sentences)
      else for (const text of sentences) stock.speeches.push({ text, ...block.attrs })
    }
  }
  return stock
}
