import type { IdentifierTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { phrase, quoted } from '../phrase.js'

const occupation = {
  ...{
    the: 'le métier',
    this: 'ce métier',
    a: 'un métier',
    one: 'un seul métier',
    of: 'd’un métier',
    plural: 'les métiers',
  },
  ...{ e: '', itself: 'lui-même', another: 'un autre métier' },
}
const skill: typeof occupation = {
  ...{ the: 'la compétence', this: 'cette compétence', a: 'une compétence', one: 'une seule compétence' },
  ...{
    of: 'd’une compétence',
    plural: 'les compétences',
    e: 'e',
    itself: 'elle-même',
    another: 'une autre compétence',
  },
}

/** What an id names, as commands write it: a skill behind `skill/`, else an occupation. */
function of(id: string): typeof occupation {
  return id.startsWith('skill/') ? skill : occupation
}

/** An id that a command names, and what may be done with it. */
export const identifierTroubles: SaysTroubles<IdentifierTroubles> = {
  'unknown-id': ({ id, nearest }) => ({
    problem: phrase`l’identifiant ${quoted(id)} n’existe pas`,
    expected: phrase`l’identifiant ${of(id).of} publié${of(id).e}${nearest === null ? '' : phrase` ; le plus proche est ${quoted(nearest)}`}`,
    advice: phrase`Cherchez-le dans ce fichier ; « metiers ids update » y ajoute ${of(id).plural} des sources.`,
  }),
  'id-is-deprecated': ({ id, isRetired }) => ({
    problem: phrase`${of(id).the} ${quoted(id)} est ${isRetired ? 'déjà ' : ''}retiré${of(id).e}`,
    expected: `${of(id).a} qui ne l’est pas`,
    advice: 'Si c’est une erreur, corrigez cette entrée à la main.',
  }),
  'unknown-successor': ({ id, nearest }) => ({
    problem: phrase`${of(id).the} ${quoted(id)} n’est ni dans les sources ni dans identifiers.yaml`,
    expected: phrase`l’identifiant ${of(id).of} des sources ou de ce fichier${nearest === null ? '' : phrase` ; le plus proche est ${quoted(nearest)}`}`,
    advice: phrase`Mettez d’abord ${of(id).this} dans les sources : « metiers check » dit alors son identifiant.`,
  }),
  'successor-is-retired': ({ id, replacedBy }) => ({
    problem: phrase`${of(id).the} ${quoted(id)} est ${of(id).itself} retiré${of(id).e}`,
    expected: `${of(id).a} en usage`,
    advice:
      replacedBy.length === 0
        ? `Nommez ${of(id).a} que les sources ont.`
        : phrase`Nommez plutôt ce qui ${id.startsWith('skill/') ? 'la' : 'le'} remplace : ${replacedBy.join(' ')}.`,
  }),
  'replaced-by-itself': ({ id }) => ({
    problem: phrase`${of(id).the} ${quoted(id)} ne peut pas se remplacer ${of(id).itself}`,
    expected: of(id).another,
    advice: phrase`Ôtez-l${id.startsWith('skill/') ? 'a' : 'e'} de l’un des deux côtés ; ${of(id).a} qui reste dans les sources garde son identifiant.`,
  }),
  'split-into-one': ({ id, into }) => ({
    problem: phrase`${of(id).one} est nommé${of(id).e}, ${quoted(into)}`,
    expected: 'au moins deux identifiants',
    advice: phrase`Nommez-les tou${id.startsWith('skill/') ? 'tes' : 's'} ; pour un${of(id).e} seul${of(id).e} : metiers merge ${id} --into ${into}.`,
  }),
  'still-in-sources': ({ id, label }) => ({
    problem: phrase`${of(id).the} ${quoted(label)} (${id}) est encore là`,
    expected: 'des sources qui ne l’ont plus',
    advice: id.startsWith('skill/')
      ? 'Ôtez-la des fiches, puis relancez la commande.'
      : 'Ôtez-le de la liste et des fiches, puis relancez la commande.',
  }),
}
