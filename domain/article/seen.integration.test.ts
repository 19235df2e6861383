import { afterAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { correctArticle, publishArticle, reviseArticle } from './commands'
import { CannotWait } from './errors'
import { actor, bodyOf, newsroom, published, unique } from './test-newsroom.fixture'

const HOUR_MS = 3_600_000
afterAll(() => db.$disconnect())

describe('an article that readers have seen', () => {
  it('is neither changed nor corrected at a later hour: what readers see is never half-timed', async () => {
    const place = await newsroom()
    const { article } = await published(place, { headline: unique('Кеш'), body: bodyOf('Кеш түсті.') })
    const later = new Date(Date.now() + HOUR_MS)
    const revised = await reviseArticle({
      articleId: article.id,
      version: article.version,
      content: {
        headline: unique('Кештен кейін'),
        body: bodyOf('Түн болды.'),
        slug: 'keshten-kein',
        rubricId: place.rubricId,
      },
      actor,
    })
    const { id: articleId } = article
    await expect(publishArticle({ articleId, version: revised.version, at: later, actor })).rejects.toThrow(
      CannotWait,
    )
    await expect(
      correctArticle({ articleId, kind: 'correction', text: 'Кейін.', at: later, actor }),
    ).rejects.toThrow(CannotWait)
    expect(await db.correction.count({ where: { articleId } })).toBe(0)
    expect((await db.article.findUniqueOrThrow({ where: { id: articleId } })).liveRevisionId).toBe(
      article.liveRevisionId,
    )
  })
})
