import { at, type Rule } from '../rule.js'

export const documentWithoutParts: Rule<'document-without-parts'> = {
  id: 'document-without-parts',
  severity: 'error',
  example: {
    document: `Bonjour`,
    fr: {
      message: 'Rien n’a été reconnu dans « source.txt ».',
      advice:
        'Vérifiez que c’est le bon fichier. Une partie commence par un titre tel que « Les 41 métiers de… », « La nomenclature » ou « Intitulé de l’emploi-type ».',
      place: 'source.txt',
    },
    en: 'Nothing was recognised in “source.txt”.',
  },
  check: ({ observed }) =>
    observed('document-without-parts').map(o => ({ ...at(o), facts: { path: o.path } })),
}
