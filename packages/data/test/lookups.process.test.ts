import { readFileSync } from 'node:fs'
import {
  about,
  families,
  familyById,
  occupationById,
  occupations,
  occupationsByCode,
  occupationsByLabel,
  occupationsBySkill,
  skillById,
  skills,
  skillsByLabel,
  skillsOfOccupation,
  successorsOf,
} from '@metiers/data'
import { nomenclatureSchema } from '@metiers/schema'
import { describe, expect, it } from 'vitest'

const dataset = nomenclatureSchema.parse(
  JSON.parse(readFileSync(new URL('../../../dist/nomenclature.json', import.meta.url), 'utf8')),
)

describe('@metiers/data', () => {
  it('is the published dataset', () => {
    expect({ ...about, skills, families, occupations }).toEqual(dataset)
  })
  it('finds each occupation and family by its id', () => {
    for (const occupation of dataset.occupations) expect(occupationById(occupation.id)).toEqual(occupation)
    for (const family of dataset.families) expect(familyById(family.id)).toEqual(family)
    expect([occupationById('boulanger'), familyById('pain')]).toEqual([undefined, undefined])
  })
  it('finds each occupation by each of its labels, however it is written', () => {
    for (const { id, preferredLabel, alternativeLabels, hiddenLabels } of dataset.occupations) {
      const labels = [preferredLabel.fr, ...alternativeLabels.fr, ...alternativeLabels.en, ...hiddenLabels.fr]
      for (const label of labels) {
        for (const written of [
          label,
          label.toUpperCase(),
          label.replaceAll('’', "'"),
          label.normalize('NFD'),
        ]) {
          expect(occupationsByLabel(written).map(({ occupation }) => occupation.id)).toContain(id)
        }
      }
    }
    expect([occupationsByLabel('boulanger'), occupationsByLabel(' ')]).toEqual([[], []])
  })
  it('leads from an id to itself where it is in use, and from one that never was to none', () => {
    expect(successorsOf('chef-de-projet').map(({ id }) => id)).toEqual(['chef-de-projet'])
    expect(successorsOf('boulanger')).toEqual([])
  })
  it.each([
    ['Directrice des études', 'directeur-des-etudes'],
    ['Développeuse', 'developpeur'],
    ['TECHNICIENNE RÉSEAUX', 'technicien-reseaux'],
    ['Architecte des SI', 'architecte-des-systemes-d-information'],
    ['Directrice des SI', 'directeur-des-systemes-d-information'],
    ['Cheffe de projet', 'chef-de-projet'],
  ])('finds by a feminine form, and by an abbreviation that the dataset declares: %s', (label, id) => {
    expect(occupationsByLabel(label).map(({ occupation }) => occupation.id)).toEqual([id])
  })
  it('says when no label is the same text', () => {
    expect(occupationsByLabel('Directrice commerciale')).toMatchObject([{ by: 'form', kind: 'preferred' }])
    expect(occupationsByLabel('Directeur commercial')).toMatchObject([{ by: 'text', kind: 'preferred' }])
  })
  it('finds by a code in any case', () => {
    const [mapped] = dataset.occupations.flatMap(({ mappings }) => mappings)
    const code = mapped?.code ?? ''
    expect(occupationsByCode(` ${code.toLowerCase()} `)).toEqual(occupationsByCode(code))
    expect(occupationsByCode(code)).not.toEqual([])
  })
  it('says by which label: a preferred one comes before the others', () => {
    const [first] = dataset.occupations
    expect(occupationsByLabel(first?.preferredLabel.fr ?? '')[0]).toMatchObject({
      kind: 'preferred',
      language: 'fr',
    })
  })
  it('finds each occupation by each of its codes, and says whether the profile or a mapping links them', () => {
    for (const { id, profile, mappings } of dataset.occupations) {
      for (const code of profile?.codes.romeV2 ?? [])
        expect(occupationsByCode(code)).toContainEqual({
          occupation: occupationById(id),
          by: 'profile',
          scheme: 'romeV2',
        })
      for (const mapping of mappings)
        expect(occupationsByCode(mapping.code)).toContainEqual({
          occupation: occupationById(id),
          by: 'mapping',
          mapping,
        })
    }
    expect(occupationsByCode('Z9999')).toEqual([])
  })
})

describe('the skills of @metiers/data', () => {
  it('are found by id and by label, however it is written', () => {
    for (const skill of dataset.skills) {
      expect(skillById(skill.id)).toEqual(skill)
      for (const written of [skill.preferredLabel.fr, skill.preferredLabel.fr.toUpperCase()]) {
        expect(skillsByLabel(written)).toContainEqual({
          skill,
          label: skill.preferredLabel.fr,
          kind: 'preferred',
        })
      }
    }
    expect([skillById('petrir'), skillsByLabel('Pétrir'), skillsByLabel(' ')]).toEqual([undefined, [], []])
  })
  it('lead to the occupations whose profiles have them', () => {
    // Three profiles of the document have it, the first of them in its second part.
    const uses = occupationsBySkill({ id: 'analyser-les-besoins' })
    expect(
      uses.map(({ occupation, text, required, relation }) => [occupation.id, text, required, relation]),
    ).toEqual([
      ['assistant-chef-de-projet', 'Analyser les besoins', true, 'essential'],
      ['chef-de-projet', 'Analyser les besoins', true, 'essential'],
      ['directeur-de-projet', 'Analyser les besoins', true, 'essential'],
    ])
  })
  it('are those of an occupation, also what its profile says that it does not ask for', () => {
    const uses = skillsOfOccupation({ id: 'assistant-chef-de-projet' })
    // Eight skills, then knowledge, and the five rows of the table.
    expect(uses.filter(({ skill }) => skill.type === 'skill')).toHaveLength(8)
    expect(uses.filter(({ skill }) => skill.type === 'behavioural')).toHaveLength(5)
    const profile = occupationById('assistant-chef-de-projet')?.profile
    expect(uses.map(({ text }) => text)).toEqual([
      ...(profile?.skills ?? []),
      ...(profile?.knowledge ?? []),
      ...(profile?.behaviouralCompetences ?? []).map(({ category }) => category),
    ])
    expect(skillsOfOccupation({ id: 'analyste-fonctionnel' })).toEqual([])
  })
})
