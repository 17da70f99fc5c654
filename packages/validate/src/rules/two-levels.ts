import { at, type Rule } from '../rule.js'

export const twoLevels: Rule = {
  id: 'two-levels',
  severity: 'error',
  about: 'Two ticks in one row of the competence table: one level is required.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nCompétences comportementales requises\nAnimation d’équipe\nx\nx`,
    message: 'two ticks in the row "Animation d’équipe"; expected one of the columns 1, 2, 3',
  },
  check: ({ observed }) =>
    observed('two-levels').map(o => ({
      ...at(o),
      message: `two ticks in the row "${o.category}"; expected one of the columns 1, 2, 3`,
      advice: 'Keep the tick of the level that holds.',
    })),
}
