import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const codeForm: Rule = {
  id: 'code-form',
  severity: 'warning',
  about: 'A code that has the form of no scheme that its section may hold; it is not published.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nCodes ROME correspondants : 123`,
    message: '"123" has not the form of a code of romeV2 or rome',
  },
  check: ({ observed }) =>
    observed('code-form').map(o => ({
      ...at(o),
      message: `"${shorten(o.code)}" has not the form of a code of ${o.schemes.join(' or ')}`,
      advice:
        'Correct the code: ROME 2 has five digits, ROME 3 and 4 a letter and four digits, PCS three digits and a letter.',
    })),
}
