import type { IdentifierTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { phrase, quoted } from '../phrase.js'

/** An id that a command names, and what may be done with it. */
export const identifierTroubles: SaysTroubles<IdentifierTroubles> = {
  'unknown-id': ({ id, nearest }) => ({
    problem: phrase`l’identifiant ${quoted(id)} n’existe pas`,
    expected:
      nearest === null
        ? 'l’identifiant d’un métier publié'
        : phrase`l’identifiant d’un métier publié ; le plus proche est ${quoted(nearest)}`,
    advice: phrase`Cherchez-le dans ce fichier ; « metiers ids update » y ajoute les métiers des sources.`,
  }),
  'id-is-deprecated': ({ id, isRetired }) => ({
    problem: phrase`le métier ${quoted(id)} est ${isRetired ? 'déjà ' : ''}retiré`,
    expected: 'un métier qui ne l’est pas',
    advice: 'Si c’est une erreur, corrigez cette entrée à la main.',
  }),
  'unknown-successor': ({ id, nearest }) => ({
    problem: phrase`le métier ${quoted(id)} n’est ni dans les sources ni dans identifiers.yaml`,
    expected:
      nearest === null
        ? 'l’identifiant d’un métier des sources ou de ce fichier'
        : phrase`l’identifiant d’un métier des sources ou de ce fichier ; le plus proche est ${quoted(nearest)}`,
    advice: phrase`Mettez d’abord ce métier dans les sources : « metiers check » dit alors son identifiant.`,
  }),
  'successor-is-retired': ({ id, replacedBy }) => ({
    problem: phrase`le métier ${quoted(id)} est lui-même retiré`,
    expected: 'un métier en usage',
    advice:
      replacedBy.length === 0
        ? 'Nommez un métier que les sources ont.'
        : phrase`Nommez plutôt ce qui le remplace : ${replacedBy.join(' ')}.`,
  }),
  'replaced-by-itself': ({ id }) => ({
    problem: phrase`le métier ${quoted(id)} ne peut pas se remplacer lui-même`,
    expected: 'un autre métier',
    advice: phrase`Ôtez-le de l’un des deux côtés ; un métier qui reste dans les sources garde son identifiant.`,
  }),
  'split-into-one': ({ id, into }) => ({
    problem: phrase`un seul métier est nommé, ${quoted(into)}`,
    expected: 'au moins deux identifiants',
    advice: phrase`Nommez-les tous ; pour un seul : metiers merge ${id} --into ${into}.`,
  }),
  'still-in-sources': ({ id, label }) => ({
    problem: phrase`le métier ${quoted(label)} (${id}) est encore là`,
    expected: 'des sources qui ne l’ont plus',
    advice: 'Ôtez-le de la liste et des fiches, puis relancez la commande.',
  }),
}
