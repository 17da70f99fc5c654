import { at, type Rule } from '../rule.js'

export const documentWithoutParts: Rule = {
  id: 'document-without-parts',
  severity: 'error',
  about: 'A document in which nothing of the template was found: no list, no grid, no fiche.',
  example: {
    document: `Bonjour`,
    message: 'no part of the template was found in source.txt',
  },
  check: ({ observed }) =>
    observed('document-without-parts').map(o => ({
      ...at(o),
      message: `no part of the template was found in ${o.path}`,
      advice:
        'Check that it is the right file; a part starts with a heading such as "Les 41 métiers …", "La nomenclature" or "Intitulé de l’emploi-type".',
    })),
}
