import { describe, expect, it } from 'vitest'
import { type OccupationProfile, skillItems, skillOf } from '../src/index.js'

const skill = (type: 'skill' | 'knowledge' | 'behavioural', fr: string, others: string[] = []) => ({
  type,
  preferredLabel: { fr },
  alternativeLabels: { fr: others, en: [] },
})
const outOfUse = { since: '2.0.0', replacedBy: [], note: null }

describe('the concept of an item', () => {
  const reading = skill('skill', 'Lire un plan', ['Lecture de plans'])
  const glue = skill('knowledge', 'Colles')
  const languages = skill('knowledge', 'Langage C')
  const former = { ...skill('skill', 'Lecture de plans'), deprecation: outOfUse }
  const turning = { ...skill('skill', 'Tourner au pied'), deprecation: outOfUse }
  const find = skillOf({ skills: [former, turning, reading, glue, languages] })

  it('has its text, but for case, accents and signs that say nothing', () => {
    expect(find('skill', 'LIRE  UN PLAN.')).toBe(reading)
    expect(find('knowledge', 'colles')).toBe(glue)
  })
  it('is of its type', () => {
    expect(find('skill', 'Colles')).toBeUndefined()
  })
  it('may have it for another label', () => {
    expect(find('skill', 'Lecture de plans')).toBe(reading)
  })
  it('is in use, where one is', () => {
    expect(find('skill', 'Tourner au pied')).toBe(turning)
  })
  it('is not what a sign tells apart', () => {
    expect(find('knowledge', 'Langage C++')).toBeUndefined()
  })
})

it('the items of a profile have their level and their place, in its order', () => {
  const profile: OccupationProfile = {
    ...{ definition: null, mainActivities: ['Raboter'], secondaryActivities: [] },
    skills: ['Lire un plan', 'Scier', 'Affûter'],
    knowledge: ['Colles'],
    behaviouralCompetences: [
      { category: 'Rigueur', required: true, level: null, levelStatus: 'unrecoverable', note: 'Toujours' },
    ],
    ...{ prerequisites: null, variability: [], relatedOccupations: [] },
    ...{ codes: { romeV2: [], rome: [], pcs: [] }, qualifications: [], collectiveAgreement: null },
    ...{ headcount: null, outlook: null, remarks: null, emptySections: [], additionalSections: {} },
    gradedItems: [
      {
        section: 'skills',
        label: 'Scier',
        required: false,
        level: null,
        levelStatus: 'not-required',
        note: null,
      },
      { section: 'knowledge', label: 'Colles', required: true, level: 4, levelStatus: 'stated', note: null },
    ],
  }
  expect(skillItems(profile)).toEqual([
    { type: 'skill', label: 'Lire un plan', required: true, grade: null, pointer: '/skills/0' },
    {
      ...{ type: 'skill', label: 'Scier', required: false, pointer: '/skills/1' },
      grade: { level: null, levelStatus: 'not-required', note: null },
    },
    { type: 'skill', label: 'Affûter', required: true, grade: null, pointer: '/skills/2' },
    {
      ...{ type: 'knowledge', label: 'Colles', required: true, pointer: '/knowledge/0' },
      grade: { level: 4, levelStatus: 'stated', note: null },
    },
    {
      ...{ type: 'behavioural', label: 'Rigueur', required: true, pointer: '/behaviouralCompetences/0' },
      grade: { level: null, levelStatus: 'unrecoverable', note: 'Toujours' },
    },
  ])
})
