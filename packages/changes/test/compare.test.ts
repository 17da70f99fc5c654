import { changeKinds, nomenclatureSchema } from '@metiers/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNomenclatures, deltaJsonSchema, deltaSchema } from '../src/index.js'
import { bakery, copyOf } from './support/bakery.js'
import { edited, mutations, restatements } from './support/mutations.js'

const choices = fc.nat({ max: 1_000 })
const someMutations = fc.array(fc.tuple(fc.constantFrom(...mutations), choices), { maxLength: 8 })
const kindsOf = (...pair: Parameters<typeof compareNomenclatures>) =>
  compareNomenclatures(...pair).changes.map(({ kind }) => kind)

/** The dataset after several edits; one that finds nothing left to edit is passed over. */
function after(edits: [(typeof mutations)[number], number][]) {
  return edits.reduce((dataset, [{ edit }, choice]) => {
    try {
      return edited(dataset, edit, choice)
    } catch {
      return dataset
    }
  }, bakery)
}

describe('a delta', () => {
  it('is empty for a dataset and itself', () => {
    fc.assert(
      fc.property(someMutations, edits => {
        const dataset = after(edits)
        expect(compareNomenclatures(dataset, copyOf(dataset)).changes).toEqual([])
      }),
    )
  })

  it.each(mutations)('$name: $kinds, and nothing else', ({ edit, kinds }) => {
    fc.assert(
      fc.property(choices, choice => {
        expect(kindsOf(bakery, edited(bakery, edit, choice))).toEqual(kinds)
      }),
    )
  })

  it('is empty where the file is another and what it says is the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...restatements), choices, (edit, choice) => {
        const restated = edited(bakery, edit, choice)
        expect(restated).not.toEqual(bakery)
        expect(kindsOf(bakery, restated)).toEqual([])
        expect(kindsOf(restated, bakery)).toEqual([])
      }),
    )
  })

  it('the other way round, adds what was removed', () => {
    const opposites = [
      ['family-added', 'family-removed'],
      ['subfamily-added', 'subfamily-removed'],
      ['occupation-added', 'occupation-removed'],
      ['occupation-deprecated', 'occupation-reinstated'],
      ['label-added', 'label-removed'],
      ['profile-added', 'profile-removed'],
      ['section-filled', 'section-emptied'],
      ['code-added', 'code-removed'],
      ['mapping-added', 'mapping-removed'],
      ['occupation-renamed', 'occupation-renamed'],
      ['text-edited', 'text-edited'],
    ] as const
    fc.assert(
      fc.property(someMutations, edits => {
        const [there, back] = [
          compareNomenclatures(bakery, after(edits)),
          compareNomenclatures(after(edits), bakery),
        ]
        for (const [one, other] of opposites) {
          const values = (delta: typeof there, kind: string, side: 'old' | 'new') =>
            delta.changes
              .filter(change => change.kind === kind)
              .map(change => JSON.stringify(change[side]))
              .sort()
          expect(values(there, one, 'new')).toEqual(values(back, other, 'old'))
          expect(values(there, other, 'old')).toEqual(values(back, one, 'new'))
        }
      }),
    )
  })

  it('points to the values that it gives, in both editions', () => {
    const at = (dataset: unknown, pointer: string) =>
      pointer
        .split('/')
        .slice(1)
        .reduce<unknown>(
          (value, key) => Object.entries(Object(value)).find(([name]) => name === key)?.[1],
          dataset,
        )
    fc.assert(
      fc.property(someMutations, edits => {
        const changed = after(edits)
        for (const { kind, part, pointer, old, new: now } of compareNomenclatures(bakery, changed).changes) {
          // Of these the value is a position, a part of the row, or a code with the name of its scheme.
          if (
            /-moved$|^competence-(level|required)|^code-(added|removed)/.test(kind) ||
            part === 'deprecation'
          )
            continue
          if (pointer.old !== null) expect(at(bakery, pointer.old) ?? null).toEqual(old)
          if (pointer.new !== null) expect(at(changed, pointer.new) ?? null).toEqual(now)
        }
      }),
    )
  })

  it('of an item that moved or has other words, tells what else of it changed too', () => {
    const changed = copyOf(bakery)
    const profile = changed.occupations[0]?.profile
    if (!profile) throw new Error('no profile')
    // Moved to the front, with another note.
    const [last] = profile.behaviouralCompetences.splice(-1)
    if (!last) throw new Error('no competence')
    profile.behaviouralCompetences.unshift({ ...last, note: 'Lever tard' })
    // In other words, and found.
    profile.relatedOccupations[1] = { label: 'Meunier bio', occupationId: 'vendeur' }
    const { changes } = compareNomenclatures(bakery, changed)
    expect(changes.map(({ kind, old, new: now }) => [kind, old, now])).toEqual([
      ['item-moved', 'Endurance', 'Endurance'],
      ['competence-note-changed', 'Lever tôt', 'Lever tard'],
      ['item-edited', 'Meunier', 'Meunier bio'],
      [
        'item-link-changed',
        { label: 'Meunier', occupationId: null },
        { label: 'Meunier bio', occupationId: 'vendeur' },
      ],
    ])
  })

  it('is what its JSON Schema says', () => {
    const validate = new Ajv2020({ strict: true }).compile(deltaJsonSchema())
    fc.assert(
      fc.property(someMutations, edits => {
        const delta: unknown = JSON.parse(JSON.stringify(compareNomenclatures(bakery, after(edits))))
        expect(validate(delta), JSON.stringify(validate.errors)).toBe(true)
        expect(deltaSchema.parse(delta)).toEqual(delta)
      }),
    )
  })

  it('has every kind of change tried here but those that the tests below try', () => {
    const tried = new Set(mutations.flatMap(({ kinds }) => kinds))
    expect(changeKinds.filter(kind => !tried.has(kind))).toEqual([
      'attribution-added',
      'subfamily-added',
      'skill-added',
      'skill-reinstated',
      'occupation-id-changed',
      'occupation-reinstated',
      'deprecation-changed',
      'code-correction-added',
    ])
  })

  it('the edits are edits of a dataset that the schema knows', () => {
    expect(nomenclatureSchema.parse(bakery)).toEqual(bakery)
  })
})
