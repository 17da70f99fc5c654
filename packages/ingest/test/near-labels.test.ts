import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { createNearLabels } from '../src/match/near-labels.js'

/** What is near, as the definition says it: by measuring every key. */
function nearByMeasuringAll(key: string, keys: readonly string[]) {
  if (key.length < 6) return []
  const bound = Math.max(1, Math.floor(key.length / 10))
  return keys
    .map(candidate => ({ key: candidate, distance: distance(candidate, key) }))
    .filter(candidate => candidate.distance <= bound)
}

const word = fc.constantFrom(
  'agent',
  'agents',
  'de',
  'des',
  'maintenance',
  'maintenances',
  'reseau',
  'reseaux',
  'aa',
  'aaa',
)
const label = fc.array(word, { minLength: 1, maxLength: 8 }).map(words => words.join('-'))
// Labels of a few words are near each other by chance; an edited one is near for certain.
const edited = fc
  .tuple(label, fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'x', 'ab')), { maxLength: 6 }))
  .map(([text, edits]) =>
    edits.reduce((edited, [at, letters]) => {
      const place = at % (edited.length + 1)
      return edited.slice(0, place) + letters + edited.slice(place + (letters.length === 2 ? 0 : 1))
    }, text),
  )

describe('near labels', () => {
  it('are all that lie within the bound, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { maxLength: 60 }),
        fc.array(edited, { maxLength: 20 }),
        (keys, asked) => {
          const near = createNearLabels(keys)
          for (const key of [...asked, ...keys]) expect(near(key)).toEqual(nearByMeasuringAll(key, keys))
        },
      ),
    )
  })
  it('of any letters at all are those too', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 30 })
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 40 }), text, (keys, key) => {
        expect(createNearLabels(keys)(key)).toEqual(nearByMeasuringAll(key, keys))
      }),
    )
  })
  it('have the same signs', () => {
    const near = createNearLabels(['developpeur-c-#', 'developpeur-c-+-+', 'developpeurs-c-#'])
    expect(near('developpeur-c-#')).toEqual([
      { key: 'developpeur-c-#', distance: 0 },
      { key: 'developpeurs-c-#', distance: 1 },
    ])
  })
})
