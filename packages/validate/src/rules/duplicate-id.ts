import { at, type Rule } from '../rule.js'

export const duplicateId: Rule<'duplicate-id'> = {
  id: 'duplicate-id',
  severity: 'error',
  example: {
    document: `Les 2 métiers du pain\n· Pâtissier\n· PATISSIER`,
    fr: {
      message: '« PATISSIER » et « Pâtissier » auraient le même identifiant, patissier.',
      advice:
        'Gardez l’un des deux, ou écrivez-les autrement : la casse, les accents et la ponctuation ne suffisent pas à les distinguer.',
      place: 'source.txt, ligne 3',
    },
    en: '“PATISSIER” and “Pâtissier” would both have the id patissier.',
  },
  check: ({ observed }) =>
    observed('duplicate-id').map(o => ({ ...at(o), facts: { id: o.id, labels: o.labels } })),
}
