import type { AsideNames } from '../words.js'

/** What a text beside the reading is, and the agreement of what is said of it. */
export const asides = {
  header: 'Un en-tête de page',
  footer: 'Un pied de page',
  footnote: 'Une note de bas de page',
  endnote: 'Une note de fin',
  comment: 'Un commentaire',
  deleted: 'Un texte supprimé',
  moved: 'Un texte déplacé',
  hidden: 'Un texte masqué',
  struck: 'Un texte barré',
  placeholder: 'Un texte à remplacer du formulaire',
  'field-code': 'Le code d’un champ',
  alternative: 'Une autre version d’un contenu',
  math: 'Une formule',
  'picture-description': 'La description d’une image',
  'embedded-document': 'Un document incorporé',
  'text-box': 'Une zone de texte',
  chart: 'Le texte d’un graphique',
  diagram: 'Le texte d’un diagramme',
  drawing: 'Le texte d’un dessin',
  'bound-data': 'La valeur enregistrée d’un champ qui en montre une autre',
  glossary: 'Un bloc de texte réutilisable',
  unsupported: 'Un texte dans un élément inconnu',
} as const satisfies AsideNames
