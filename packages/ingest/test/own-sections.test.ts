import { checkNomenclature } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import type { Ingested } from '../src/index.js'
import { ingestBy } from './read-folder.js'

const template = `
sections:
  - { id: title, kind: label, headings: ["Métier"] }
  - { field: definition, kind: text, headings: ["Mission"] }
  - { id: savoirs, field: knowledge, kind: list, headings: ["Savoirs"] }
  - { id: grade, kind: label, headings: ["Grade"], inline: true }
  - { id: sigles, kind: labels, headings: ["Sigles"] }
  - { id: cadre, kind: text, labels: { fr: "Cadre de travail", en: "Setting" }, headings: ["Cadre"] }
  - { id: outils, kind: list, headings: ["Outils"], required: false }
  - { id: codes-nsf, kind: codes, headings: ["Codes NSF"] }
  - { id: passerelles, kind: occupations, headings: ["Passerelles"] }
  - { id: langues, kind: graded-list, scale: cecrl, headings: ["Langues"] }
scales:
  - id: cecrl
    levels: [{ notation: A1 }, { notation: A2 }, { notation: B1 }, { notation: B2 }]
`

const fiche = `# Métier : Boulanger

## Mission

Il fait le pain.

## Savoirs

- Levains

## Grade

Ouvrier

## Sigles

- OB
- BOUL

## Cadre

Il travaille au fournil.

Il commence tôt.

## Outils

- Four
- Pétrin

## Codes NSF

221, 334

## Passerelles

- Boulanger
- Pâtissier

## Langues

- Anglais : B2
- Italien (A2)
`

/** What one occupation's profile holds. */
function profileOf({ nomenclature }: Ingested) {
  const [occupation] = nomenclature.occupations
  if (!occupation?.profile) throw new Error('there is no profile')
  return occupation.profile
}

