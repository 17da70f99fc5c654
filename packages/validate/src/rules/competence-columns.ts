import { at, type Rule } from '../rule.js'

export const competenceColumns: Rule<'competence-columns'> = {
  id: 'competence-columns',
  severity: 'warning',
  example: {
    word: `<w:p><w:r><w:t>Intitulé de l’emploi-type : BOULANGER</w:t></w:r></w:p><w:p><w:r><w:t>Compétences comportementales requises</w:t></w:r></w:p><w:tbl><w:tr>${['Catégorie', '1', '2', 'Précisions'].map(head => `<w:tc><w:p><w:r><w:t>${head}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr></w:tbl>`,
    document: '',
    fr: {
      message:
        'Le tableau des compétences n’a pas d’en-tête pour la colonne du niveau 3 : rien n’en est lu (4 cases).',
      advice: 'Donnez un en-tête à chaque colonne, comme dans le formulaire que metiers form écrit.',
      place: 'source.docx, tableau 1, ligne 1, colonne 1',
    },
    en: 'The competence table has no head for the column of level 3: nothing of it is read (4 cells).',
  },
  check: ({ observed }) =>
    observed('competence-columns').map(o => ({
      ...at(o),
      facts: { missing: o.missing, merged: o.merged, texts: o.texts },
    })),
}
