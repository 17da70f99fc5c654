import type { FindingFacts } from '@metiers/schema'
import { shorten } from '../../shorten.js'
import { codesOf, isSign } from '../../show-sign.js'
import type { SomeRules } from '../../words.js'
import { counted, phrase, quoted } from '../phrase.js'

const reasons = {
  'column-lost': 'le texte ne garde pas la colonne de la coche',
  'mark-unclear': 'la marque de la ligne n’est pas une coche connue',
  'cell-merged': 'la case de la coche n’est pas dans une seule colonne du tableau',
  'head-merged': 'l’en-tête au-dessus de la coche couvre plusieurs colonnes',
  'column-unknown': 'la coche n’est sous aucun en-tête de niveau',
  'no-columns': 'ce n’est qu’une liste, où rien n’est coché',
  'table-split':
    'la coche est dans un tableau sans en-têtes, dont les colonnes ne sont pas celles du tableau d’avant',
}

function reasonOf({ reason, shown }: FindingFacts<'level-unrecoverable'>): string {
  if (shown === null) return reasons[reason]
  const text = quoted(shorten(shown.text))
  if (shown.isPicture) {
    return `la ligne montre une image${shown.text === '' ? '' : ` (${text})`}, qui peut être une coche`
  }
  return `${text}${isSign(shown.text) ? ` (${codesOf(shown.text)})` : ''}, dans la ligne, n’est pas une coche connue`
}

const columns: Readonly<Record<string, string>> = {
  category: 'des catégories',
  level1: 'du niveau 1',
  level2: 'du niveau 2',
  level3: 'du niveau 3',
  note: 'des précisions',
}

/** The table of behavioural competences. */
export const competences = {
  'two-levels': {
    title: 'Deux niveaux cochés',
    about: phrase`Deux coches sur une ligne du tableau des compétences : un seul niveau est requis.`,
    say: ({ category }) => ({
      message: phrase`La ligne ${quoted(category)} coche deux cases ; gardez-en une.`,
      advice: phrase`Laissez la seule coche du niveau requis : 1, 2 ou 3.`,
    }),
  },
  'level-unrecoverable': {
    title: 'Niveau illisible dans cette édition',
    about: 'Une compétence est cochée, et le document ne montre pas à quel niveau.',
    say: facts => ({
      message: phrase`Le niveau de ${quoted(shorten(facts.category))} est perdu : ${reasonOf(facts)}.`,
      advice: 'Prenez pour source le fichier Word, où la coche est dans sa colonne.',
    }),
  },
  'competence-columns': {
    title: 'Colonnes de compétences indécises',
    about: phrase`Un tableau de compétences dont les colonnes ne se reconnaissent pas : en-têtes fusionnés, absents ou écrits autrement.`,
    say: ({ missing, merged, texts }) => {
      const columnsOf = missing.map(name => columns[name] ?? quoted(name)).join(', ')
      const heads = merged.map(
        ({ head, columns: n }) => phrase` ; l’en-tête ${quoted(shorten(head))} en couvre ${n}`,
      )
      return {
        message: phrase`Le tableau des compétences n’a pas d’en-tête pour la colonne ${columnsOf}${heads.join('')} : rien n’en est lu (${counted(texts.length, 'case')}).`,
        advice: phrase`Donnez un en-tête à chaque colonne, comme dans le formulaire que metiers form écrit.`,
      }
    },
  },
  'competence-column-unknown': {
    title: 'Colonne de compétences inconnue',
    about: phrase`Une colonne du tableau des compétences que le modèle ne connaît pas : ce qu’elle contient n’est pas lu.`,
    say: ({ head, texts }) => ({
      message: phrase`La colonne ${quoted(shorten(head))} du tableau des compétences n’est pas dans le modèle${
        texts.length === 0
          ? ''
          : phrase` : ${texts.map(text => quoted(shorten(text))).join(', ')} ${texts.length === 1 ? 'n’est pas lu' : 'ne sont pas lus'}`
      }.`,
      advice: phrase`Reportez ce qui compte dans la colonne des précisions, ou ajoutez cet en-tête au modèle (competences, columns).`,
    }),
  },
  'competence-unclear': {
    title: 'Ligne de compétence indécise',
    about: 'Une ligne du tableau des compétences qui n’entre dans aucune rangée.',
    say: ({ text }) => ({
      message: `${quoted(shorten(text))} n’est d’aucune ligne connue du tableau des compétences.`,
      advice: phrase`Si c’est une ligne du formulaire, ajoutez-la au modèle (competences, categories) ; une précision s’écrit après une coche.`,
    }),
  },
} satisfies SomeRules
