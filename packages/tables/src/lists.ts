import { type GradedItem, type SkillType, skillItems } from '@metiers/schema'
import { level, levelStatus, occupationId, position, skillId } from './shared-fields.js'
import { skillFinder } from './skill-finder.js'
import type { Field, Table } from './table.js'

const text: Field = {
  name: 'text',
  type: 'string',
  required: true,
  language: 'fr',
  fr: 'Le texte, tel que la source le donne.',
  en: 'The text, as the source gives it.',
}

const listPosition = position('Rang dans la liste de la fiche.', 'Rank in the list of the profile.')

/** A table of one list of the profiles: the occupation, the position in its list from 1, and the text. */
function listTable(
  name: string,
  field: 'variability' | 'qualifications',
  description: Table['description'],
): Table {
  return {
    name,
    description,
    fields: [occupationId, listPosition, text],
    key: ['occupationId', 'position'],
    *rows({ nomenclature }) {
      for (const { id, profile } of nomenclature.occupations)
        for (const [index, item] of (profile?.[field] ?? []).entries()) yield [id, index + 1, item]
    },
  }
}

/** A table of a list whose items a template may grade: what is said of the level of each stands beside it. */
function gradableTable(
  section: GradedItem['section'],
  type: SkillType,
  description: Table['description'],
): Table {
  return {
    name: section,
    description,
    fields: [
      occupationId,
      listPosition,
      text,
      skillId,
      level,
      levelStatus,
      {
        name: 'note',
        type: 'string',
        language: 'fr',
        fr: 'Précisions sur le niveau.',
        en: 'Remark on the level.',
      },
    ],
    key: ['occupationId', 'position'],
    *rows({ nomenclature }) {
      const find = skillFinder(nomenclature)
      for (const { id, profile } of nomenclature.occupations) {
        const items = profile ? skillItems(profile) : []
        const listed = items.filter(item => item.type === type)
        for (const [index, { label, grade }] of listed.entries()) {
          const concept = find(type, label)?.id ?? null
          yield [
            id,
            index + 1,
            label,
            concept,
            grade?.level ?? null,
            grade?.levelStatus ?? null,
            grade?.note ?? null,
          ]
        }
      }
    },
  }
}

export const skills = gradableTable('skills', 'skill', {
  fr: 'Les savoir-faire des fiches.',
  en: 'Skills of the profiles.',
})
export const knowledge = gradableTable('knowledge', 'knowledge', {
  fr: 'Les connaissances des fiches.',
  en: 'Knowledge of the profiles.',
})
export const variability = listTable('variability', 'variability', {
  fr: 'Ce qui fait varier l’emploi-type.',
  en: 'What makes the occupation vary.',
})
export const qualifications = listTable('qualifications', 'qualifications', {
  fr: 'Les diplômes et certifications que les fiches nomment.',
  en: 'The diplomas and certifications that the profiles name.',
})
