import { describe, expect, it } from 'vitest'
import { ingestBy } from './read-folder.js'
import { proposed, shown } from './support/propose.js'

const template = `
title: heading 1
sections:
  - { id: definition, kind: text, headings: ["Mission principale"] }
  - { id: main-activities, kind: list, headings: ["Activités"] }
  - { id: chef, kind: text, headings: ["Relations hiérarchiques"] }
  - { id: autres, kind: text, headings: ["Relations fonctionnelles"] }
  - { id: knowledge, kind: list, headings: ["Connaissances"] }
`
const fiche = (title: string, ...below: string[]) => [`# ${title}`, ...below].join('\n\n')

describe('a title in bold at the beginning of its text', () => {
  it('is the heading of the text that follows it on its line, with or without a colon', async () => {
    const { nomenclature, observations } = await ingestBy(
      template,
      fiche(
        'Jardinier',
        '**Mission principale** Entretient les parcs.',
        '**Activités :** tondre',
        '**Relations hiérarchiques / fonctionnelles** Chef d’équipe / Voirie',
      ),
    )
    const [occupation] = nomenclature.occupations
    expect(occupation?.profile).toMatchObject({
      definition: 'Entretient les parcs.',
      mainActivities: ['tondre'],
      additionalSections: { chef: { value: 'Chef d’équipe' }, autres: { value: 'Voirie' } },
    })
    expect(observations).toEqual([])
  })

  it('leaves an item that begins with what it stresses an item', async () => {
    const { nomenclature } = await ingestBy(
      template,
      fiche('Jardinier', '**Activités**', '- **Connaissances** des plantes à transmettre\n- Tondre'),
    )
    expect(nomenclature.occupations[0]?.profile).toMatchObject({
      mainActivities: ['Connaissances des plantes à transmettre', 'Tondre'],
      knowledge: [],
    })
  })

  it('is an unknown heading beside others where the template does not know it, and is named by its words alone', async () => {
    const { nomenclature, observations } = await ingestBy(
      template,
      fiche(
        'Jardinier',
        '**Mission principale** Entretient les parcs.',
        '**Connaissances** Botanique',
        '**Outils** Tondeuse, sécateur',
      ),
    )
    expect(nomenclature.occupations[0]?.profile?.knowledge).toEqual(['Botanique'])
    expect(observations).toContainEqual(
      expect.objectContaining({ kind: 'unknown-heading', text: 'Outils', nearest: null }),
    )
  })

  it('is proposed with its text as its value, and two titles where both values stand behind a bar', async () => {
    const page = (title: string, ...more: string[]) =>
      fiche(title, '**Mission** Il travaille.', '**Connaissances** Le droit', ...more)
    const apart = '**Relations hiérarchiques / fonctionnelles** Le maire / Les écoles'
    const together = '**Relations hiérarchiques / fonctionnelles** Le maire et les écoles'
    expect(shown(await proposed(page('Agent', apart), page('Chef', apart)))).toEqual([
      'definition text',
      'knowledge list',
      'reports-to label',
      'works-with label',
    ])
    expect(shown(await proposed(page('Agent', together), page('Chef', together)))).toEqual([
      'definition text',
      'knowledge list',
      'relations-hierarchiques-fonctionnelles label',
    ])
  })
})
