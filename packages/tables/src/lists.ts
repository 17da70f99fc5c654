import type { OccupationProfile } from '@metiers/schema'
import { occupationId, position } from './shared-fields.js'
import type { Table } from './table.js'

type ListField = 'skills' | 'knowledge' | 'variability'

/** A table of one list of the profiles: the occupation, the position in its list from 1, and the text. */
function listTable(
  name: string,
  field: ListField & keyof OccupationProfile,
  description: Table['description'],
): Table {
  return {
    name,
    description,
    fields: [
      occupationId,
      position('Rang dans la liste de la fiche.', 'Rank in the list of the profile.'),
      {
        name: 'text',
        type: 'string',
        required: true,
        language: 'fr',
        fr: 'Le texte, tel que la source le donne.',
        en: 'The text, as the source gives it.',
      },
    ],
    key: ['occupationId', 'position'],
    *rows({ nomenclature }) {
      for (const { id, profile } of nomenclature.occupations) {
        for (const [index, text] of (profile?.[field] ?? []).entries()) yield [id, index + 1, text]
      }
    },
  }
}

export const skills = listTable('skills', 'skills', {
  fr: 'Les savoir-faire des fiches.',
  en: 'Skills of the profiles.',
})
export const knowledge = listTable('knowledge', 'knowledge', {
  fr: 'Les connaissances des fiches.',
  en: 'Knowledge of the profiles.',
})
export const variability = listTable('variability', 'variability', {
  fr: 'Ce qui fait varier l’emploi-type.',
  en: 'What makes the occupation vary.',
})
