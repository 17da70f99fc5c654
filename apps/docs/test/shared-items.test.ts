import type { PublishedTemplate } from '@metiers/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignment } from '../src/compare/alignment'
import { comparisonSheet } from '../src/compare/sheet'
import { activitiesOf, sharedActivity } from '../src/dataset/activities'
import { sameTextKey } from '../src/dataset/same-text'
import { datasetOf, occupationOf } from './support/small-dataset'

const baker = occupationOf('boulanger', {
  skills: ['Pétrir', 'Cuire', 'Programmer en C'],
  mainActivities: ['Pétrir', 'Cuire', 'Programmer en C'],
  definition: 'Il fait le pain.',
  competences: [{ category: 'Patience', required: true }],
})
const confectioner = occupationOf('patissier', {
  skills: ['Décorer', 'PETRIR.', 'Pétrir', 'Programmer en C++'],
  mainActivities: ['Décorer', 'PETRIR.', 'Pétrir', 'Programmer en C++'],
  definition: 'Il fait des gâteaux.',
  competences: [{ category: 'patience', required: true }],
})
const caterer = occupationOf('traiteur', {
  skills: ['Cuire', 'Servir'],
  mainActivities: ['Cuire', 'Servir'],
  competences: [{ category: 'Patience', required: false }],
})
const unwritten = occupationOf('forgeron', null)
const template: PublishedTemplate = {
  sections: [
    { id: 'definition', kind: 'text', labels: { fr: 'Mission' }, field: 'definition' },
    { id: 'skills', kind: 'list', labels: { fr: 'Savoir-faire' }, field: 'skills' },
    {
      id: 'behavioural-competences',
      kind: 'graded-list',
      labels: { fr: 'Savoir-être' },
      field: 'behavioural-competences',
      scale: 'importance',
    },
    { id: 'outils', kind: 'list', labels: { fr: 'Outils', en: 'Tools' } },
    { id: 'langues', kind: 'graded-list', labels: { fr: 'Langues' }, scale: 'importance' },
  ],
  scales: [
    {
      id: 'importance',
      levels: [
        { rank: 1, notation: '1', labels: { fr: 'Notions' } },
        { rank: 2, notation: '2', labels: { fr: 'Pratique' } },
        { rank: 3, notation: '3', labels: { fr: 'Maîtrise' } },
        { rank: 4, notation: '4', labels: { fr: 'Expertise' } },
      ],
    },
  ],
}
const aligned = (occupations: Parameters<typeof alignment>[0]) =>
  alignment(occupations, template.sections, () => undefined)
const dataset = datasetOf([baker, confectioner, caterer, unwritten])
const activities = activitiesOf(dataset)

test.each([
  ['Établir un budget', 'etablir un budget.'],
  ['l’équipe', "l'équipe"],
  ['  deux   espaces ', 'deux espaces'],
])('%s and %s are the same text', (a, b) => {
  expect(sameTextKey(a)).toBe(sameTextKey(b))
})

test.each([
  ['C', 'C++'],
  ['Gérer une équipe', 'Gérer des équipes'],
  ['(a) b', 'a b'],
])('%s and %s are not', (a, b) => {
  expect(sameTextKey(a)).not.toBe(sameTextKey(b))
})

test('what makes two texts the same does so once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(sameTextKey(sameTextKey(text))).toBe(sameTextKey(text))
    }),
  )
})

test('each activity stands once, those that most share first, each with its fiches and an address of its own', () => {
  expect(activities.map(({ text, uses }) => [text, uses.map(({ occupation }) => occupation.id)])).toEqual([
    ['Cuire', ['boulanger', 'traiteur']],
    ['Pétrir', ['boulanger', 'patissier']],
    ['Décorer', ['patissier']],
    ['Programmer en C', ['boulanger']],
    ['Programmer en C++', ['patissier']],
    ['Servir', ['traiteur']],
  ])
  expect(new Set(activities.map(({ anchor }) => anchor)).size).toBe(activities.length)
  expect(activities[1]?.uses[1]?.pointer).toBe('/occupations/1/profile/mainActivities/1')
})

test('an activity that one occupation has is not shared', () => {
  expect(sharedActivity(dataset, 'Cuire')?.anchor).toBe('cuire')
  expect(sharedActivity(dataset, 'Servir')).toBeUndefined()
})

test('side by side, what is common stands in one row and first', () => {
  const rows = aligned([baker, confectioner, caterer]).find(({ id }) => id === 'skills')?.rows
  expect(rows).toEqual([
    { cells: [{ texts: ['Pétrir'] }, { texts: ['Pétrir'] }, { texts: [] }], shared: 2 },
    { cells: [{ texts: ['Cuire'] }, { texts: [] }, { texts: ['Cuire'] }], shared: 2 },
    {
      cells: [
        { texts: ['Programmer en C'] },
        { texts: ['Décorer', 'Programmer en C++'] },
        { texts: ['Servir'] },
      ],
      shared: 0,
    },
  ])
})

