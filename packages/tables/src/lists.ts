import type { OccupationProfile } from '@metiers/schema'
import type { Table } from './table.js'

type ListField = 'skills' | 'knowledge' | 'variability'

/** A table of one list of the profiles: the occupation, the position in its list from 1, and the text. */
function listTable(name: string, field: ListField & keyof OccupationProfile): Table {
  return {
    name,
    columns: ['occupationId', 'position', 'text'],
    key: ['occupationId', 'position'],
    *rows({ nomenclature }) {
      for (const { id, profile } of nomenclature.occupations) {
        for (const [index, text] of (profile?.[field] ?? []).entries()) yield [id, index + 1, text]
      }
    },
  }
}

export const skills = listTable('skills', 'skills')
export const knowledge = listTable('knowledge', 'knowledge')
export const variability = listTable('variability', 'variability')
