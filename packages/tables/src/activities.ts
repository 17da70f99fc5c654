import { occupationId, position } from './shared-fields.js'
import type { Table } from './table.js'

/** Activities of the profiles: `kind` is `main` or `secondary`. */
export const activities: Table = {
  name: 'activities',
  description: { fr: 'Les activités des fiches.', en: 'Activities of the profiles.' },
  fields: [
    occupationId,
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: ['main', 'secondary'],
      fr: 'Activité principale ou accessoire.',
      en: 'Main or secondary activity.',
    },
    position('Rang dans la liste de la fiche.', 'Rank in the list of the profile.'),
    {
      name: 'text',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'L’activité, telle que la source la donne.',
      en: 'The activity, as the source gives it.',
    },
  ],
  key: ['occupationId', 'kind', 'position'],
  *rows({ nomenclature }) {
    for (const { id, profile } of nomenclature.occupations) {
      for (const [index, text] of (profile?.mainActivities ?? []).entries())
        yield [id, 'main', index + 1, text]
      for (const [index, text] of (profile?.secondaryActivities ?? []).entries())
        yield [id, 'secondary', index + 1, text]
    }
  },
}
