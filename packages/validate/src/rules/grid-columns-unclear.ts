import { at, type Rule } from '../rule.js'

export const gridColumnsUnclear: Rule<'grid-columns-unclear'> = {
  id: 'grid-columns-unclear',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\n\nLa nomenclature\n\tFOURNIL\n\tVENTE\n\n\tA\n\tB\n\tC\n\tD\n\tE\n\n\tBoulanger\n\t\n\t\n\t\n\t`,
    fr: {
      message: 'La grille a 5 colonnes pour 2 familles : à quelle famille va chacune ne se devine pas.',
      advice:
        'Donnez à chaque ligne toutes ses cases (une case vide est une tabulation seule, que certains éditeurs effacent), employez un tableau Markdown, qui garde les colonnes, ou ajoutez les fiches qui disent famille et sous-famille.',
      place: 'source.txt, ligne 5',
    },
    en: 'The grid has 5 columns for 2 families: which belongs to which cannot be told.',
  },
  check: ({ observed }) =>
    observed('grid-columns-unclear').map(o => ({
      ...at(o),
      facts: { families: o.families, columns: o.columns },
    })),
}
