import { fileURLToPath } from 'node:url'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { ficheColumns, ficheRows } from '../src/dataset/fiche-rows'
import { readDataset } from '../src/dataset/read-dataset'
import { resourceTurtle } from '../src/dataset/resource-turtle'
import { datasetOf, occupationOf } from './support/small-dataset'

describe('a fiche as a table', () => {
  it('has a row a value, in the order of the template, with what is said of its level', () => {
    const baker = occupationOf('boulanger', {
      definition: 'Il fait le « pain ».',
      skills: ['Pétrir', 'Cuire'],
      near: ['boulanger', null],
      competences: [
        { category: 'Patience', required: true, level: 2, note: 'Avec la pâte.' },
        { category: 'Calme', required: false },
      ],
      additionalSections: { outils: { kind: 'list', value: ['Four'] } },
    })
    const small = datasetOf([baker])
    const dataset = {
      ...small,
      nomenclature: {
        ...small.nomenclature,
        template: {
          scales: [],
          sections: [
            { id: 'title', kind: 'label' as const, labels: { fr: 'Nom' }, field: 'title' as const },
            { id: 'mission', kind: 'text' as const, labels: { fr: 'Mission' }, field: 'definition' as const },
            { id: 'outils', kind: 'list' as const, labels: { fr: 'Outils' } },
            { id: 'skills', kind: 'list' as const, labels: { fr: 'Savoir-faire' }, field: 'skills' as const },
            {
              id: 'savoir-etre',
              kind: 'graded-list' as const,
              labels: { fr: 'Savoir-être' },
              field: 'behavioural-competences' as const,
            },
            {
              id: 'proches',
              kind: 'occupations' as const,
              labels: { fr: 'Proches' },
              field: 'related-occupations' as const,
            },
          ],
        },
      },
    }
    const none = [null, null, null, null, null, null]
    expect(ficheRows(dataset, baker)).toEqual([
      ['boulanger', 'title', 'Nom', 1, 'boulanger', ...none],
      ['boulanger', 'mission', 'Mission', 1, 'Il fait le « pain ».', ...none],
      ['boulanger', 'outils', 'Outils', 1, 'Four', ...none],
      ['boulanger', 'skills', 'Savoir-faire', 1, 'Pétrir', ...none],
      ['boulanger', 'skills', 'Savoir-faire', 2, 'Cuire', ...none],
      [
        'boulanger',
        'savoir-etre',
        'Savoir-être',
        1,
        'Patience',
        null,
        null,
        true,
        2,
        'stated',
        'Avec la pâte.',
      ],
      ['boulanger', 'savoir-etre', 'Savoir-être', 2, 'Calme', null, null, false, null, 'not-required', null],
      ['boulanger', 'proches', 'Proches', 1, 'boulanger', null, 'boulanger', null, null, null, null],
      ['boulanger', 'proches', 'Proches', 2, 'ailleurs', ...none],
    ])
    expect(ficheColumns.length).toBe(11)
  })
})

describe('an occupation as Turtle', () => {
  const dataset = readDataset(fileURLToPath(new URL('../../../fixtures/golden/dist', import.meta.url)))

  it('has its name, its place and its mappings, and nothing of another', () => {
    const [occupation] = dataset.nomenclature.occupations.filter(({ mappings }) => mappings.length > 0)
    if (!occupation) throw new Error('the published dataset has no mapping')
    const turtle = resourceTurtle(dataset, occupation.iri)
    expect(turtle).toContain('@prefix skos: <http://www.w3.org/2004/02/skos/core#>')
    const triples = new Parser({ format: 'Turtle' }).parse(turtle)
    expect(triples.find(({ predicate }) => predicate.value.endsWith('core#prefLabel'))?.object.value).toBe(
      occupation.preferredLabel.fr,
    )
    expect(triples.map(({ predicate }) => predicate.value)).toContain('https://w3id.org/sssom/confidence')
    expect([...new Set(triples.map(({ subject }) => subject.value.split('#')[0]))]).toEqual([occupation.iri])
  })

  it('is empty but for its prefixes where the graph does not have it', () => {
    expect(new Parser().parse(resourceTurtle(dataset, 'https://example.org/none'))).toEqual([])
  })
})
