import { at, type Rule } from '../rule.js'

export const competenceColumns: Rule = {
  id: 'competence-columns',
  severity: 'warning',
  about:
    'A competence table whose columns cannot be told: its heads are merged, missing or spelt in another way.',
  example: {
    word: `<w:p><w:r><w:t>Intitulé de l’emploi-type : BOULANGER</w:t></w:r></w:p><w:p><w:r><w:t>Compétences comportementales requises</w:t></w:r></w:p><w:tbl><w:tr>${['Catégorie', '1', '2', 'Précisions'].map(head => `<w:tc><w:p><w:r><w:t>${head}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr></w:tbl>`,
    document: '',
    message: 'the competence table has no column for level3',
  },
  check: ({ observed }) =>
    observed('competence-columns').map(o => ({
      ...at(o),
      message: `the competence table has no column for ${o.missing.join(', ')}`,
      advice: 'Give the table one head a column, as in the form: metiers form writes one.',
    })),
}
