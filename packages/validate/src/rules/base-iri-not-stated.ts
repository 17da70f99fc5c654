import { isTrialIri } from '@metiers/schema'
import type { Rule } from '../rule.js'

export const baseIriNotStated: Rule<'base-iri-not-stated'> = {
  id: 'base-iri-not-stated',
  severity: 'warning',
  example: {
    document: `Les 1 métiers du pain\n· Boulanger`,
    manifest: 'id: boulangerie',
    fr: {
      message:
        'L’adresse de base n’est pas indiquée : les identifiants commencent par urn:metiers:boulangerie/, des noms pour essayer, pas pour publier.',
      advice: `Choisissez une adresse sous un nom de domaine qui est à vous, et mettez-la dans sources/sources.yaml, avec une barre à la fin ; elle ne devra plus changer :

baseIri: https://example.org/metiers/`,
      place: null,
    },
    en: 'The base IRI is not stated: IRIs begin with urn:metiers:boulangerie/, which are names for trying out, not for publishing.',
  },
  check: ({ nomenclature: { iri } }) =>
    isTrialIri(iri) ? [{ facts: { iri }, place: null, occupationId: null }] : [],
}
