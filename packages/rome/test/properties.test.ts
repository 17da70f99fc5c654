import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Appellation,
  compareLabels,
  createSuggester,
  type Fiche,
  type Release,
  verifyMappings,
} from '../src/index.js'
import { nomenclatureWith } from './support.js'

const word = fc.constantFrom(
  'chef',
  'projet',
  'développeur',
  'technicienne',
  'réseaux',
  "d'étude",
  'informatique',
  'œuvre',
)
const label = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '))
const code = fc.integer({ min: 0, max: 30 }).map(number => `M18${String(number).padStart(2, '0')}`)

const release = fc
  .record({
    fiches: fc.uniqueArray(fc.record({ code, label }), { selector: fiche => fiche.code, minLength: 1 }),
    names: fc.array(
      fc.record({ at: fc.nat(), label, kind: fc.constantFrom('principal', 'synonym'), rare: fc.boolean() }),
    ),
  })
  .map(({ fiches, names }): { fiches: Fiche[]; appellations: Appellation[] } => ({
    fiches: fiches.map((fiche, index) => ({ ...fiche, parent: null, line: index + 2 })),
    appellations: names.map(({ at, label: name, kind, rare }, index) => ({
      code: String(index + 1),
      label: name,
      ficheCode: fiches[at % fiches.length]?.code ?? 'M1800',
      kind: kind === 'principal' ? 'principal' : 'synonym',
      isRarelyUsed: rare,
      line: index + 2,
    })),
  }))

function releaseOf(fiches: Fiche[], appellations: Appellation[]): Release {
  return {
    version: { value: '4.0-60', from: 'file-name' },
    files: [],
    passedOver: [],
    fiches: new Map(fiches.map(fiche => [fiche.code, fiche])),
    appellations: new Map(appellations.map(appellation => [appellation.code, appellation])),
  }
}

describe('labels', () => {
  it('are unchanged whatever the apostrophe, the case and the spaces', () => {
    fc.assert(
      fc.property(label, text => {
        expect(compareLabels(text, text.replaceAll("'", '’').replaceAll(' ', '\u00a0 ').toUpperCase())).toBe(
          'unchanged',
        )
      }),
    )
  })
  it('are re-spelt where only punctuation differs, and changed where a word does', () => {
    fc.assert(
      fc.property(label, text => {
        expect(compareLabels(`${text} -DSI-`, `${text} (DSI)`)).toBe('respelt')
        expect(compareLabels(text, `${text} junior`)).toBe('changed')
      }),
    )
  })
})

describe('mappings', () => {
  it('made from a release are unchanged in it, and not in this part of one without them', () => {
    fc.assert(
      fc.property(release, ({ fiches, appellations }) => {
        const whole = releaseOf(fiches, appellations)
        const mappings = appellations.map(
          ({ code: appellationCode, label: appellationLabel, ficheCode }) => ({
            code: ficheCode,
            label: whole.fiches.get(ficheCode)?.label ?? '',
            appellationCode,
            appellationLabel,
          }),
        )
        const nomenclature = nomenclatureWith([{ label: 'Chef', alternativeLabels: [], mappings }])
        const outcomes = (verification: ReturnType<typeof verifyMappings>) =>
          new Set(verification.results.map(({ outcome }) => outcome))
        expect([...outcomes(verifyMappings(nomenclature, whole))]).toEqual(
          mappings.length > 0 ? ['unchanged'] : [],
        )
        const nothing = releaseOf([], [])
        const part = verifyMappings(nomenclature, nothing, { isPartial: true })
        expect([...outcomes(part)]).toEqual(mappings.length > 0 ? ['not-in-this-part'] : [])
        const gone = verifyMappings(nomenclature, nothing)
        expect([...outcomes(gone)]).toEqual(mappings.length > 0 ? ['code-gone'] : [])
      }),
    )
  })
})

describe('suggestions', () => {
  const occupations = ['Chef de projet', 'Technicien réseau', 'Développeuse'].map(text => ({
    label: text,
    alternativeLabels: [],
    mappings: [],
  }))
  const nomenclature = nomenclatureWith(occupations)
  const candidates = (dataset: typeof nomenclature, from: Release) =>
    dataset.occupations.map(createSuggester(dataset, from))

  it('do not hang on the order of the files, have scores from 0 to 1, the best first, one a fiche', () => {
    fc.assert(
      fc.property(release, ({ fiches, appellations }) => {
        const found = candidates(nomenclature, releaseOf(fiches, appellations))
        expect(candidates(nomenclature, releaseOf(fiches.toReversed(), appellations.toReversed()))).toEqual(
          found,
        )
        for (const list of found) {
          const scores = list.map(({ score }) => score)
          expect(scores.every(score => score > 0 && score <= 1.000001)).toBe(true)
          expect(scores).toEqual(scores.toSorted((a, b) => b - a))
          expect(new Set(list.map(({ ficheCode }) => ficheCode)).size).toBe(list.length)
        }
      }),
    )
  })
  it('do not read the mappings of the dataset', () => {
    fc.assert(
      fc.property(release, code, ({ fiches, appellations }, mapped) => {
        const from = releaseOf(fiches, appellations)
        const mapping = { code: mapped, label: 'Chef', appellationCode: null, appellationLabel: null }
        const withMappings = nomenclatureWith(occupations.map(entry => ({ ...entry, mappings: [mapping] })))
        expect(candidates(withMappings, from)).toEqual(candidates(nomenclature, from))
      }),
    )
  })
  it('find the name itself first', () => {
    fc.assert(
      fc.property(release, ({ fiches, appellations }) => {
        const [fiche] = fiches
        if (!fiche) return
        const named = nomenclatureWith([{ label: fiche.label, alternativeLabels: [], mappings: [] }])
        const best = candidates(named, releaseOf(fiches, appellations))[0]?.[0]
        expect(best?.isEveryWord).toBe(true)
      }),
    )
  })
})
