import type { ArticleState } from '@/prisma/generated/enums'
import { articleCan, type Move } from './workflow'

/** There is no such article. */
export class ArticleMissing extends Error {
  override name = 'ArticleMissing'
  constructor(readonly articleId: bigint) {
    super(`There is no article ${articleId}.`)
  }
}

/** The write was based on a version that somebody has since replaced. Both versions are named; nothing is lost. */
export class StaleVersion extends Error {
  override name = 'StaleVersion'
  constructor(
    readonly articleId: bigint,
    readonly based: number,
    readonly current: number,
  ) {
    super(`Article ${articleId} is at version ${current}, but the change was based on version ${based}.`)
  }
}

/** The article's state does not allow the move. */
export class NotInState extends Error {
  override name = 'NotInState'
  constructor(
    readonly articleId: bigint,
    readonly move: Move,
    readonly state: ArticleState,
  ) {
    const wanted = articleCan[move].states.join(' or ')
    super(`Article ${articleId} is ${state}; to ${move} it, it has to be ${wanted}.`)
  }
}

/** What the article still lacks before it can be public, each as a path and a reason. */
export class NotReady extends Error {
  override name = 'NotReady'
  constructor(
    readonly articleId: bigint,
    readonly missing: { path: string; reason: string }[],
  ) {
    super(`Article ${articleId} is not ready: ${missing.map((m) => `${m.path} ${m.reason}`).join('; ')}.`)
  }
}

/** What readers see at once cannot be set to a later hour. */
export class CannotWait extends Error {
  override name = 'CannotWait'
  constructor(readonly articleId: bigint) {
    super(`Article ${articleId} has been read already: a change or correction of it appears at once.`)
  }
}
