import { at, type Rule } from '../rule.js'

export const noManifest: Rule<'no-manifest'> = {
  id: 'no-manifest',
  severity: 'info',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    folder: [{ kind: 'no-manifest', place: null, occupationId: null }],
    fr: {
      message:
        'Le dossier n’a pas de fichier sources.yaml : titre, version et adresse de base sont ceux par défaut.',
      advice: `Créez sources/sources.yaml, et complétez-y :

id: ma-nomenclature
title:
  fr: "Titre de la nomenclature"
version: 1.0.0
baseIri: https://example.org/metiers/`,
      place: null,
    },
    en: 'The folder has no sources.yaml: title, version and base IRI are defaults.',
  },
  check: ({ observed }) => observed('no-manifest').map(o => ({ ...at(o), facts: {} })),
}
