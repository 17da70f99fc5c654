import { at, type Rule } from '../rule.js'

export const labelVariant: Rule = {
  id: 'label-variant',
  severity: 'info',
  about: 'A label that is spelt in another way than in the list; it is published as a hidden label.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER`,
    message: '"BOULANGER" is another spelling of "Boulanger" (by normalisation)',
  },
  check: ({ observed }) =>
    observed('label-variant').map(o => ({
      ...at(o),
      message: `"${o.label}" is another spelling of "${o.preferred}" (by ${o.by})`,
      advice: 'Nothing to do; use the spelling of the list to have one.',
    })),
}
