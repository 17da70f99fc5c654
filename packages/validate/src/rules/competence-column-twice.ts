import { at, type Rule } from '../rule.js'

export const competenceColumnTwice: Rule<'competence-column-twice'> = {
  id: 'competence-column-twice',
  severity: 'error',
  example: {
    name: 'source.md',
    document: `# Les 1 métiers du pain\n\n- Boulanger\n\n# Intitulé de l’emploi-type : BOULANGER\n\n## Compétences comportementales requises\n\n| Catégorie | 1 | 2 | Important | 3 |\n| --- | --- | --- | --- | --- |\n| Animation d’équipe | | | x | |`,
    fr: {
      message:
        'Deux colonnes du tableau sont celles du niveau 2 (« 2 », « Important ») : rien n’en est lu (7 cases).',
      advice:
        'Gardez une seule colonne par niveau, ou donnez à chaque niveau ses propres titres dans le modèle (scales, levels, headings).',
      place: 'source.md, ligne 9',
    },
    en: 'Two columns of the table are those of level 2 (“2”, “Important”): nothing of it is read (7 cells).',
  },
  check: ({ observed }) =>
    observed('competence-column-twice').map(o => ({
      ...at(o),
      facts: { column: o.column, heads: o.heads, texts: o.texts },
    })),
}
