import { at, type Rule } from '../rule.js'

export const twoLevels: Rule<'two-levels'> = {
  id: 'two-levels',
  severity: 'error',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nCompétences comportementales requises\nAnimation d’équipe\nx\nx`,
    fr: {
      message: 'La ligne « Animation d’équipe » coche deux cases ; gardez-en une.',
      advice: 'Laissez la seule coche du niveau requis.',
      place: 'source.txt, ligne 7',
    },
    en: 'The row “Animation d’équipe” has two ticks; keep one.',
  },
  check: ({ observed }) => observed('two-levels').map(o => ({ ...at(o), facts: { category: o.category } })),
}
