import { romeV2Labels } from '../facts/rome-v2.js'
import type { Rule } from '../rule.js'

export const codeSuspect: Rule = {
  id: 'code-suspect',
  severity: 'warning',
  about: 'A code of ROME 2 that exists, and belongs to another domain than the sector of the nomenclature.',
  example: {
    document: `Les 1 métiers du pain\n· Analyste\nIntitulé de l’emploi-type : ANALYSTE\nCodes ROME correspondants 32231`,
    manifest: 'sector: { romeV2Domains: ["323"] }',
    message:
      '32231 is "Coordinateur d\'édition" in ROME 2 (domain 322), outside domain 323 of this nomenclature; two swapped digits away is 32321, "Informaticien d\'étude"',
  },
  check: ({ nomenclature, manifest, placeOf }) => {
    const domains = manifest.sector.romeV2Domains
    if (domains.length === 0) return []
    return nomenclature.occupations.flatMap(({ id, familyId, profile }, index) =>
      (profile?.codes.romeV2 ?? []).flatMap((code, position) => {
        const isSettled = profile?.codes.corrections?.some(({ stated }) => stated === code)
        if (isSettled || domains.includes(code.slice(0, 3))) return []
        return {
          message: describe(code, domains),
          place: placeOf(`/occupations/${index}/profile/codes/romeV2/${position}`),
          occupationId: id,
          advice: `Check the code against the occupation (family ${familyId ?? 'not stated'}) and settle it in decisions.yaml with a correction: {text, occupation, value, because}.`,
        }
      }),
    )
  },
}

function describe(code: string, domains: string[]): string {
  const label = romeV2Labels.get(code)
  const named = label
    ? `${code} is "${label}" in ROME 2 (domain ${code.slice(0, 3)})`
    : `${code} is of domain ${code.slice(0, 3)}`
  const outside = `outside domain ${domains.join(', ')} of this nomenclature`
  const candidates = swaps(code)
    .filter(swap => domains.includes(swap.slice(0, 3)) && romeV2Labels.has(swap))
    .map(swap => `${swap}, "${romeV2Labels.get(swap)}"`)
  const near = candidates.length > 0 ? `; two swapped digits away is ${candidates.join(' or ')}` : ''
  return `${named}, ${outside}${near}`
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
