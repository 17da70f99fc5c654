import { occupationId, position } from './shared-fields.js'
import type { Table } from './table.js'

/** Every label of every occupation: `kind` is `preferred`, `alternative` or `hidden`. */
export const labels: Table = {
  name: 'labels',
  description: { fr: 'Tous les libellés de tous les métiers.', en: 'Every label of every occupation.' },
  fields: [
    occupationId,
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: ['preferred', 'alternative', 'hidden'],
      fr: 'Libellé retenu, autre appellation, ou graphie rencontrée dans les sources.',
      en: 'Preferred label, alternative label, or another spelling found in the sources.',
    },
    {
      name: 'language',
      type: 'string',
      required: true,
      values: ['fr', 'en'],
      fr: 'Langue du libellé (BCP 47).',
      en: 'Language of the label (BCP 47).',
    },
    position('Rang du libellé dans sa sorte et sa langue.', 'Rank of the label in its kind and language.'),
    {
      name: 'label',
      type: 'string',
      required: true,
      fr: 'Le libellé, tel que la source le donne.',
      en: 'The label, as the source gives it.',
    },
  ],
  key: ['occupationId', 'kind', 'language', 'position'],
  *rows({ nomenclature }) {
    for (const { id, preferredLabel, alternativeLabels, hiddenLabels } of nomenclature.occupations) {
      yield [id, 'preferred', 'fr', 1, preferredLabel.fr]
      if (preferredLabel.en !== undefined) yield [id, 'preferred', 'en', 1, preferredLabel.en]
      for (const [index, label] of alternativeLabels.fr.entries())
        yield [id, 'alternative', 'fr', index + 1, label]
      for (const [index, label] of alternativeLabels.en.entries())
        yield [id, 'alternative', 'en', index + 1, label]
      for (const [index, label] of hiddenLabels.fr.entries()) yield [id, 'hidden', 'fr', index + 1, label]
    }
  },
}
