import { shorten } from '../../shorten.js'
import type { SomeRules } from '../../words.js'
import { decide, someId } from '../decisions.js'
import { counted, digits, either, phrase, quoted } from '../phrase.js'

const by = {
  normalisation: 'à la casse, aux accents ou aux espaces près',
  abbreviation: 'par une abréviation des décisions',
  alias: 'par une décision',
  'former label': 'par son nom d’avant',
}

const decisions = {
  abbreviations: 'abréviation',
  aliases: 'autre nom',
  labels: 'libellé de famille',
  englishLabels: 'intitulé anglais',
  skillAliases: 'autre façon d’écrire une compétence',
  identifiers: 'identifiant',
  corrections: 'correction',
}

/** Who is meant by a label, and what a steward decided. */
export const labels = {
  'label-ambiguous': {
    title: 'Intitulé ambigu',
    about: phrase`Un intitulé proche de plusieurs métiers : lequel est visé, c’est à une personne de le dire.`,
    say: ({ label, candidates }) => ({
      message: phrase`${quoted(label)} peut être ${either(candidates.map(candidate => quoted(candidate.label)))}.`,
      advice: phrase`Corrigez l’intitulé. Sinon, ${decide('aliases', { text: label, occupation: candidates[0]?.id ?? someId })}${
        candidates.length > 1
          ? phrase`

(ou, pour « occupation » : ${either(candidates.slice(1).map(({ id }) => id))})`
          : ''
      }`,
    }),
  },
  'label-near-match': {
    title: 'Intitulé reconnu à une faute près',
    about: 'Un intitulé pris pour un métier bien qu’il soit écrit avec d’autres lettres.',
    say: ({ label, preferred, distance }, { occupationId }) => ({
      message: phrase`${quoted(label)} a été lu comme ${quoted(preferred)} (à ${counted(distance, 'lettre')} près).`,
      advice: phrase`Corrigez l’intitulé. Si les deux façons d’écrire sont bonnes, ${decide('aliases', { text: label, occupation: occupationId ?? someId })}`,
    }),
  },
  'label-acronym': {
    title: 'Intitulé reconnu par ses initiales',
    about:
      'Un intitulé pris pour un métier parce que ses capitales sont les initiales des mots à cette place.',
    say: ({ label, preferred, acronym }, { occupationId }) => ({
      message: phrase`${quoted(label)} a été lu comme ${quoted(preferred)} (${acronym} en serait les initiales).`,
      advice: phrase`Pour le confirmer, ${decide('aliases', { text: label, occupation: occupationId ?? someId })}`,
    }),
  },
  'label-variant': {
    title: 'Autres graphies d’un intitulé',
    about: phrase`Un intitulé écrit autrement que dans la liste ; il est publié comme autre graphie.`,
    say: ({ label, preferred, by: how }) => ({
      message: phrase`${quoted(label)} est une autre façon d’écrire ${quoted(preferred)}, reconnue ${by[how]}.`,
      advice: 'Rien n’est à faire. Pour n’en avoir qu’une, écrivez-le comme dans la liste.',
    }),
  },
  'stale-decision': {
    title: 'Décision devenue sans objet',
    about: phrase`Une décision qui ne règle plus rien : son texte n’est pas dans les sources, ou n’en a plus besoin.`,
    say: ({ decision, text, unknown, retired }) => {
      const named = phrase`La décision sur ${quoted(text)} (${decisions[decision]}, sous « ${decision} »)`
      if (unknown !== null) {
        return {
          message: phrase`${named} nomme le métier ${quoted(unknown.id)}, qui n’existe pas.`,
          advice:
            unknown.nearest === null
              ? 'Écrivez l’identifiant d’un métier des sources.'
              : phrase`Écrivez ${quoted(unknown.nearest)}, si c’est celui que vous vouliez.`,
        }
      }
      if (retired !== null) {
        return {
          message: phrase`${named} nomme le métier ${quoted(retired.id)}, qui est retiré.`,
          advice:
            retired.replacedBy.length === 0
              ? 'Retirez cette décision, ou nommez un métier en usage.'
              : phrase`Écrivez ${either(retired.replacedBy.map(quoted))} à sa place, ou retirez cette décision.`,
        }
      }
      return {
        message: phrase`${named} ne règle rien dans les sources.`,
        advice: 'Retirez cette décision, ou corrigez son texte.',
      }
    },
  },
  'label-too-long': {
    title: 'Intitulé ou identifiant trop long',
    about: phrase`Un intitulé de métier ou de famille, ou un identifiant, de plus de 200 caractères : pages et fichiers portent le nom de l’identifiant, et aucun système n’admet un tel nom.`,
    say: ({ name, characters, most }) => ({
      message: phrase`${quoted(shorten(name))} a ${digits(characters)} caractères ; un intitulé ou un identifiant en a ${digits(most)} au plus.`,
      advice: phrase`Donnez-lui son nom court, et mettez le reste dans sa description ; vérifiez que des paragraphes n’ont pas été réunis.`,
    }),
  },
} satisfies SomeRules
