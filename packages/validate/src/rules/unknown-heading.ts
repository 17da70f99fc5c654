import { shorten } from '../format/shorten.js'
import { at, type Rule } from '../rule.js'

export const unknownHeading: Rule = {
  id: 'unknown-heading',
  severity: 'warning',
  about: 'A heading that the template does not know: what stands under it is not read.',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger\n\tIntitulé de l’emploi-type\n\nBOULANGER\n\n\tConaissances requises\n`,
    message: 'the heading "Conaissances requises" is not in the template; "Connaissances requises" is near',
  },
  check: ({ observed }) =>
    observed('unknown-heading').map(o => ({
      ...at(o),
      message: `the heading "${shorten(o.text)}" is not in the template${o.nearest ? `; "${o.nearest}" is near` : ''}`,
      advice: 'Correct the heading, or add its spelling to the template.',
    })),
}
