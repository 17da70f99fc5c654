import type { Table } from './table.js'

/** Every label of every occupation: `kind` is `preferred`, `alternative` or `hidden`. */
export const labels: Table = {
  name: 'labels',
  columns: ['occupationId', 'kind', 'language', 'position', 'label'],
  key: ['occupationId', 'kind', 'language', 'position'],
  *rows({ nomenclature }) {
    for (const { id, preferredLabel, alternativeLabels, hiddenLabels } of nomenclature.occupations) {
      yield [id, 'preferred', 'fr', 1, preferredLabel.fr]
      for (const [index, label] of alternativeLabels.fr.entries())
        yield [id, 'alternative', 'fr', index + 1, label]
      for (const [index, label] of alternativeLabels.en.entries())
        yield [id, 'alternative', 'en', index + 1, label]
      for (const [index, label] of hiddenLabels.fr.entries()) yield [id, 'hidden', 'fr', index + 1, label]
    }
  },
}
