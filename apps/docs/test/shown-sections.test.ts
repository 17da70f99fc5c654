import type { PublishedTemplate } from '@metiers/schema'
import { expect, test } from 'vitest'
import { shownSections } from '../src/dataset/shown-sections'
import { occupationOf } from './support/small-dataset'

const sections: PublishedTemplate['sections'] = [
  { id: 'mission', kind: 'text', labels: { fr: 'Mission' }, field: 'definition' },
  { id: 'outils', kind: 'list', labels: { fr: 'Outils' } },
  { id: 'knowledge', kind: 'list', labels: { fr: 'Savoirs' }, field: 'knowledge' },
  { id: 'skills', kind: 'list', labels: { fr: 'Savoir-faire' }, field: 'skills' },
  {
    id: 'behavioural-competences',
    kind: 'graded-list',
    labels: { fr: 'Savoir-être' },
    field: 'behavioural-competences',
  },
  { id: 'lieu', kind: 'text', labels: { fr: 'Lieu' } },
  { id: 'rome-codes', kind: 'codes', labels: { fr: 'ROME' }, field: 'rome-codes' },
]

test('the sections of a page are those that hold something, in the order of the template, by the anchors they have', () => {
  const { profile } = occupationOf('boulanger', {
    definition: 'Il fait le pain.',
    skills: ['Pétrir'],
    competences: [{ category: 'Patience', required: false }],
    additionalSections: { outils: { kind: 'list', value: ['Four'] }, lieu: { kind: 'text', value: null } },
  })
  expect(profile && shownSections(profile, sections)).toEqual([
    'definition',
    'outils',
    'skills',
    'behavioural-competences',
  ])
})
