import { describe, expect, it } from 'vitest'
import { currentSuccessors } from '../src/current-successors.js'

const occupation = (id: string, ...replacedBy: string[]) =>
  replacedBy.length > 0 ? { id, deprecation: { replacedBy } } : { id }
const successors = (id: string, ...all: { id: string }[]) => {
  const byId = new Map(all.map(each => [each.id, each]))
  const start = byId.get(id)
  return start ? currentSuccessors(start, each => byId.get(each)).map(each => each.id) : null
}

describe('the current successors of an occupation', () => {
  it('are those named, in their order', () => {
    const all = [occupation('a', 'c', 'b'), occupation('b'), occupation('c')]
    expect(successors('a', ...all)).toEqual(['c', 'b'])
  })
  it('are found behind others that are deprecated by now, each once', () => {
    const all = [occupation('a', 'b', 'c'), occupation('b', 'd', 'e'), occupation('c', 'e'), occupation('e')]
    expect(successors('a', ...all, occupation('d'))).toEqual(['d', 'e'])
  })
  it('are none for one that is in use, or that ended', () => {
    expect(successors('a', occupation('a'))).toEqual([])
    expect(successors('a', { id: 'a', deprecation: { replacedBy: [] } } as { id: string })).toEqual([])
  })
})
