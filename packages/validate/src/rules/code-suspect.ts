import { romeV2Labels } from '../facts/rome-v2.js'
import type { Rule } from '../rule.js'

export const codeSuspect: Rule<'code-suspect'> = {
  id: 'code-suspect',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Analyste\nIntitulé de l’emploi-type : ANALYSTE\nCodes ROME correspondants 32231`,
    manifest: 'sector: { romeV2Domains: ["323"] }',
    fr: {
      message: `32231 est « Coordinateur d'édition » dans ROME 2 (domaine 322), hors du domaine 323 de cette nomenclature ; à deux chiffres échangés près, c’est 32321, « Informaticien d'étude ».`,
      advice: `Vérifiez le code. Si 32321 est le bon, collez dans sources/decisions.yaml (sans répéter la ligne « corrections: » si elle y est déjà) :

corrections:
  - { text: "32231", occupation: analyste, value: "32321", because: "à compléter : pourquoi" }`,
      place: 'source.txt, ligne 4',
    },
    en: `32231 is “Coordinateur d'édition” in ROME 2 (domain 322), outside domain 323 of this nomenclature; two swapped digits away is 32321, “Informaticien d'étude”.`,
  },
  check: ({ nomenclature, manifest, placeOf }) => {
    const domains = manifest.sector.romeV2Domains
    if (domains.length === 0) return []
    return nomenclature.occupations.flatMap(({ id, profile }, index) =>
      (profile?.codes.romeV2 ?? []).flatMap((code, position) => {
        const isSettled = profile?.codes.corrections?.some(({ stated }) => stated === code)
        if (isSettled || domains.includes(code.slice(0, 3))) return []
        return {
          facts: {
            code,
            label: romeV2Labels.get(code) ?? null,
            domains,
            candidates: candidatesOf(code, domains),
          },
          place: placeOf(`/occupations/${index}/profile/codes/romeV2/${position}`),
          occupationId: id,
        }
      }),
    )
  },
}

function candidatesOf(code: string, domains: readonly string[]): { code: string; label: string }[] {
  return swaps(code).flatMap(swap => {
    const label = romeV2Labels.get(swap)
    return label !== undefined && domains.includes(swap.slice(0, 3)) ? { code: swap, label } : []
  })
}

/** The codes that two neighbouring digits in the other order give: the slip that keeps every digit. */
function swaps(code: string): string[] {
  const digits = [...code]
  return digits.slice(1).flatMap((digit, index) => {
    const before = digits[index]
    if (before === undefined || before === digit) return []
    return [...digits.slice(0, index), digit, before, ...digits.slice(index + 2)].join('')
  })
}
