import { describe, expect, it } from 'vitest'
import { familyColumns } from '../src/recognise/family-columns.js'

const columns = (row: string) => [...row].map(cell => cell === 'x')
const any = () => true

/** `x` is a column with a sub-family, `.` one without. */
describe('the columns of families whose spans are lost', () => {
  for (const [families, row, sizes] of [
    [5, 'xx..xx.', [2, 1, 1, 2, 1]],
    [3, '...', [1, 1, 1]],
    [2, 'xxxx', [2, 2]],
    [2, 'x.', [1, 1]],
    [1, 'xxx', [3]],
  ] as const) {
    it(`${families} over ${row}`, () => expect(familyColumns(families, columns(row), any)).toEqual(sizes))
  }
  for (const [families, row] of [
    [2, 'xxxxx'],
    [3, 'xx'],
    [1, 'x.x'],
  ] as const) {
    it(`${families} over ${row} cannot be told`, () =>
      expect(familyColumns(families, columns(row), any)).toBeNull())
  }
  it('2 over xxxxx can be told where a profile states a family and its sub-family', () => {
    expect(familyColumns(2, columns('xxxxx'), ([first]) => first === 3)).toEqual([3, 2])
  })
  it('does not run away on a wide header', () => {
    expect(familyColumns(20, columns('x'.repeat(60)), any)).toBeNull()
  })
})
