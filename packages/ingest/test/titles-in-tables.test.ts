import { describe, expect, it } from 'vitest'
import { ingestBy } from './read-folder.js'

describe('titles in the first two columns of a table', () => {
  it('leave the last cell of a row what its heading is about, and name what is unknown among them', async () => {
    const template = `
parts: { chapters: { headings: ["Compétences"] } }
sections:
  - { id: title, kind: label, headings: ["Poste"] }
  - { id: definition, kind: text, headings: ["Finalité"] }
  - { id: knowledge, kind: list, headings: ["Savoirs"] }
  - { id: skills, kind: list, headings: ["Savoir-faire"] }
`
    const fiche = `
| Fiche | | |
| --- | --- | --- |
| Poste | Barman | |
| Finalité | Servir à boire | |
| Compétences | Savoirs | Alcools |
| | Savoir-faire | Servir |
| | Langues | Anglais |
`
    const { nomenclature, observations } = await ingestBy(template, fiche)
    expect(nomenclature.occupations).toMatchObject([
      {
        preferredLabel: { fr: 'Barman' },
        profile: { definition: 'Servir à boire', knowledge: ['Alcools'], skills: ['Servir'] },
      },
    ])
    expect(observations.filter(({ kind }) => kind === 'unknown-heading')).toMatchObject([
      { text: 'Fiche' },
      { text: 'Langues' },
    ])
  })
})

describe('the legend of the levels', () => {
  it('is of the form also above all sections', async () => {
    const template = `
title: heading 1
sections:
  - { id: knowledge, kind: graded-list, scale: niveaux, headings: ["Savoirs"], legend: ["Niveaux : 1 notion, 2 maîtrise"] }
scales:
  - { id: niveaux, levels: [{ notation: "1" }, { notation: "2" }] }
`
    const fiche = '# Barman\n\nNiveaux : 1 notion, 2 maîtrise\n\n## Savoirs\n\n- Alcools (2)\n'
    const { nomenclature, provenance } = await ingestBy(template, fiche)
    expect(nomenclature.occupations[0]?.profile?.gradedItems).toMatchObject([{ label: 'Alcools', level: 2 }])
    expect(provenance.filter(({ status }) => status === 'unrecognised')).toEqual([])
  })
})
