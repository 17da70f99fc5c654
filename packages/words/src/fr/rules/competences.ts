import { shorten } from '../../shorten.js'
import type { SomeRules } from '../../words.js'
import { phrase, quoted } from '../phrase.js'

const reasons = {
  'column-lost': 'le texte ne garde pas la colonne de la coche',
  'mark-unclear': 'la marque de la ligne n’est pas une coche connue',
  'cell-merged': 'la case de la coche n’est pas dans une seule colonne du tableau',
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
    say: ({ category, reason }) => ({
      message: phrase`Le niveau de ${quoted(category)} est perdu : ${reasons[reason]}.`,
      advice: 'Prenez pour source le fichier Word, où la coche est dans sa colonne.',
    }),
  },
  'competence-columns': {
    title: 'Colonnes de compétences indécises',
    about: phrase`Un tableau de compétences dont les colonnes ne se reconnaissent pas : en-têtes fusionnés, absents ou écrits autrement.`,
    say: ({ missing }) => ({
      message: phrase`Le tableau des compétences n’a pas d’en-tête pour la colonne ${missing.map(name => columns[name] ?? quoted(name)).join(', ')}.`,
      advice: phrase`Donnez un en-tête à chaque colonne, comme dans le formulaire que metiers form écrit.`,
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
