import type { Rule } from '../rule.js'

export const codeSuperseded: Rule = {
  id: 'code-superseded',
  severity: 'info',
  about:
    'A code of ROME 2, which went out of use in 2009. No table leads from it to ROME 4; none is derived.',
  example: {
    document: `Les 1 métiers du pain\n· Analyste\nIntitulé de l’emploi-type : ANALYSTE\nCodes ROME correspondants 32321`,
    message: '32321 is a code of ROME version 2, out of use since 2009',
  },
  check: ({ nomenclature, placeOf }) =>
    nomenclature.occupations.flatMap(({ id, profile }, index) =>
      (profile?.codes.romeV2 ?? []).map((code, position) => ({
        message: `${code} is a code of ROME version 2, out of use since 2009`,
        place: placeOf(`/occupations/${index}/profile/codes/romeV2/${position}`),
        occupationId: id,
        advice: 'Add the code of the current ROME to the fiche when one is known.',
      })),
    ),
}
