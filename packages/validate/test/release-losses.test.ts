import { describe, expect, it } from 'vitest'
import { filledSections } from '../src/filled-sections.js'
import { openLosses, type Release, releaseLosses } from '../src/release-losses.js'

const bare = {
  familyId: null,
  subfamilyId: null,
  alternativeLabels: { fr: [], en: [] },
  profile: null,
}
/** A profile of which nothing is stated, as an older dataset may have it. */
const silent = {
  definition: null,
  mainActivities: [],
  codes: { romeV2: [], rome: [], pcs: [] },
  additionalSections: { salaire: { kind: 'text', value: null }, outils: { kind: 'list', value: [] } },
}

describe('the sections that say something', () => {
  it('are none where nothing is stated', () => {
    expect(filledSections(bare)).toEqual([])
    expect(filledSections({ ...bare, profile: silent })).toEqual([])
    expect(filledSections({ ...bare, profile: {} })).toEqual([])
  })
  it.each([
    ['family', { familyId: 'pain' }],
    ['subfamily', { subfamilyId: 'pain/four' }],
    ['alternative-labels', { alternativeLabels: { fr: ['Fournier'], en: [] } }],
    ['alternative-labels-en', { alternativeLabels: { fr: [], en: ['Baker'] } }],
    ['definition', { profile: { ...silent, definition: 'Il pétrit.' } }],
    ['main-activities', { profile: { ...silent, mainActivities: ['Pétrir'] } }],
    ['secondary-activities', { profile: { ...silent, secondaryActivities: ['Nettoyer'] } }],
    ['skills', { profile: { ...silent, skills: ['Peser'] } }],
    ['knowledge', { profile: { ...silent, knowledge: ['Levains'] } }],
    ['behavioural-competences', { profile: { ...silent, behaviouralCompetences: [{}] } }],
    ['prerequisites', { profile: { ...silent, prerequisites: 'CAP' } }],
    ['rome-codes', { profile: { ...silent, codes: { romeV2: ['47111'], rome: [], pcs: [] } } }],
    ['rome-codes', { profile: { ...silent, codes: { romeV2: [], rome: ['D1102'], pcs: [] } } }],
    ['pcs-codes', { profile: { ...silent, codes: { romeV2: [], rome: [], pcs: ['636d'] } } }],
    ['salaire', { profile: { additionalSections: { salaire: { kind: 'text', value: '1 800 €' } } } }],
    ['outils', { profile: { additionalSections: { outils: { kind: 'list', value: ['Four'] } } } }],
  ])('%s alone', (section, stated) => {
    expect(filledSections({ ...bare, ...stated })).toEqual([section])
  })
})

/** A release, and the one after it: of the same occupation, or without it. */
const boulanger = (more: object = {}) => ({
  ...bare,
  id: 'boulanger',
  preferredLabel: { fr: 'Boulanger' },
  mappings: [],
  ...more,
})
const release = (...occupations: object[]) => ({ version: '1.0.0', occupations }) as unknown as Release
const lost = (before: Release, now: Release) =>
  releaseLosses(before, now as never).map(({ kind, occupationId, label, detail }) =>
    [kind, occupationId, label, detail].join(' '),
  )
const rome = (code: string) => ({ scheme: 'rome', code, label: `Fiche ${code}` })

describe('what a release had and the next one lacks', () => {
  it.each([
    ['the occupation', boulanger(), null, ['occupation boulanger Boulanger ']],
    [
      'the profile, with its sections',
      boulanger({ familyId: 'pain', profile: { ...silent, definition: 'Il pétrit.' } }),
      boulanger({ familyId: 'pain' }),
      ['profile boulanger Boulanger '],
    ],
    [
      'a section of the profile',
      boulanger({ profile: { ...silent, definition: 'Il pétrit.', skills: ['Peser'] } }),
      boulanger({ profile: { ...silent, skills: ['Autre'] } }),
      ['section boulanger Boulanger definition'],
    ],
    [
      'the family beside the profile',
      boulanger({ familyId: 'pain', profile: { ...silent, skills: ['Peser'] } }),
      boulanger(),
      ['profile boulanger Boulanger ', 'section boulanger Boulanger family'],
    ],
    [
      'one mapping of two',
      boulanger({ mappings: [rome('D1102'), rome('D1104')] }),
      boulanger({ mappings: [rome('D1104')] }),
      ['mapping boulanger Boulanger D1102'],
    ],
    [
      'a mapping for another',
      boulanger({ mappings: [rome('D1102')] }),
      boulanger({ mappings: [rome('D1104')] }),
      [],
    ],
    [
      'a mapping for one of another scheme',
      boulanger({ mappings: [rome('D1102')] }),
      boulanger({ mappings: [{ scheme: 'esco', code: 'D1102', label: 'baker' }] }),
      ['mapping boulanger Boulanger D1102'],
    ],
    [
      'all of what is out of use',
      boulanger({ profile: { ...silent, skills: ['Peser'] }, mappings: [rome('D1102')] }),
      boulanger({ deprecation: { since: '2.0.0', replacedBy: [], note: null } }),
      [],
    ],
    ['nothing', boulanger({ profile: silent }), boulanger({ profile: silent }), []],
  ])('%s', (_, before, now, expected) => {
    expect(lost(release(before), release(...(now ? [now] : [])))).toEqual(expected)
  })

  it('is accepted by kind, detail and release, and by nothing less', () => {
    const before = release(boulanger({ mappings: [rome('D1102'), rome('D1104')] }))
    const now = release(boulanger())
    const open = (accepted: object[]) =>
      openLosses(before, now as never, accepted as never).map(({ detail }) => detail)
    const given = {
      occupation: 'boulanger',
      kind: 'mapping',
      what: 'D1102',
      lastRelease: '1.0.0',
      because: 'x',
    }
    expect(open([])).toEqual(['D1102', 'D1104'])
    expect(open([given])).toEqual(['D1104'])
    expect(open([{ ...given, lastRelease: '1.2.0' }])).toEqual(['D1104'])
    for (const other of [
      { occupation: 'glacier' },
      { kind: 'section' },
      { what: 'D1103' },
      { what: undefined },
      { lastRelease: '0.9.0' },
    ])
      expect(open([{ ...given, ...other }])).toEqual(['D1102', 'D1104'])
  })
})