test('a category that one of two requires is not common', () => {
  const rowsOf = (others: typeof baker) =>
    aligned([baker, others]).find(({ id }) => id === 'behavioural-competences')?.rows
  expect(rowsOf(confectioner)).toMatchObject([{ shared: 2 }])
  expect(rowsOf(caterer)).toMatchObject([{ shared: 0 }])
})

test('of a common category it is said what the occupations say of it in different ways', () => {
  const patient = (id: string, level?: 1 | 2 | 3, note?: string) =>
    occupationOf(id, {
      competences: [{ category: 'Patience', required: true, ...(level && { level }), ...(note && { note }) }],
    })
  const differing = (...pair: Parameters<typeof aligned>[0]) => aligned(pair)[0]?.rows[0]?.differing
  const first = patient('a', 2, 'Avec la pâte.')
  expect(differing(first, patient('b', 2, 'avec la pâte'))).toEqual([])
  expect(differing(first, patient('b', 2, 'Avec les clients'))).toEqual(['note'])
  expect(differing(first, patient('b', 3))).toEqual(['level', 'note'])
  expect(differing(first, patient('b', undefined, 'Avec la pâte'))).toEqual([])

  const compared = [first, patient('b', 3)].map(occupation => ({
    occupation,
    family: undefined,
    hue: undefined,
  }))
  expect(JSON.stringify(comparisonSheet('fr', compared, template, () => undefined))).toContain(
    'catégorie commune aux deux, niveaux et précisions différents',
  )
})

test('skills are common by their concept, whatever the wording, and lead to its page', () => {
  const concepts = new Map([
    ['skill Pétrir', { id: 'petrir' }],
    ['skill Travailler la pâte', { id: 'petrir' }],
    ['skill Cuire', { id: 'cuire' }],
    ['behavioural Patience', { id: 'patience' }],
    ['behavioural Calme', { id: 'patience' }],
    ['knowledge Pétrir', { id: 'autre' }],
  ])
  const conceptOf = (type: string, text: string) => concepts.get(`${type} ${text}`)
  const one = occupationOf('a', {
    skills: ['Pétrir', 'Cuire'],
    competences: [{ category: 'Patience', required: true, level: 2 }],
  })
  const other = occupationOf('b', {
    skills: ['Travailler la pâte', 'Pétrir', 'Servir'],
    competences: [{ category: 'Calme', required: true, level: 2 }],
  })
  expect(alignment([one, other], template.sections, conceptOf)).toEqual([
    {
      id: 'skills',
      rows: [
        { cells: [{ texts: ['Pétrir'] }, { texts: ['Travailler la pâte'] }], shared: 2, skill: 'petrir' },
        // The second wording of a concept in one fiche is not lost.
        { cells: [{ texts: ['Cuire'] }, { texts: ['Pétrir', 'Servir'] }], shared: 0 },
      ],
    },
    {
      id: 'behavioural-competences',
      rows: [expect.objectContaining({ shared: 2, skill: 'patience', differing: [] })],
    },
  ])
  const compared = [one, other].map(occupation => ({ occupation, family: undefined, hue: undefined }))
  const sheet = JSON.stringify(comparisonSheet('fr', compared, template, conceptOf))
  expect(sheet).toContain('"/competences/petrir/"')
  expect(sheet).toContain('"/competences/patience/"')
  for (const text of ['Pétrir', 'Travailler la pâte', 'Cuire', 'Servir']) expect(sheet).toContain(`"${text}"`)
})

test('no fiche has nothing, and a section that none fills is left out', () => {
  expect(aligned([unwritten, unwritten])).toEqual([])
  expect(aligned([baker, unwritten]).map(({ id }) => id)).toEqual([
    'definition',
    'skills',
    'behavioural-competences',
  ])
})

test('sections of the steward’s own stand beside those that every dataset has, named as the template does', () => {
  const speaker = (id: string, level: number, tools: string[]) =>
    occupationOf(id, {
      additionalSections: {
        outils: { kind: 'list', value: tools },
        langues: {
          kind: 'graded-list',
          value: [{ label: 'Anglais', required: true, level, levelStatus: 'stated', note: null }],
        },
      },
    })
  const pair = [speaker('a', 4, ['Four', 'Pelle']), speaker('b', 2, ['Four'])]
  expect(aligned(pair)).toMatchObject([
    { id: 'outils', rows: [{ shared: 2 }, { shared: 0 }] },
    { id: 'langues', rows: [{ shared: 2, differing: ['level'] }] },
  ])
  const compared = pair.map(occupation => ({ occupation, family: undefined, hue: undefined }))
  const french = JSON.stringify(comparisonSheet('fr', compared, template, () => undefined))
  expect(french).toContain('"Outils"')
  expect(french).toContain('4 expertise')
  expect(JSON.stringify(comparisonSheet('en', compared, template, () => undefined))).toContain('"Tools"')
})
