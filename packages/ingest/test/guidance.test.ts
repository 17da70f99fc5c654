import { describe, expect, it } from 'vitest'
import { defaultManifest, defaultTemplate, ingest, noDecisions } from '../src/index.js'
import { afterWords } from '../src/template/after-words.js'
import { documentOf } from './read-folder.js'

describe('what stands behind other words', () => {
  const words = "Écrire ici la sous-famille, s'il y en a une."
  it.each([
    [`${words} PAIN`, 'PAIN'],
    [`${words}PAIN`, 'PAIN'],
    [`ECRIRE ICI la sous famille, s’il y en a une : PAIN`, ': PAIN'],
    [`${words.normalize('NFD')} « Pain » (blanc)`, '« Pain » (blanc)'],
    [`${words}\nPAIN\nLEVAIN`, 'PAIN\nLEVAIN'],
    [words, ''],
    ["Écrire ici la sous-famille, s'il y en a une.5", '5'],
  ])('%j', (text, rest) => {
    expect(afterWords(text, words)).toBe(rest)
  })
  it.each([
    'PAIN',
    "Écrire ici la sous-famille, s'il y en a",
    "Écrire ici la sous-famille, s'il y en a unenfant",
    `Avant ${words}`,
  ])('%j does not begin with them', text => {
    expect(afterWords(text, words)).toBeNull()
  })
})

describe('the guidance of a form that someone left and typed behind', () => {
  it('is no part of what is published, in texts, lists, labels, codes and titles', async () => {
    const document = `Famille : Écrire ici la famille professionnelle. PAIN
Sous-famille : Écrire ici la sous-famille, s'il y en a une.
Intitulé de l’emploi-type : BOULANGER
Description synthétique
Dire en quelques phrases à quoi sert l’emploi. Il fait le pain.
Activités principales
· Une activité par puce, en commençant par un verbe. Pétrir
· Cuire
Savoir-faire spécifique nécessaire
Une activité par puce, en commençant par un verbe.
Emplois-types de proximité
Un emploi-type par puce, sous le nom qu'il a dans la nomenclature. Pâtissier
Codes ROME correspondants
Un code par puce : une lettre et quatre chiffres. D1102
Codes PCS correspondants
Un code par puce.
Observations diverses
Écrire ici toute autre remarque.
`
    const source = await documentOf(Buffer.from(document), 'a.txt')
    const { nomenclature, provenance, observations } = ingest({
      manifest: defaultManifest(),
      decisions: noDecisions,
      alignments: [],
      documents: [source],
      template: defaultTemplate(),
    })
    expect(nomenclature.families.map(({ sourceLabel, subfamilies }) => [sourceLabel, subfamilies])).toEqual([
      ['PAIN', []],
    ])
    expect(nomenclature.occupations).toMatchObject([
      {
        id: 'boulanger',
        subfamilyId: null,
        profile: {
          definition: 'Il fait le pain.',
          mainActivities: ['Pétrir', 'Cuire'],
          skills: [],
          relatedOccupations: [{ label: 'Pâtissier' }],
          codes: { rome: ['D1102'], pcs: [] },
          remarks: null,
          emptySections: ['subfamily', 'skills', 'pcs-codes', 'remarks'],
        },
      },
    ])
    expect(
      provenance.filter(({ derivation }) => derivation === 'guidance-cut').map(({ text }) => text),
    ).toEqual([
      'Dire en quelques phrases à quoi sert l’emploi. Il fait le pain.',
      'Une activité par puce, en commençant par un verbe. Pétrir',
      "Un emploi-type par puce, sous le nom qu'il a dans la nomenclature. Pâtissier",
      'Un code par puce : une lettre et quatre chiffres. D1102',
    ])
    expect(observations.filter(({ kind }) => kind === 'unrecognised' || kind === 'code-form')).toEqual([])
  })
})
