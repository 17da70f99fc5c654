import { commandWord } from '../../steward-lines.js'
import type { SomeRules } from '../../words.js'
import { decide } from '../decisions.js'
import { phrase, quoted } from '../phrase.js'

/** What profiles ask for, as skills that they share. */
export const skills = {
  'skills-nearly-same': {
    title: 'Compétences presque identiques',
    about: phrase`Deux façons d’écrire qui ne diffèrent que d’un mot, d’un pluriel ou d’un petit mot : sans doute une seule compétence. Le programme ne les réunit jamais lui-même.`,
    say: ({ label, other, skill }) => ({
      message: phrase`${quoted(label)} et ${quoted(other)} disent presque la même chose.`,
      advice: phrase`Si c’est une seule compétence, ${decide('skillAliases', { text: label, skill })}`,
    }),
  },
  'skill-likely-renamed': {
    title: 'Compétence sans doute réécrite',
    about: phrase`Une compétence publiée n’est plus demandée par aucune fiche, et une nouvelle lui ressemble.`,
    say: ({ id, label, likely }) => ({
      message: phrase`Aucune fiche ne demande plus ${quoted(label)} ; ${quoted(likely)} est nouveau et pourrait être la même compétence.`,
      advice: phrase`Si ses mots ont seulement changé, elle garde son identifiant :

metiers rename skill/${id} ${commandWord(likely)}

Sinon, il n’y a rien à faire : l’ancienne est publiée comme hors d’usage.`,
    }),
  },
  'skill-gone': {
    title: 'Compétence que plus rien ne demande',
    about: phrase`Une compétence publiée n’est plus demandée par aucune fiche : elle reste publiée, hors d’usage.`,
    say: ({ id, label, last }) => ({
      message: phrase`Aucune fiche ne demande plus ${quoted(label)}, publiée en version ${last}.`,
      advice: phrase`Il n’y a rien à faire si c’est voulu. Si une autre la remplace :

metiers merge skill/${id} --into skill/IDENTIFIANT`,
    }),
  },
  'skill-asked-again': {
    title: 'Compétence hors d’usage de nouveau demandée',
    about: phrase`Une compétence que le registre des identifiants dit hors d’usage est dans une fiche : elle est publiée de nouveau, sous le même identifiant.`,
    say: ({ label, since }) => ({
      message: phrase`${quoted(label)} était hors d’usage depuis la version ${since}, et une fiche la demande.`,
      advice: phrase`Si c’est voulu, retirez « deprecation » de sa ligne dans sources/identifiers.yaml. Sinon, ôtez-la de la fiche.`,
    }),
  },
} satisfies SomeRules
