import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { drawScene, sceneNames } from './scenes'

/** Names of the elements in order; fails when a tag is left open or closed twice. */
function elements(svg: string): string[] {
  const open: string[] = []
  const seen: string[] = []
  const parser = new Parser(
    {
      onopentag: (name) => {
        open.push(name)
        seen.push(name)
      },
      onclosetag: (name, implied) => {
        expect(open.pop()).toBe(name)
        expect(implied && !selfClosing.has(name)).toBe(false)
      },
    },
    { xmlMode: true },
  )
  parser.end(svg)
  expect(open).toEqual([])
  return seen
}

const selfClosing = new Set(['rect', 'circle', 'ellipse', 'path', 'stop', 'use'])

describe('scenes', () => {
  it('has every demo picture once', () => {
    expect(sceneNames).toHaveLength(36)
    expect(new Set(sceneNames).size).toBe(36)
    for (const name of sceneNames) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it.each(sceneNames)('draws %s as a well-formed sheet of the right size', (name) => {
    const svg = drawScene(name)
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1536 1024" width="1536" height="1024">/,
    )
    expect(svg.length).toBeLessThan(120_000)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/)
    const names = elements(svg)
    expect(names[0]).toBe('svg')
    expect(names).not.toContain('text')
    expect(names).not.toContain('filter')
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const match of svg.matchAll(/(?:url\(|href=")#(\w+)/g)) expect(ids).toContain(match[1])
  })

  it.each(sceneNames)('draws %s the same every time', (name) => {
    expect(drawScene(name)).toBe(drawScene(name))
  })

  it('refuses a name it does not know', () => {
    expect(() => drawScene('constructor')).toThrow('no such scene')
  })
})
