import { at, type Rule } from '../rule.js'

export const codeForm: Rule<'code-form'> = {
  id: 'code-form',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\nIntitulé de l’emploi-type : BOULANGER\nCodes ROME correspondants : 123`,
    fr: {
      message: '« 123 » n’a pas la forme d’un code ROME 2, ROME 3 ou ROME 4.',
      advice:
        'Corrigez le code : cinq chiffres pour ROME 2, une lettre et quatre chiffres pour ROME 3 et 4, trois chiffres et une lettre pour PCS.',
      place: 'source.txt, ligne 4',
    },
    en: '“123” has not the form of a code of ROME 2, ROME 3 or ROME 4.',
  },
  check: ({ observed }) =>
    observed('code-form').map(o => ({ ...at(o), facts: { code: o.code, schemes: o.schemes } })),
}
