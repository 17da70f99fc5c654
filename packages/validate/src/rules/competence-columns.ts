import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const competenceColumns: Rule = {
  id: 'competence-columns',
  severity: 'warning',
  about:
    'A competence table whose columns cannot be told: its heads are merged, missing or spelt in another way.',
  example: {
    word: `<w:p><w:r><w:t>Intitulé de l’emploi-type : BOULANGER</w:t></w:r></w:p><w:p><w:r><w:t>Compétences comportementales requises</w:t></w:r></w:p><w:tbl><w:tr>${['Catégorie', '1', '2', 'Précisions'].map(head => `<w:tc><w:p><w:r><w:t>${head}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr></w:tbl>`,
    document: '',
    message: 'the competence table has no column for level3: nothing of it is read (4 cells)',
  },
  check: ({ observed }) =>
    observed('competence-columns').map(({ missing, merged, texts, ...o }) => ({
      ...at(o),
      message: `the competence table has no column for ${missing.join(', ')}${mergedHeads(merged)}: nothing of it is read (${texts.length} cells)`,
      advice: 'Give the table one head a column, as in the form: metiers form writes one.',
    })),
}

function mergedHeads(merged: { head: string; columns: number }[]): string {
  const said = merged.map(({ head, columns }) => `; the head "${shorten(head)}" covers ${columns} columns`)
  return said.join('')
}
