import { describe, expect, it } from 'vitest'
import { type Mark, type MarkState, markState } from '../src/index.js'

describe('what a mark says of its row', () => {
  const marks: [string, Mark, MarkState][] = [
    ['a character', { kind: 'character', value: '✓' }, 'ticked'],
    ['a ticked box', { kind: 'checkbox', value: '☒', checked: true }, 'ticked'],
    ['an empty box', { kind: 'checkbox', value: '☐', checked: false }, 'empty'],
    ['a tick of a symbol font', { kind: 'font', value: '✓', font: 'Wingdings' }, 'ticked'],
    ['an empty box of a symbol font', { kind: 'font', value: '☐', font: 'Wingdings' }, 'empty'],
    ['another sign of a symbol font', { kind: 'font', value: '☺', font: 'Wingdings' }, 'unclear'],
    ['a picture', { kind: 'picture', value: '' }, 'unclear'],
    ['a picture that is described', { kind: 'picture', value: 'coche' }, 'unclear'],
  ]
  for (const [name, mark, state] of marks) it(`${name}: ${state}`, () => expect(markState(mark)).toBe(state))
})
