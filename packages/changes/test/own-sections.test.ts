import type { Nomenclature, OccupationProfile } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import { compareNomenclatures, deltaSchema, deltaToText } from '../src/index.js'
import { bakery, copyOf } from './support/bakery.js'

const stated = (label: string, level: number) =>
  ({ label, required: true, level, levelStatus: 'stated', note: null }) as const
const notRequired = (label: string) =>
  ({ label, required: false, level: null, levelStatus: 'not-required', note: null }) as const

/** The bakery with what its first profile says besides. */
function bakeryWith(more: Partial<OccupationProfile>): Nomenclature {
  const dataset = copyOf(bakery)
  const found = dataset.occupations.find(({ profile }) => profile)
  if (!found?.profile) throw new Error('the bakery has a profile')
  Object.assign(found.profile, more)
  return dataset
}

function changesOf(old: Partial<OccupationProfile>, now: Partial<OccupationProfile>) {
  return compareNomenclatures(bakeryWith(old), bakeryWith(now)).changes.map(
    ({ kind, part, pointer, old: was, new: is }) => ({ kind, part, pointer, was, is }),
  )
}

describe('a section of the steward’s own that changes', () => {
  const at = '/occupations/0/profile/additionalSections'
  const both = (pointer: string) => ({ old: pointer, new: pointer })

  it('says which text of it was edited', () => {
    expect(
      changesOf(
        { additionalSections: { risques: { kind: 'text', value: 'Farine dans l’air.' } } },
        { additionalSections: { risques: { kind: 'text', value: 'Farine et chaleur.' } } },
      ),
    ).toEqual([
      {
        kind: 'text-edited',
        part: 'risques',
        pointer: both(`${at}/risques/value`),
        was: 'Farine dans l’air.',
        is: 'Farine et chaleur.',
      },
    ])
  })

  it('says which item came', () => {
    expect(
      changesOf(
        { additionalSections: { outils: { kind: 'list', value: ['Pelle'] } } },
        { additionalSections: { outils: { kind: 'list', value: ['Pelle', 'Grigne'] } } },
      ),
    ).toEqual([
      {
        kind: 'item-added',
        part: 'outils',
        pointer: { old: null, new: `${at}/outils/value/1` },
        was: null,
        is: 'Grigne',
      },
    ])
  })

  it('is emptied where it left the dataset, and filled where it came', () => {
    const gone = { additionalSections: { outils: { kind: 'list', value: ['Pelle'] } } } as const
    expect(changesOf({ additionalSections: { ...gone.additionalSections } as never }, {})).toMatchObject([
      { kind: 'section-emptied', part: 'outils', was: ['Pelle'] },
    ])
    expect(changesOf({}, { additionalSections: { ...gone.additionalSections } as never })).toMatchObject([
      { kind: 'section-filled', part: 'outils', is: ['Pelle'] },
    ])
  })

  it('of another kind was emptied and filled anew: no value is lost between the two', () => {
    expect(
      changesOf(
        { additionalSections: { outils: { kind: 'text', value: 'Pelle' } } },
        { additionalSections: { outils: { kind: 'list', value: ['Pelle'] } } },
      ),
    ).toMatchObject([
      { kind: 'section-emptied', was: 'Pelle' },
      { kind: 'section-filled', is: ['Pelle'] },
    ])
  })

  it('says which occupation a label leads to now', () => {
    expect(
      changesOf(
        {
          additionalSections: {
            suites: { kind: 'occupations', value: [{ label: 'Chocolatier', occupationId: null }] },
          },
        },
        {
          additionalSections: {
            suites: { kind: 'occupations', value: [{ label: 'Chocolatier', occupationId: 'chocolatier' }] },
          },
        },
      ),
    ).toMatchObject([{ kind: 'item-link-changed', part: 'suites', pointer: both(`${at}/suites/value/0`) }])
  })

  it('says which level is another', () => {
    expect(
      changesOf(
        { additionalSections: { langues: { kind: 'graded-list', value: [stated('Anglais', 2)] } } },
        { additionalSections: { langues: { kind: 'graded-list', value: [stated('Anglais', 3)] } } },
      ),
    ).toEqual([
      {
        kind: 'competence-level-changed',
        part: 'langues',
        pointer: both(`${at}/langues/value/0`),
        was: { label: 'Anglais', required: true, level: 2, levelStatus: 'stated' },
        is: { label: 'Anglais', required: true, level: 3, levelStatus: 'stated' },
      },
    ])
  })
})

describe('a line about a section of the steward’s own', () => {
  const old = bakeryWith({ additionalSections: { risques: { kind: 'label', value: 'Farine' } } })
  const now = bakeryWith({ additionalSections: { risques: { kind: 'label', value: 'Chaleur' } } })
  old.template.sections.push({ id: 'risques', kind: 'label', labels: { fr: 'Risques', en: 'Hazards' } })
  const delta = compareNomenclatures(old, now)

  it('calls it as the template does, in the reader’s language', () => {
    expect(deltaToText(delta, 'fr')).toMatch(/Risques\s: texte modifié/)
    expect(deltaToText(delta, 'en')).toContain('Hazards')
    expect(deltaSchema.parse(delta)).toEqual(delta)
  })
})

describe('the level of knowledge', () => {
  const knowledge = ['Farines', 'Hygiène']
  const graded = (...items: ReturnType<typeof stated | typeof notRequired>[]) => ({
    knowledge,
    gradedItems: items.map(item => ({ section: 'knowledge' as const, ...item })),
  })

  it('is said where it changes', () => {
    expect(changesOf(graded(stated('Hygiène', 1)), graded(stated('Hygiène', 4)))).toEqual([
      {
        kind: 'competence-level-changed',
        part: 'knowledge',
        pointer: {
          old: '/occupations/0/profile/gradedItems/0',
          new: '/occupations/0/profile/gradedItems/0',
        },
        was: { label: 'Hygiène', required: true, level: 1, levelStatus: 'stated' },
        is: { label: 'Hygiène', required: true, level: 4, levelStatus: 'stated' },
      },
    ])
  })

  it('is said where it comes, goes, or is not asked for any more', () => {
    expect(changesOf(graded(), graded(stated('Farines', 2)))).toMatchObject([
      { kind: 'competence-level-changed', was: null, is: { label: 'Farines', level: 2 } },
    ])
    expect(changesOf(graded(stated('Farines', 2)), graded())).toMatchObject([
      { kind: 'competence-level-changed', was: { label: 'Farines', level: 2 }, is: null },
    ])
    expect(changesOf(graded(stated('Farines', 2)), graded(notRequired('Farines')))).toMatchObject([
      { kind: 'competence-required-changed', was: { required: true }, is: { required: false } },
    ])
  })

  it('is said where an item is no longer required', () => {
    const knowledge = ['Comptabilité']
    const [needed, not] = [stated('Comptabilité', 2), notRequired('Comptabilité')].map(item => ({
      ...graded(item),
      knowledge,
    }))
    expect(changesOf(needed ?? {}, not ?? {})).toMatchObject([
      {
        kind: 'competence-required-changed',
        part: 'knowledge',
        was: { label: 'Comptabilité', required: true },
        is: { label: 'Comptabilité', required: false },
      },
    ])
    expect(changesOf(not ?? {}, not ?? {})).toEqual([])
  })

  it('goes with its text: that is one change', () => {
    expect(
      changesOf({ ...graded(stated('Farines', 2)) }, { knowledge: ['Hygiène'], gradedItems: [] }),
    ).toMatchObject([{ kind: 'item-removed', part: 'knowledge', was: 'Farines' }])
  })
})
