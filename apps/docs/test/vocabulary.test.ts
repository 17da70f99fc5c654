import { expect, test } from 'vitest'
import { vocabularyOf } from '../src/dataset/vocabulary'
import { dataset } from './page-types'

test('the vocabulary has every term of its file, with its meaning in both languages and the terms that it is near', () => {
  const terms = vocabularyOf(dataset)
  expect(new Set(terms.map(({ name }) => name)).size).toBe(terms.length)
  for (const { label, definition } of terms) {
    for (const text of [label.fr, label.en, definition.fr, definition.en]) expect(text).toMatch(/\S/)
  }
  expect(terms.find(({ name }) => name === 'knowledge')).toEqual({
    name: 'knowledge',
    iri: 'https://w3id.org/metiers-informatique/vocabulary#knowledge',
    kind: 'DatatypeProperty',
    label: { fr: 'connaissance', en: 'knowledge' },
    definition: { fr: 'Connaissance spécifique requise.', en: 'Specific knowledge that is required.' },
    domain: 'http://data.europa.eu/esco/model#Occupation',
    range: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString',
    alignments: ['https://schema.org/skills'],
  })
})
