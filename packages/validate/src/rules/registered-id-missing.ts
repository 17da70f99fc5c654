import { at, type Rule } from '../rule.js'

export const registeredIdMissing: Rule = {
  id: 'registered-id-missing',
  severity: 'error',
  about:
    'An occupation that was published is in no source any more, and no steward has said what became of it.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger pâtissier`,
    identifiers: 'occupations:\n  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0 }',
    message:
      '"Boulanger" (boulanger) of release 1.0.0 is in no source any more; "Boulanger pâtissier" is new and may be it',
  },
  check: ({ observed }) =>
    observed('registered-id-missing').map(o => ({
      ...at(o),
      message: `"${o.label}" (${o.id}) of release ${o.last} is in no source any more${o.likely === null ? '' : `; "${o.likely}" is new and may be it`}`,
      advice:
        o.likely === null
          ? `If it was removed, say so: metiers retire ${o.id} --because REASON. Else restore it in the sources, or give it its new name: metiers rename ${o.id} "NEW LABEL".`
          : `If it was renamed, say so: metiers rename ${o.id} "${o.likely}". If it was removed: metiers retire ${o.id} --because REASON.`,
    })),
}
