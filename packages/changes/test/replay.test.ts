import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Change, compareNomenclatures } from '../src/index.js'
import { bakery, copyOf } from './support/bakery.js'

const items = fc.array(
  fc.constantFrom(
    'Pétrir',
    'Pétrir la pâte',
    'Pétrir les pâtes',
    'Cuire',
    'Cuire au four',
    'Vendre',
    'Nettoyer',
  ),
  { maxLength: 8 },
)

const withItems = (mainActivities: string[]) => {
  const dataset = copyOf(bakery)
  Object.assign(dataset.occupations[0]?.profile ?? {}, { mainActivities })
  return dataset
}

/** The new list, made of the old one and the changes alone: what came or changed stands at its place, the rest keeps its order. */
function replay(old: readonly string[], changes: readonly Change[]): unknown[] {
  const [whole] = changes.filter(({ kind }) => kind === 'section-filled' || kind === 'section-emptied')
  if (whole) return [whole.new].flat()
  const rank = (pointer: string | null) => Number(pointer?.split('/').at(-1))
  const touched = new Set(changes.flatMap(({ pointer }) => (pointer.old === null ? [] : [rank(pointer.old)])))
  const placed = new Map(
    changes.flatMap(({ pointer, new: value }) =>
      pointer.new === null ? [] : [[rank(pointer.new), value] as const],
    ),
  )
  const kept = old.filter((_, at) => !touched.has(at))
  return Array.from({ length: kept.length + placed.size }, (_, at) =>
    placed.has(at) ? placed.get(at) : kept.shift(),
  )
}

it('the changes of a list say all that is needed to make the new one of the old', () => {
  fc.assert(
    fc.property(items, items, (old, now) => {
      const { changes } = compareNomenclatures(withItems(old), withItems(now))
      expect(replay(old, changes)).toEqual(now)
    }),
  )
})
