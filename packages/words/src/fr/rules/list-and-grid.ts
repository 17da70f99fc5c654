import { sameText } from '@metiers/schema'
import type { SomeRules } from '../../words.js'
import { decide, someId } from '../decisions.js'
import { counted, either, phrase, quoted } from '../phrase.js'

/** The list of the occupations, and the grid that gives them families. */
export const listAndGrid = {
  'stated-count': {
    title: 'Compte annoncé différent',
    about: 'Le titre de la liste annonce un autre nombre que celui des métiers listés.',
    say: ({ stated, found }) => ({
      message: phrase`Le titre annonce ${counted(stated, 'métier')} ; la liste en a ${found}.`,
      advice: 'Corrigez le titre ou la liste.',
    }),
  },
  'duplicate-id': {
    title: 'Deux métiers pour un identifiant',
    about: phrase`Deux intitulés donnent le même identifiant : un métier ou une famille cacherait l’autre.`,
    say: ({ id, labels: [first, second] }) =>
      id === ''
        ? {
            message: phrase`${quoted(second)} n’a ni lettre ni chiffre : aucun identifiant ne peut en être tiré.`,
            advice: 'Écrivez un intitulé avec des lettres.',
          }
        : {
            message: phrase`${quoted(second)} et ${quoted(first)} auraient le même identifiant, ${id}.`,
            advice: sameText(first, second)
              ? phrase`Gardez l’un des deux, ou écrivez-les autrement : la casse, les accents et la ponctuation ne suffisent pas à les distinguer.`
              : phrase`Donnez à l’un des deux un autre identifiant : ${decide('identifiers', { text: second, id: someId })}`,
          },
  },
  'grid-unlisted': {
    title: 'Métier de la grille absent de la liste',
    about: 'Un métier de la grille que la liste n’a pas.',
    say: ({ label }) => ({
      message: `${quoted(label)} est dans la grille et pas dans la liste.`,
      advice: phrase`Ajoutez-le à la liste. Si c’est l’autre nom d’un métier de la liste, ${decide('aliases', { text: label, occupation: someId })}`,
    }),
  },
  'grid-missing': {
    title: 'Métier absent de la grille',
    about: phrase`Un métier de la liste que la grille n’a pas : sa famille n’y est donc pas connue.`,
    say: ({ label }) => ({
      message: `${quoted(label)} est dans la liste et pas dans la grille.`,
      advice: 'Placez-le dans la colonne de sa famille.',
    }),
  },
  'grid-repeated': {
    title: 'Métier répété dans la grille',
    about: phrase`Un métier qui figure plus d’une fois dans la grille : un métier a une place.`,
    say: ({ label }, { placeOf }) => ({
      message: phrase`${quoted(label)} est déjà dans la grille : ${placeOf('first')}.`,
      advice: 'Gardez-le dans une seule colonne, ou corrigez l’intitulé si ce sont deux métiers.',
    }),
  },
  'grid-row-width': {
    title: 'Ligne de grille d’une autre largeur',
    about: phrase`Une ligne de la grille n’a pas autant de cases que l’en-tête : ses colonnes ne se devinent pas.`,
    say: ({ cells, expected }) => ({
      message: phrase`Cette ligne de la grille a ${counted(cells, 'case')} ; il en faut ${either(expected.map(String))}.`,
      advice: phrase`Donnez-lui une case par colonne (une case vide est une tabulation seule), ou une par famille.`,
    }),
  },
  'grid-columns-unclear': {
    title: 'Colonnes de la grille indécises',
    about: 'L’en-tête de la grille ne dit pas à quelle famille va chaque colonne.',
    say: ({ families, columns }) => ({
      message: phrase`La grille a ${counted(columns, 'colonne')} pour ${counted(families, 'famille')} : à quelle famille va chacune ne se devine pas.`,
      advice:
        'Donnez à chaque ligne toutes ses cases (une case vide est une tabulation seule, que certains éditeurs effacent), employez un tableau Markdown, qui garde les colonnes, ou ajoutez les fiches qui disent famille et sous-famille.',
    }),
  },
  'family-contradicts-grid': {
    title: 'Famille contredite par la grille',
    about:
      'Une fiche indique une famille ou une sous-famille qui n’est pas celle de sa colonne dans la grille.',
    say: ({ what, stated, grid }) => {
      const group = what === 'family' ? 'famille' : 'sous-famille'
      return {
        message: phrase`La fiche indique la ${group} ${quoted(stated)} ; la grille ${grid === null ? `n’a pas cette ${group} à cette place` : `dit ${quoted(grid)}`}.`,
        advice: 'Corrigez celle des deux qui est fausse, la fiche ou la grille.',
      }
    },
  },
  'subfamily-refines-grid': {
    title: 'Sous-famille précisée par la fiche',
    about: phrase`Une fiche indique une sous-famille là où la grille la laisse ouverte ; la fiche est suivie.`,
    say: ({ stated }) => ({
      message: phrase`La fiche indique la sous-famille ${quoted(stated)}, que la grille laisse ouverte ; la fiche est suivie.`,
      advice:
        'Rien n’est à faire. Pour le dire aux deux endroits, placez le métier dans la colonne de sa sous-famille.',
    }),
  },
} satisfies SomeRules
