import { shorten } from '../../shorten.js'
import type { SomeRules } from '../../words.js'
import { asides } from '../asides.js'
import { phrase, quoted } from '../phrase.js'

const changes = {
  inserted: ['ajouté', 'il a été lu comme accepté'],
  deleted: ['supprimé', 'il n’a pas été lu'],
  moved: ['déplacé', 'il n’a pas été lu à cette place'],
} as const

const byWhom = (author: string | null) => (author === null ? '' : ` (${shorten(author)})`)

/** What a Word document holds that is not simply text. */
export const word = {
  'tracked-change': {
    title: 'Modification suivie en attente',
    about: 'Une modification suivie d’un document Word, qui reste à accepter ou à refuser.',
    say: ({ change, text, author }) => {
      const [done, so] = changes[change]
      return {
        message: phrase`Le texte ${quoted(shorten(text))} est ${done} en suivi des modifications${byWhom(author)} : ${so}.`,
        advice: 'Acceptez ou refusez la modification dans Word (Révision, Modifications).',
      }
    },
  },
  'text-not-read': {
    title: 'Texte non lu',
    about: phrase`Un texte d’un document Word placé là où rien n’est lu : note de bas de page, texte masqué, zone de texte, formule.`,
    say: ({ what, text, author }) => ({
      message: phrase`${asides[what]}${byWhom(author)} n’a pas été lu${isFeminine(what) ? 'e' : ''} : ${quoted(shorten(text))}.`,
      advice: 'S’il faut le publier, placez ce texte dans le corps du document.',
    }),
  },
  'text-beside': {
    title: 'Texte à côté du texte',
    about: phrase`Ce qu’un document Word a à côté de son texte : en-têtes, pieds de page, commentaires, champs à remplir.`,
    say: ({ what, text, author }) => ({
      message: phrase`${asides[what]}${byWhom(author)} n’entre pas dans les données : ${quoted(shorten(text))}.`,
      advice:
        'Rien n’est à faire, sauf s’il faut le publier : placez alors ce texte dans le corps du document.',
    }),
  },
  'unknown-sign': {
    title: 'Signe inconnu',
    about:
      'Un signe d’une police de symboles qu’aucune table ne donne, ou une lettre seule qui est peut-être une puce.',
    say: ({ sign, font, text }) =>
      text === null
        ? {
            message: `Le signe ${sign}${font === null ? '' : ` de la police ${quoted(font)}`} est inconnu.`,
            advice: 'Remplacez-le dans Word par un caractère ordinaire, comme ✓ ou x.',
          }
        : {
            message: phrase`${quoted(shorten(text))} commence par ${quoted(sign)}, peut-être une puce : tout est lu comme du texte.`,
            advice: 'Si c’est une puce, remplacez-la par • ou par une vraie liste.',
          },
  },
  'number-out-of-range': {
    title: 'Nombre impossible dans un document',
    about: phrase`Un nombre du code d’un document Word qui n’en est pas un, ou qu’aucun document ne peut avoir : il n’a pas été employé.`,
    say: ({ stated }) => ({
      message: phrase`Le document contient ${quoted(shorten(stated))}, un nombre qui ne peut pas être là ; il n’a pas été employé.`,
      advice:
        'Ouvrez le document dans Word, regardez ses listes et ses titres, et enregistrez-le de nouveau.',
    }),
  },
  'readings-differ': {
    title: 'Deux lectures qui diffèrent',
    about: phrase`Un texte qu’une seconde lecture du document, par un autre programme, a et que la nôtre n’a pas, ou l’inverse (check --second-reader, et à chaque publication).`,
    say: ({ first, second }) => ({
      message:
        first === ''
          ? phrase`Une seconde lecture du document trouve ${quoted(shorten(second))}, que la première n’a pas.`
          : second === ''
            ? phrase`Une seconde lecture du document ne trouve pas ${quoted(shorten(first))}.`
            : phrase`Une seconde lecture du document lit ${quoted(shorten(second))} là où la première lit ${quoted(shorten(first))}.`,
      advice: phrase`Regardez cet endroit dans Word ; si les données n’ont pas ce que vous y voyez, signalez-le avec le document.`,
    }),
  },
  'second-reading-missing': {
    title: 'Sans seconde lecture',
    about: 'Un document Word qu’un second lecteur n’a pas pu lire, ou lit trop autrement pour être comparé.',
    say: ({ reason }) => ({
      message:
        reason === 'unread'
          ? phrase`Le second lecteur ne sait pas lire ce document : il n’a pas été comparé.`
          : phrase`Les deux lectures de ce document sont trop différentes pour être comparées mot à mot.`,
      advice:
        reason === 'unread'
          ? phrase`Rien n’est à faire ; pour le comparer, ouvrez-le dans Word et enregistrez-le de nouveau en .docx.`
          : 'Comparez dans le site la page de ce document avec ce que Word montre.',
    }),
  },
} satisfies SomeRules

function isFeminine(what: keyof typeof asides): boolean {
  return /^(?:Une|La) /.test(asides[what])
}
