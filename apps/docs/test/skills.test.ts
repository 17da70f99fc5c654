import { type Skill, type SkillType, skillSchema } from '@metiers/schema'
import { describe, expect, it, test } from 'vitest'
import type { Dataset } from '../src/dataset/read-dataset'
import {
  relatedWording,
  skillMark,
  skillNamed,
  skillsOfOccupation,
  skillsWithPage,
  usesOfSkill,
} from '../src/dataset/skills'
import { datasetOf, occupationOf } from './support/small-dataset'

const skill = (id: string, type: SkillType, fr: string, more: Partial<Skill> = {}): Skill =>
  skillSchema.parse({
    id,
    iri: `https://example.org/skill/${id}`,
    type,
    preferredLabel: { fr },
    alternativeLabels: { fr: [], en: [] },
    mappings: [],
    ...more,
  })

const baker = occupationOf('boulanger', {
  skills: ['Pétrir la pâte', 'Suivre un budget'],
  knowledge: ['Hygiène'],
  competences: [{ category: 'Patience', required: true, level: 2 }],
})
const confectioner = occupationOf('patissier', {
  skills: ['PETRIR LA PATE', 'Pétrir la pâte', 'Suivre un planning', 'Décorer'],
  competences: [{ category: 'Patience', required: false }],
})
const skills = [
  skill('petrir-la-pate', 'skill', 'Pétrir la pâte', {
    alternativeLabels: { fr: ['PETRIR LA PATE'], en: [] },
  }),
  skill('suivre-un-budget', 'skill', 'Suivre un budget'),
  skill('suivre-un-planning', 'skill', 'Suivre un planning'),
  skill('decorer', 'skill', 'Décorer'),
  skill('hygiene', 'knowledge', 'Hygiène'),
  skill('patience', 'behavioural', 'Patience'),
]
const withSkills = (all: Skill[]): Dataset => {
  const small = datasetOf([baker, confectioner])
  return { ...small, nomenclature: { ...small.nomenclature, skills: all } }
}
const dataset = withSkills(skills)
const usesOf = (id: string) => {
  const { asking, notAsking } = usesOfSkill(dataset, { id })
  const short = (uses: typeof asking) => uses.map(({ occupation, pointer }) => `${occupation.id} ${pointer}`)
  return { asking: short(asking), notAsking: short(notAsking) }
}

describe('who needs a skill', () => {
  it('is each fiche that names it, once, and where', () => {
    expect(usesOf('petrir-la-pate')).toEqual({
      asking: ['boulanger /occupations/0/profile/skills/0', 'patissier /occupations/1/profile/skills/0'],
      notAsking: [],
    })
    expect(usesOf('hygiene').asking).toEqual(['boulanger /occupations/0/profile/knowledge/0'])
  })

  it('is not who says that it is not required', () => {
    expect(usesOf('patience')).toEqual({
      asking: ['boulanger /occupations/0/profile/behaviouralCompetences/0'],
      notAsking: ['patissier /occupations/1/profile/behaviouralCompetences/0'],
    })
  })

  it('is told by type and text, whatever the accents', () => {
    expect(skillNamed(dataset, 'skill', 'petrir la pate')?.id).toBe('petrir-la-pate')
    expect(skillNamed(dataset, 'knowledge', 'Pétrir la pâte')).toBe(undefined)
    expect(skillMark(dataset, 'skill', 'PÉTRIR LA PÂTE')).toMatchObject({ asking: 2 })
    expect(skillMark(dataset, 'skill', 'Nager')).toBe(undefined)
  })
})

test('the skills of a fiche are those that it names, each once', () => {
  expect(skillsOfOccupation(dataset, confectioner).map(({ id }) => id)).toEqual([
    'petrir-la-pate',
    'suivre-un-planning',
    'decorer',
    'patience',
  ])
  expect(skillsOfOccupation(dataset, { profile: null })).toEqual([])
})

describe('related wording', () => {
  it('is the names with most words in common, articles aside', () => {
    expect(relatedWording(dataset, { id: 'suivre-un-budget' }).map(({ id }) => id)).toEqual([
      'suivre-un-planning',
    ])
    expect(relatedWording(dataset, { id: 'decorer' })).toEqual([])
  })
})

describe('the pages of skills', () => {
  it('are one a skill, or of very many those that say more than one fiche does', () => {
    expect(skillsWithPage(dataset)).toEqual(skills)
    const rare = Array.from({ length: 3000 }, (_, index) => skill(`rare-${index}`, 'skill', `Rare ${index}`))
    const mapped = skill('mappe', 'skill', 'Relié', {
      mappings: [
        {
          predicate: 'skos:exactMatch',
          scheme: 'rome',
          schemeVersion: '4.0-60',
          code: '100001',
          label: 'Relié',
          justification: 'semapv:ManualMappingCuration',
          confidence: 0.9,
          comment: null,
          status: 'proposed',
        },
      ],
    })
    const pages = skillsWithPage(withSkills([...skills, mapped, ...rare]))
    expect(pages.map(({ id }) => id)).toEqual(['petrir-la-pate', 'mappe'])
  })
})
