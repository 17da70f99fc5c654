import type { Rule } from '../rule.js'

export const codeSuperseded: Rule<'code-superseded'> = {
  id: 'code-superseded',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Analyste\nIntitulé de l’emploi-type : ANALYSTE\nCodes ROME correspondants 32321`,
    fr: {
      message: '32321 est un code de ROME 2, hors d’usage depuis 2009.',
      advice: 'Ajoutez à la fiche le code du ROME en vigueur, quand il est connu.',
      place: 'source.txt, ligne 4',
    },
    en: '32321 is a code of ROME 2, out of use since 2009.',
  },
  check: ({ nomenclature, placeOf }) =>
    nomenclature.occupations.flatMap(({ id, profile }, index) =>
      (profile?.codes.romeV2 ?? []).map((code, position) => ({
        facts: { code },
        place: placeOf(`/occupations/${index}/profile/codes/romeV2/${position}`),
        occupationId: id,
      })),
    ),
}
