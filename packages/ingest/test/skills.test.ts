import { checkNomenclature, skillRelation } from '@metiers/schema'
import { expect, it } from 'vitest'
import { ingestBy } from './read-folder.js'

const template = `
sections:
  - { id: title, kind: label, headings: ["Métier"] }
  - { id: skills, kind: list, scale: niveau, headings: ["Savoir-faire"] }
  - { id: knowledge, kind: list, headings: ["Savoirs"] }
  - { id: behavioural-competences, kind: list, headings: ["Savoir-être"] }
scales:
  - id: niveau
    levels: [{ notation: "1" }, { notation: "2" }]
    notConcerned: ["0"]
`

const fiche = (title: string, skills: string[], knowledge: string[] = [], behaviour: string[] = []) =>
  [`# Métier : ${title}`, '## Savoir-faire', ...list(skills), '## Savoirs', ...list(knowledge)]
    .concat('## Savoir-être', ...list(behaviour))
    .join('\n\n')
const list = (items: string[]) => [items.map(item => `- ${item}`).join('\n')].filter(text => text !== '')

async function skillsOf(...fiches: string[]) {
  const { nomenclature, provenance } = await ingestBy(template, fiches.join('\n\n'))
  expect(checkNomenclature(nomenclature)).toMatchObject({ valid: true })
  const skills = nomenclature.skills.map(({ id, type, preferredLabel, alternativeLabels }) => ({
    ...{ id, type, label: preferredLabel.fr },
    ...(alternativeLabels.fr.length > 0 && { others: alternativeLabels.fr }),
  }))
  return { nomenclature, provenance, skills }
}

it('what two fiches ask for is one skill, in the order in which it stands first, and they keep their words', async () => {
  const { skills, nomenclature, provenance } = await skillsOf(
    fiche('Boulanger', ['Pétrir', 'Façonner à la main'], ['Levains'], ['Rigueur']),
    fiche(
      'Pâtissier',
      ['Tempérer', 'façonner à la main.', 'FAÇONNER À LA MAIN'],
      ['Levains', 'Fours'],
      ['Rigueur'],
    ),
  )
  expect(skills).toEqual([
    { id: 'petrir', type: 'skill', label: 'Pétrir' },
    {
      ...{ id: 'faconner-a-la-main', type: 'skill', label: 'Façonner à la main' },
      others: ['façonner à la main.', 'FAÇONNER À LA MAIN'],
    },
    { id: 'levains', type: 'knowledge', label: 'Levains' },
    { id: 'rigueur', type: 'behavioural', label: 'Rigueur' },
    { id: 'temperer', type: 'skill', label: 'Tempérer' },
    { id: 'fours', type: 'knowledge', label: 'Fours' },
  ])
  expect(nomenclature.occupations[1]?.profile?.skills).toEqual([
    'Tempérer',
    'façonner à la main.',
    'FAÇONNER À LA MAIN',
  ])
  const said = provenance.map(({ text, pointers }) => [
    text,
    pointers.filter(pointer => /^\/skills/.test(pointer)),
  ])
  expect(said.filter(([, pointers]) => pointers?.length)).toEqual([
    ['Pétrir', ['/skills/0/preferredLabel/fr']],
    ['Façonner à la main', ['/skills/1/preferredLabel/fr']],
    ['Levains', ['/skills/2/preferredLabel/fr']],
    ['Rigueur', ['/skills/3/preferredLabel/fr']],
    ['Tempérer', ['/skills/4/preferredLabel/fr']],
    ['façonner à la main.', ['/skills/1/alternativeLabels/fr/0']],
    ['FAÇONNER À LA MAIN', ['/skills/1/alternativeLabels/fr/1']],
    ['Levains', ['/skills/2/preferredLabel/fr']],
    ['Fours', ['/skills/5/preferredLabel/fr']],
    ['Rigueur', ['/skills/3/preferredLabel/fr']],
  ])
  expect(nomenclature.skills[1]?.iri).toBe(`${nomenclature.iri}skill/faconner-a-la-main`)
})

it('what is graded is a skill by its text alone, also where it is not required', async () => {
  const { skills } = await skillsOf(
    fiche('Boulanger', ['Scier : 0', 'Pétrir : 2']),
    fiche('Meunier', ['Pétrir']),
  )
  expect(skills).toEqual([
    { id: 'scier', type: 'skill', label: 'Scier' },
    { id: 'petrir', type: 'skill', label: 'Pétrir' },
  ])
})

it('an id that is long is cut at a word, and one that two would have is told apart for both', async () => {
  const long =
    'S’assurer que les pétrissées sont régulières et que la fermentation des pâtes est conduite à la bonne température'
  const { skills } = await skillsOf(fiche('Boulanger', ['Négociation', long, 'Русский'], ['Négociation']))
  // The hash is of the type and of what the spellings of the text have in common.
  expect(skills.map(({ id }) => id)).toEqual([
    'negociation-7581db28',
    's-assurer-que-les-petrissees-sont-regulieres-et-que-la-fermentation-des-f9d4dfef',
    'ca71afc9',
    'negociation-f6f0c95c',
  ])
})

it('a section may say that what it asks for is optional', async () => {
  const optional = template.replace('{ id: knowledge,', '{ id: knowledge, relation: optional,')
  const { nomenclature } = await ingestBy(optional, fiche('Boulanger', ['Pétrir'], ['Levains']))
  expect(nomenclature.template.sections.find(({ id }) => id === 'knowledge')?.relation).toBe('optional')
  expect(skillRelation(nomenclature.template, 'knowledge')).toBe('optional')
  expect(skillRelation(nomenclature.template, 'skill')).toBe('essential')
})

it('signs that carry meaning make two skills', async () => {
  const { skills } = await skillsOf(fiche('Développeur', [], ['Langage C', 'Langage C++', 'langage C']))
  expect(skills).toEqual([
    { id: 'langage-c', type: 'knowledge', label: 'Langage C', others: ['langage C'] },
    { id: 'langage-c-plus-plus', type: 'knowledge', label: 'Langage C++' },
  ])
})
