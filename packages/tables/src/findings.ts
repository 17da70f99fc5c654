import type { FindingPlace } from '@metiers/schema'
import { position } from './shared-fields.js'
import type { CellValue, Table } from './table.js'

/** The findings of the report, the most important first. A place is lines of a text, or a cell of a Word table. */
export const findings: Table = {
  name: 'findings',
  description: {
    fr: 'Les constats du contrôle, le plus important d’abord.',
    en: 'The findings of the report, the most important first.',
  },
  fields: [
    position('Rang du constat.', 'Rank of the finding.'),
    {
      name: 'rule',
      type: 'string',
      required: true,
      fr: 'Règle, décrite dans docs/regles.md.',
      en: 'Rule, described in docs/rules.md.',
    },
    {
      name: 'severity',
      type: 'string',
      required: true,
      values: ['error', 'warning', 'info'],
      fr: 'Gravité.',
      en: 'Severity.',
    },
    {
      name: 'messageFr',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'Le constat, en français.',
      en: 'What was found, in French.',
    },
    {
      name: 'messageEn',
      type: 'string',
      required: true,
      language: 'en',
      fr: 'Le constat, en anglais.',
      en: 'What was found, in English.',
    },
    {
      name: 'occupationId',
      type: 'string',
      refersTo: { table: 'occupations', field: 'id' },
      fr: 'Métier concerné, s’il est dans ces données.',
      en: 'Occupation that it is about, where it is in this dataset.',
    },
    {
      name: 'sourceId',
      type: 'string',
      fr: 'Document, ou fichier du responsable.',
      en: 'Document, or file of the steward.',
    },
    {
      name: 'firstLine',
      type: 'integer',
      minimum: 1,
      fr: 'Première ligne dans un texte, à partir de 1.',
      en: 'First line in a text, from 1.',
    },
    {
      name: 'lastLine',
      type: 'integer',
      minimum: 1,
      fr: 'Dernière ligne dans un texte.',
      en: 'Last line in a text.',
    },
    {
      name: 'table',
      type: 'integer',
      minimum: 1,
      fr: 'Tableau dans un document Word, à partir de 1.',
      en: 'Table in a Word document, from 1.',
    },
    { name: 'row', type: 'integer', minimum: 1, fr: 'Ligne du tableau.', en: 'Row of the table.' },
    { name: 'column', type: 'integer', minimum: 1, fr: 'Colonne du tableau.', en: 'Column of the table.' },
    {
      name: 'paragraph',
      type: 'integer',
      minimum: 1,
      fr: 'Paragraphe, dans la cellule ou hors des tableaux.',
      en: 'Paragraph, in the cell or outside tables.',
    },
    {
      name: 'adviceFr',
      type: 'string',
      required: true,
      language: 'fr',
      fr: 'Ce qu’il faut faire, en français.',
      en: 'What to do, in French.',
    },
    {
      name: 'adviceEn',
      type: 'string',
      required: true,
      language: 'en',
      fr: 'Ce qu’il faut faire, en anglais.',
      en: 'What to do, in English.',
    },
  ],
  key: ['position'],
  *rows({ nomenclature, report }) {
    // A finding may be about an occupation that only the previous release has: its message names it.
    const known = new Set(nomenclature.occupations.map(({ id }) => id))
    for (const [
      index,
      { rule, severity, message, place, occupationId, advice },
    ] of report.findings.entries()) {
      const occupation = occupationId !== null && known.has(occupationId) ? occupationId : null
      const said = [message.fr, message.en]
      yield [index + 1, rule, severity, ...said, occupation, ...placeCells(place), advice.fr, advice.en]
    }
  },
}

function placeCells(place: FindingPlace | null): CellValue[] {
  if (place === null) return [null, null, null, null, null, null, null]
  const lines = 'lines' in place ? place.lines : [null, null]
  const cell = 'table' in place ? [place.table, place.row, place.column] : [null, null, null]
  return [place.sourceId, ...lines, ...cell, 'paragraph' in place ? place.paragraph : null]
}
