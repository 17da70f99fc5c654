import { at, type Rule } from '../rule.js'

export const competenceColumnUnknown: Rule<'competence-column-unknown'> = {
  id: 'competence-column-unknown',
  severity: 'warning',
  example: {
    name: 'source.md',
    document: `# Les 1 métiers du pain\n\n- Boulanger\n\n# Intitulé de l’emploi-type : BOULANGER\n\n## Compétences comportementales requises\n\n| Groupe | Catégorie | 1 | 2 | 3 | Précisions |\n| --- | --- | --- | --- | --- | --- |\n| Relation | Animation d’équipe | | x | | |`,
    fr: {
      message:
        'La colonne « Groupe » du tableau des compétences n’est pas dans le modèle : « Relation » n’est pas lu.',
      advice:
        'Reportez ce qui compte dans la colonne des précisions, ou ajoutez cet en-tête au modèle (columns, dans sa rubrique).',
      place: 'source.md, ligne 9',
    },
    en: 'The column “Groupe” of the competence table is not in the template: “Relation” is not read.',
  },
  check: ({ observed }) =>
    observed('competence-column-unknown').map(o => ({ ...at(o), facts: { head: o.head, texts: o.texts } })),
}
