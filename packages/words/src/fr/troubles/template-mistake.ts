import type { TemplateMistake } from '@metiers/schema'
import { either, phrase, quoted } from '../phrase.js'
import type { MistakeSaid } from './value-mistake.js'

/** What is wrong with a template, and what may stand there. */
export function sayTemplateMistake(mistake: TemplateMistake): MistakeSaid {
  switch (mistake.is) {
    case 'no-title-section':
      return {
        problem: phrase`aucune rubrique n’est l’intitulé de la fiche`,
        expected: phrase`une rubrique « id: title », ou « title: » avec l’endroit où se trouve l’intitulé`,
      }
    case 'kind-of-field':
      return {
        problem: phrase`la rubrique ${quoted(mistake.field)} ne peut pas être de nature ${quoted(mistake.kind)}`,
        expected: phrase`« kind: ${either(mistake.kinds)} »`,
      }
    case 'key-of-kind':
      return {
        problem: phrase`la clé ${quoted(mistake.key)} n’a pas de sens dans une rubrique de nature ${quoted(mistake.kind)}`,
        expected: phrase`cette clé dans une rubrique de nature ${either(mistake.kinds.map(quoted))}`,
      }
    case 'no-relation-here':
      return {
        problem: phrase`la clé « relation » n’a pas de sens dans cette rubrique`,
        expected: phrase`cette clé dans ${either(mistake.fields.map(quoted))}`,
      }
    case 'scale-unknown':
      return {
        problem: phrase`l’échelle ${quoted(mistake.id)} n’existe pas dans ce modèle`,
        expected:
          mistake.nearest === null
            ? phrase`l’identifiant d’une échelle de « scales »`
            : phrase`l’identifiant d’une échelle de « scales » ; le plus proche est ${quoted(mistake.nearest)}`,
      }
    case 'field-twice':
      return {
        problem: phrase`deux rubriques disent être ${quoted(mistake.field)}`,
        expected: 'une seule rubrique pour chacune de celles que les données connaissent',
      }
    case 'heading-twice':
      return {
        problem: phrase`le titre ${quoted(mistake.heading)} est aussi celui de la rubrique ${quoted(mistake.section)}`,
        expected: 'un titre pour une seule rubrique',
      }
    case 'level-twice':
      return {
        problem: phrase`${quoted(mistake.name)} désigne aussi le niveau ${mistake.rank}`,
        expected: 'un nom pour un seul niveau',
      }
    case 'placeholder-here':
      return {
        problem: phrase`${quoted(mistake.text)} ne remplace rien dans le titre d’une rubrique`,
        expected: 'le titre comme il est écrit dans les documents',
      }
  }
}
