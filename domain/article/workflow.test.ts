import { describe, expect, it } from 'vitest'
import { ArticleState } from '@/prisma/generated/enums'
import { articleCan, articleMoves, stateAfter } from './workflow'

const states = Object.values(ArticleState)
const allowed = (state: ArticleState) => articleMoves.filter((move) => articleCan[move]({ state }))

describe('the states of an article', () => {
  it.each([
    ['draft', ['edit', 'submit', 'approve']],
    ['submitted', ['edit', 'approve', 'return']],
    ['approved', ['edit', 'return', 'publish']],
    ['published', ['edit', 'publish', 'withdraw', 'correct']],
    ['withdrawn', []],
  ] as const)('%s allows %j', (state, moves) => {
    expect(allowed(state)).toEqual(moves)
  })

  it('are all reached from a draft', () => {
    const reached = new Set<ArticleState>(['draft'])
    for (let i = 0; i < states.length; i++)
      for (const state of [...reached])
        for (const move of allowed(state)) reached.add(stateAfter(move) ?? state)
    expect([...reached].sort()).toEqual([...states].sort())
  })

  it('name the states that a move starts from', () => {
    expect(articleCan.withdraw.states).toEqual(['published'])
  })
})