describe('sections of the steward’s own', () => {
  it('of each kind are published under their ids', async () => {
    const result = await ingestBy(template, fiche)
    expect(profileOf(result).additionalSections).toEqual({
      grade: { kind: 'label', value: 'Ouvrier' },
      sigles: { kind: 'labels', value: ['OB', 'BOUL'] },
      cadre: { kind: 'text', value: 'Il travaille au fournil.\nIl commence tôt.' },
      outils: { kind: 'list', value: ['Four', 'Pétrin'] },
      'codes-nsf': { kind: 'codes', value: ['221', '334'] },
      passerelles: {
        kind: 'occupations',
        value: [
          { label: 'Boulanger', occupationId: 'boulanger' },
          { label: 'Pâtissier', occupationId: null },
        ],
      },
      langues: {
        kind: 'graded-list',
        value: [
          { label: 'Anglais', required: true, level: 4, levelStatus: 'stated', note: null },
          { label: 'Italien', required: true, level: 2, levelStatus: 'stated', note: null },
        ],
      },
    })
    expect(profileOf(result)).toMatchObject({ definition: 'Il fait le pain.', knowledge: ['Levains'] })
    expect(checkNomenclature(result.nomenclature)).toMatchObject({ valid: true })
  })

  it('say from which line each value comes', async () => {
    const { provenance } = await ingestBy(template, fiche)
    const own = '/occupations/0/profile/additionalSections'
    const accounts = provenance.flatMap(({ text, part, pointers, derivation }) => {
      const ours = pointers
        .filter(pointer => pointer.startsWith(own))
        .map(pointer => pointer.slice(own.length))
      return ours.length > 0 ? [[text, part, ours.join(' '), derivation ?? '']] : []
    })
    expect(accounts).toEqual([
      ['Ouvrier', 'grade', '/grade/value', ''],
      ['OB', 'sigles', '/sigles/value/0', ''],
      ['BOUL', 'sigles', '/sigles/value/1', ''],
      ['Il travaille au fournil.', 'cadre', '/cadre/value', 'joined-lines'],
      ['Il commence tôt.', 'cadre', '/cadre/value', 'joined-lines'],
      ['Four', 'outils', '/outils/value/0', ''],
      ['Pétrin', 'outils', '/outils/value/1', ''],
      ['221, 334', 'codes-nsf', '/codes-nsf/value/0 /codes-nsf/value/1', 'code-split'],
      [
        'Boulanger',
        'passerelles',
        '/passerelles/value/0/label /passerelles/value/0/occupationId',
        'label-match',
      ],
      ['Pâtissier', 'passerelles', '/passerelles/value/1/label', ''],
      [
        'Anglais : B2',
        'langues',
        '/langues/value/0/label /langues/value/0/required /langues/value/0/level',
        'line-split',
      ],
      [
        'Italien (A2)',
        'langues',
        '/langues/value/1/label /langues/value/1/required /langues/value/1/level',
        'line-split',
      ],
    ])
    expect(provenance.filter(({ status }) => status === 'unrecognised')).toEqual([])
  })

  it('are in the template that the dataset publishes, with their labels, fields and scales', async () => {
    const { nomenclature } = await ingestBy(template, fiche)
    const { sections, scales } = nomenclature.template
    expect(sections.slice(0, 6)).toEqual([
      { id: 'title', kind: 'label', labels: { fr: 'Métier', en: 'Title' }, field: 'title' },
      { id: 'definition', kind: 'text', labels: { fr: 'Mission', en: 'Description' }, field: 'definition' },
      { id: 'knowledge', kind: 'list', labels: { fr: 'Savoirs', en: 'Knowledge' }, field: 'knowledge' },
      { id: 'grade', kind: 'label', labels: { fr: 'Grade' } },
      { id: 'sigles', kind: 'labels', labels: { fr: 'Sigles' } },
      { id: 'cadre', kind: 'text', labels: { fr: 'Cadre de travail', en: 'Setting' } },
    ])
    expect(sections.at(-1)).toEqual({
      id: 'langues',
      kind: 'graded-list',
      labels: { fr: 'Langues' },
      scale: 'cecrl',
    })
    expect(scales).toEqual([
      {
        id: 'cecrl',
        levels: ['A1', 'A2', 'B1', 'B2'].map((notation, at) => ({
          rank: at + 1,
          notation,
          labels: { fr: notation },
        })),
      },
    ])
  })

  it('with nothing under their headings are empty, and without one absent', async () => {
    const result = await ingestBy(template, '# Métier : Boulanger\n\n## Outils\n\n## Cadre\n\nAu fournil.\n')
    const { emptySections, additionalSections } = profileOf(result)
    expect(emptySections).toEqual(['outils'])
    expect(additionalSections).toMatchObject({
      outils: { kind: 'list', value: [] },
      grade: { kind: 'label', value: null },
      langues: { kind: 'graded-list', value: [] },
    })
    expect(result.sectionStates.get('boulanger')).toEqual({
      title: 'filled',
      definition: 'absent',
      knowledge: 'absent',
      grade: 'absent',
      sigles: 'absent',
      cadre: 'filled',
      outils: 'empty',
      'codes-nsf': 'absent',
      passerelles: 'absent',
      langues: 'absent',
    })
  })

  it('a second line of a label is no part of it, and is named', async () => {
    const result = await ingestBy(template, '# Métier : Boulanger\n\n## Grade\n\nOuvrier\n\nTrès qualifié\n')
    expect(profileOf(result).additionalSections.grade).toEqual({ kind: 'label', value: 'Ouvrier' })
    expect(result.observations.filter(({ kind }) => kind === 'unrecognised')).toMatchObject([
      { text: 'Très qualifié', place: { lines: [7, 7] } },
    ])
  })

  it('words in a section of codes are no code, and are named', async () => {
    const result = await ingestBy(template, '# Métier : Boulanger\n\n## Codes NSF\n\n- 221\n- à venir\n')
    expect(profileOf(result).additionalSections['codes-nsf']).toEqual({ kind: 'codes', value: ['221'] })
    expect(result.observations.filter(({ kind }) => kind === 'code-form')).toMatchObject([
      { code: 'à venir' },
    ])
  })
})

describe('a section that the template leaves out', () => {
  it('is in no state, and its heading is an unknown one', async () => {
    const result = await ingestBy(template, '# Métier : Boulanger\n\n## Activités principales\n\n- Pétrir\n')
    expect(Object.keys(result.sectionStates.get('boulanger') ?? {})).not.toContain('main-activities')
    expect(profileOf(result).mainActivities).toEqual([])
    expect(result.observations.filter(({ kind }) => kind === 'unknown-heading')).toMatchObject([
      { text: 'Activités principales' },
    ])
  })
})

describe('parts that a template leaves out', () => {
  it('are no parts: their headings are unknown ones', async () => {
    const result = await ingestBy(template, '# Les 2 métiers du pain\n\n- Boulanger\n\n# Métier : Tourier\n')
    expect(result.nomenclature.occupations.map(({ id }) => id)).toEqual(['tourier'])
    expect(result.observations.filter(({ kind }) => kind === 'unknown-heading')).toMatchObject([
      { text: 'Les 2 métiers du pain' },
    ])
  })
})
