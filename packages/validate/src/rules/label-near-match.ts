import { at, type Rule } from '../rule.js'

export const labelNearMatch: Rule = {
  id: 'label-near-match',
  severity: 'warning',
  about: 'A label was taken for an occupation although it is spelt with other letters.',
  example: {
    document: `Les 1 métiers du pain\n· Technicien fours\nIntitulé de l’emploi-type : TECHNICIEN FOUR`,
    message: '"TECHNICIEN FOUR" was read as "Technicien fours" (1 letter apart)',
  },
  check: ({ observed }) =>
    observed('label-near-match').map(o => ({
      ...at(o),
      message: `"${o.label}" was read as "${o.preferred}" (${o.distance} letter${o.distance > 1 ? 's' : ''} apart)`,
      advice:
        'Correct the spelling in the source, or confirm it with an alias in decisions.yaml: {text, occupation, because}.',
    })),
}
