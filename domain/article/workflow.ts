import type { ArticleState } from '@/prisma/generated/enums'

/**
 * The states of an article and the only moves between them. Buttons, commands and tests ask this table.
 * «Scheduled» is no state: it is a published article whose `publishAt` has not come.
 */
const moves = {
  /** Change the working revision. A published one may be worked on for days without a reader seeing it. */
  edit: { from: ['draft', 'submitted', 'approved', 'published'], to: null },
  submit: { from: ['draft'], to: 'submitted' },
  /** Also of a draft: the editor of a small paper approves her own text, and the record says so. */
  approve: { from: ['draft', 'submitted'], to: 'approved' },
  return: { from: ['submitted', 'approved'], to: 'draft' },
  /** Of a published article: lets its working revision go live. */
  publish: { from: ['approved', 'published'], to: 'published' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  correct: { from: ['published'], to: null },
} as const satisfies Record<string, { from: readonly ArticleState[]; to: ArticleState | null }>

export type Move = keyof typeof moves
export const articleMoves = Object.keys(moves) as Move[]

type Question = { (article: { state: ArticleState }): boolean; readonly states: readonly ArticleState[] }

function questionOf(move: Move): Question {
  const states: readonly ArticleState[] = moves[move].from
  return Object.assign((article: { state: ArticleState }) => states.includes(article.state), { states })
}

/** Whether an article's state allows a move, `articleCan.publish(article)`, and which states do, `.states`. */
export const articleCan = Object.fromEntries(articleMoves.map((move) => [move, questionOf(move)])) as Record<
  Move,
  Question
>

/** The state that a move leads to; null when it leaves the state as it is. */
export const stateAfter = (move: Move): ArticleState | null => moves[move].to
