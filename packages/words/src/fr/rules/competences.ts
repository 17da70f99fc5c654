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
  nothing: 'rien n’est coché ni écrit, et le modèle ne dit pas ce que cela veut dire (notConcerned)',
  'not-written': 'aucun niveau n’est écrit à côté',
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

function adviceOn({ reason }: FindingFacts<'level-unrecoverable'>): string {
  if (reason === 'nothing') {
    return phrase`Écrivez le niveau, ou dites dans le modèle ce que veut dire une ligne vide : notConcerned: [""].`
  }
  if (reason === 'not-written') {
    return 'Écrivez le niveau entre parenthèses après l’élément, ou dans une colonne à lui.'
  }
  return 'Prenez pour source le fichier Word, où la coche est dans sa colonne.'
}

const columns: Readonly<Record<string, string>> = {
  category: 'des catégories',
  level: 'des niveaux',
  note: 'des précisions',
  none: 'de ce qui n’est pas requis',
}

/** What a column is for: `level3` is that of the third level. */
function columnNamed(name: string): string {
  const rank = /^level(\d+)$/.exec(name)?.[1]
  return rank === undefined ? (columns[name] ?? quoted(name)) : `du niveau ${rank}`
}

/** The table of behavioural competences. */
export const competences = {
  'two-levels': {
    title: 'Deux niveaux cochés',
    about: phrase`Deux coches sur une ligne du tableau des compétences : un seul niveau est requis.`,
    say: ({ category }) => ({
      message: phrase`La ligne ${quoted(category)} coche deux cases ; gardez-en une.`,
      advice: 'Laissez la seule coche du niveau requis.',
    }),
  },
  'level-unrecoverable': {
    title: 'Niveau illisible dans cette édition',
    about: 'Une compétence est cochée, et le document ne montre pas à quel niveau.',
    say: facts => ({
      message: phrase`Le niveau de ${quoted(shorten(facts.category))} est perdu : ${reasonOf(facts)}.`,
      advice: adviceOn(facts),
    }),
  },
  'competence-columns': {
    title: 'Colonnes de compétences indécises',
    about: phrase`Un tableau de compétences dont les colonnes ne se reconnaissent pas : en-têtes fusionnés, absents ou écrits autrement.`,
    say: ({ missing, merged, texts }) => {
      const columnsOf = missing.map(columnNamed).join(', ')
      const heads = merged.map(
        ({ head, columns: n }) => phrase` ; l’en-tête ${quoted(shorten(head))} en couvre ${n}`,
      )
      return {
        message: phrase`Le tableau des compétences n’a pas d’en-tête pour la colonne ${columnsOf}${heads.join('')} : rien n’en est lu (${counted(texts.length, 'case')}).`,
        advice: phrase`Donnez un en-tête à chaque colonne, comme dans le formulaire que metiers form écrit.`,
      }
    },
  },
  'competence-column-twice': {
    title: 'Deux colonnes pour un niveau',
    about: phrase`Un tableau où deux colonnes ont le même sens pour le modèle : on ne peut pas dire laquelle donne le niveau.`,
    say: ({ column, heads, texts }) => ({
      message: phrase`Deux colonnes du tableau sont celles ${columnNamed(column)} (${heads.map(head => quoted(shorten(head))).join(', ')}) : rien n’en est lu (${counted(texts.length, 'case')}).`,
      advice:
        'Gardez une seule colonne par niveau, ou donnez à chaque niveau ses propres titres dans le modèle (scales, levels, headings).',
    }),
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
      advice: phrase`Reportez ce qui compte dans la colonne des précisions, ou ajoutez cet en-tête au modèle (columns, dans sa rubrique).`,
    }),
  },
  'competence-unclear': {
    title: 'Ligne de compétence indécise',
    about: 'Une ligne du tableau des compétences qui n’entre dans aucune rangée.',
    say: ({ text }) => ({
      message: `${quoted(shorten(text))} n’est d’aucune ligne connue du tableau des compétences.`,
      advice: phrase`Si c’est une ligne du formulaire, ajoutez-la au modèle (items, dans sa rubrique) ; une précision s’écrit après une coche.`,
    }),
  },
} satisfies SomeRules
