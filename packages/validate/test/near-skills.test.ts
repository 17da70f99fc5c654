import type { Skill } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import { nearSkills } from '../src/near-skills.js'

const skill = (fr: string, type: Skill['type'] = 'skill'): Skill => ({
  ...{ id: 'a', iri: 'https://example.org/skill/a', type, preferredLabel: { fr } },
  ...{ alternativeLabels: { fr: [], en: [] }, mappings: [] },
})
const pairOf = (one: string, other: string) => nearSkills([skill(one), skill(other)]).length

describe('two skills say nearly the same', () => {
  it.each([
    ['one more word, of four', 'Suivre un budget prévisionnel', 'Etablir et suivre un budget prévisionnel'],
    ['other small words', 'Maîtriser une démarche qualité', 'Maîtriser de la démarche qualité'],
    ['another number', 'Conduire des entretiens', 'Conduire un entretien'],
    ['another order', 'Techniques d’usinage des matériaux', 'Matériaux et techniques d’usinage'],
    ['a noun for a verb', 'Maîtriser les outils de développement', 'Maîtrise des outils de développement'],
    [
      'two more words, of eight',
      'Rédiger le cahier des charges technique du projet client',
      'Rédiger et tenir le cahier des charges technique du nouveau projet client',
    ],
  ])('%s', (_, one, other) => {
    expect([pairOf(one, other), pairOf(other, one)]).toEqual([1, 1])
  })
})

describe('two skills say something else', () => {
  it.each([
    ['one more word, of three', 'Connaissances techniques', 'Connaissances des architectures techniques'],
    ['another word', 'Suivre les risques du projet', 'Suivre le planning du projet'],
    ['one denies', 'Travailler en équipe avec un encadrement', 'Travailler en équipe sans un encadrement'],
    ['a level', 'Langue anglaise courante écrite B1', 'Langue anglaise courante écrite B2'],
    ['a sign that carries meaning', 'Développer en langage C', 'Développer en langage C++'],
    ['one word', 'Coaching', 'Coachings'],
  ])('%s', (_, one, other) => {
    expect([pairOf(one, other), pairOf(other, one)]).toEqual([0, 0])
  })
  it('of another type, or out of use', () => {
    const [one, other] = ['Suivre un budget prévisionnel', 'Suivre des budgets prévisionnels']
    expect(nearSkills([skill(one), skill(other, 'knowledge')])).toEqual([])
    const deprecation = { since: '1.1.0', replacedBy: [], note: null }
    expect(nearSkills([{ ...skill(one), deprecation }, skill(other)])).toEqual([])
  })
})

it('a pair is named once, with the later one first; many that are the same are joined to the first', () => {
  const same = ['Conduire un entretien', 'Conduire des entretiens', 'Conduire l’entretien']
  expect(nearSkills([skill('Coaching'), ...same.map(label => skill(label))])).toEqual([
    { later: 2, earlier: 1 },
    { later: 3, earlier: 1 },
  ])
})

it('takes time in proportion to the skills', () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    skill(`Conduire le projet numéro${'abcdefghij'[at % 10]} ${at}`),
  )
  const start = performance.now()
  nearSkills(many)
  // All with all would be 200 million comparisons.
  expect(performance.now() - start).toBeLessThan(10_000)
})
