import { at, type Rule } from '../rule.js'

export const tableInSection: Rule<'table-in-section'> = {
  id: 'table-in-section',
  severity: 'warning',
  example: {
    name: 'source.md',
    document: `# Les 1 métiers du pain\n\n- Boulanger\n\n# Intitulé de l’emploi-type : BOULANGER\n\n## Activités principales\n\n| Activité | Part du temps |\n| --- | --- |\n| Pétrir | 30 % |`,
    fr: {
      message:
        'Un tableau de 4 cases, de « Activité » à « 30 % », tient lieu de liste dans la rubrique « Activités principales » : rien n’en est lu.',
      advice:
        'Écrivez un élément par ligne, avec une puce, sans tableau ; ou faites de ses colonnes des rubriques de votre modèle.',
      place: 'source.md, ligne 9',
    },
    en: 'A table of 4 cells, from “Activité” to “30 %”, stands for a list in the section “Main activities”: nothing of it is read.',
  },
  check: ({ observed }) =>
    observed('table-in-section').map(o => ({
      ...at(o),
      facts: { section: o.section, texts: o.texts, isRead: o.isRead },
    })),
}
