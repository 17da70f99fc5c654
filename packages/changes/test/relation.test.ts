import type { Deprecation, Nomenclature } from '@metiers/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNomenclatures, isUnchanged } from '../src/index.js'
import { bakery, copyOf, occupation } from './support/bakery.js'

const bare = { alternativeLabels: { fr: [], en: [] }, hiddenLabels: { fr: [] } }

/** The bakery, with what is stated of the deprecation of its occupations, and with others beside them. */
function with_(deprecations: Record<string, Deprecation>, ...added: string[]): Nomenclature {
  const dataset = copyOf(bakery)
  dataset.occupations.push(...added.map(id => occupation(id, id, {})))
  dataset.occupations = dataset.occupations.map(each => {
    const deprecation = deprecations[each.id]
    if (!deprecation) return each
    const { iri, preferredLabel } = each
    return { ...occupation(each.id, each.id, {}), iri, preferredLabel, ...bare, deprecation }
  })
  return dataset
}

const replacedBy = (...ids: string[]): Deprecation => ({ since: '2.0.0', replacedBy: ids, note: null })
const said = (old: Nomenclature, now: Nomenclature) =>
  compareNomenclatures(old, now).changes.map(({ kind, occupationId }) => `${kind} ${occupationId}`)

describe('an occupation out of use', () => {
  it('in favour of one that is new has another id; what else changed from one to the other is said too', () => {
    expect(said(bakery, with_({ tourier: replacedBy('feuilletier') }, 'feuilletier'))).toEqual([
      'occupation-id-changed tourier',
      'occupation-added feuilletier',
      'occupation-renamed feuilletier',
      'label-removed feuilletier',
      'label-removed feuilletier',
      'label-added feuilletier',
      'label-added feuilletier',
      'label-removed feuilletier',
      'label-added feuilletier',
      'label-removed feuilletier',
      'label-added feuilletier',
    ])
  })
  it('takes its profile with it, which breaks what was built on that', () => {
    const levels = (id: string) =>
      compareNomenclatures(bakery, with_({ [id]: replacedBy() })).changes.map(({ level }) => level)
    expect([levels('boulanger'), levels('tourier')]).toEqual([['major'], ['minor']])
  })
  it('in favour of one that was there is merged into it', () => {
    expect(said(bakery, with_({ tourier: replacedBy('patissier') }))).toEqual([
      'occupation-deprecated tourier',
    ])
  })
  it('together with another, in favour of a new one, is no new name of either', () => {
    const merged = with_(
      { tourier: replacedBy('feuilletier'), patissier: replacedBy('feuilletier') },
      'feuilletier',
    )
    expect(said(bakery, merged)).toEqual([
      'occupation-deprecated patissier',
      'occupation-deprecated tourier',
      'occupation-added feuilletier',
    ])
  })
  it('in favour of two new ones is split', () => {
    expect(said(bakery, with_({ tourier: replacedBy('a', 'b') }, 'a', 'b'))).toEqual([
      'occupation-deprecated tourier',
      'occupation-added a',
      'occupation-added b',
    ])
  })
  it('may be stated otherwise, and come back', () => {
    const [one, other] = [with_({ tourier: replacedBy() }), with_({ tourier: replacedBy('patissier') })]
    expect(said(one, other)).toEqual(['deprecation-changed tourier'])
    expect(said(other, bakery)).toEqual(['occupation-reinstated tourier'])
  })
})

describe('whether a delta is empty', () => {
  const names = fc.subarray(['a', 'b', 'c', 'd'])
  const shuffled = fc.subarray(['a', 'b', 'c']).chain(all => fc.shuffledSubarray(all))
  const datasets = fc
    .record({
      fr: shuffled,
      hidden: names,
      activities: shuffled,
      definition: fc.option(fc.constantFrom('a', 'b')),
      romeV2: fc.shuffledSubarray(['11111', '22222']),
      emptySections: fc.shuffledSubarray(['definition', 'main-activities', 'pcs-codes', 'remarks'] as const),
      levels: fc.array(fc.constantFrom(1, 2, 3), { maxLength: 2 }),
      statuses: fc.array(fc.constantFrom('skos:closeMatch', 'skos:broadMatch'), { maxLength: 3 }),
      order: fc.boolean(),
    })
    .map(({ fr, hidden, activities, definition, romeV2, emptySections, levels, statuses, order }) => {
      const dataset = copyOf(bakery)
      const [first] = dataset.occupations
      const [mapping] = first?.mappings ?? []
      if (!first?.profile || !mapping) throw new Error('the bakery has no profile')
      first.alternativeLabels.fr = fr
      first.hiddenLabels.fr = hidden
      first.mappings = statuses.map(predicate => Object.assign({}, mapping, { predicate }))
      Object.assign(first.profile, { mainActivities: activities, definition, emptySections })
      first.profile.codes.romeV2 = romeV2
      first.profile.behaviouralCompetences = levels.map(level => ({
        ...{ category: 'Rigueur', required: true, level },
        ...{ levelStatus: 'stated', note: null },
      }))
      if (order) dataset.occupations.reverse()
      return dataset
    })

  /** What a dataset says, written so that two of them are equal where they say the same. */
  const meaning = (dataset: Nomenclature) => {
    const sorted = <T>(values: T[]) => values.map(value => JSON.stringify(value)).sort()
    return dataset.occupations.map(({ alternativeLabels, hiddenLabels, profile, mappings, ...rest }) => ({
      ...rest,
      alternativeLabels: sorted(alternativeLabels.fr),
      hiddenLabels: sorted(hiddenLabels.fr),
      mappings: sorted(mappings),
      profile: profile && {
        ...profile,
        codes: { ...profile.codes, romeV2: sorted(profile.codes.romeV2) },
        emptySections: sorted(profile.emptySections),
      },
    }))
  }

  it('says whether the two editions say the same', () => {
    fc.assert(
      fc.property(datasets, datasets, (old, now) => {
        const isSame = JSON.stringify(meaning(old)) === JSON.stringify(meaning(now))
        expect(isUnchanged(compareNomenclatures(old, now))).toBe(isSame)
      }),
      { examples: [[copyOf(bakery), copyOf(bakery)]] },
    )
  })

  it('does so for two editions that differ in little', () => {
    fc.assert(
      fc.property(
        datasets,
        datasets,
        fc.constantFrom('profile', 'alternativeLabels', 'mappings'),
        (old, now, key) => {
          const mixed = copyOf(old)
          const [target, source] = [mixed.occupations[0], now.occupations[0]]
          if (target && source) Object.assign(target, { [key]: source[key] })
          const isSame = JSON.stringify(meaning(old)) === JSON.stringify(meaning(mixed))
          expect(isUnchanged(compareNomenclatures(old, mixed))).toBe(isSame)
        },
      ),
    )
  })
})
