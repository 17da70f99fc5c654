import { expect, it } from 'vitest'
import { assertOccupations } from '../src/assemble/assert-occupations.js'
import type { ListPart } from '../src/recognise/parts.js'
import type { SourceBlock } from '../src/source-block.js'

const block = (line: number): SourceBlock => ({
  node: { type: 'paragraph', value: 'Acrobate', place: { lines: [line, line] } },
  inList: true,
  item: null,
  cell: null,
  sourceId: 'liste',
  order: line,
})

function listOf(length: number, from: number): ListPart {
  return {
    heading: block(from),
    statedCount: null,
    items: Array.from({ length }, (_, at) => block(from + 1 + at)),
  }
}

it('more occupations than any nomenclature has are refused at the first that is too many', () => {
  const lists = [listOf(60_000, 1), listOf(60_000, 70_000)]
  expect(() => assertOccupations(lists, id => `${id}.txt`)).toThrow(
    /^liste\.txt: line 110001: the documents list 120000 occupations; expected at most 100000\. Check/,
  )
})

it('as many as may be are taken', () => {
  expect(() => assertOccupations([listOf(60_000, 1), listOf(40_000, 70_000)], id => id)).not.toThrow()
})
