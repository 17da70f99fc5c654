import type { RuleWords } from './rule-words'

/** The rules whose findings, by default, stop a publication. */
export const errors = {
  'nomenclature-without-profile': {
    fr: 'Aucune fiche',
    aboutFr: 'Aucune source n’a de fiche\u00A0: des métiers, il n’y a que le nom à publier.',
    en: 'No profile at all',
  },
  'document-without-parts': {
    fr: 'Document sans rien de reconnu',
    aboutFr: 'Un document où rien du modèle n’a été trouvé\u00A0: ni liste, ni grille, ni fiche.',
    en: 'Document without any known part',
  },
  'label-too-long': {
    fr: 'Intitulé ou identifiant trop long',
    aboutFr:
      'Un intitulé de métier ou de famille, ou un identifiant, de plus de 200 caractères\u00A0: pages et fichiers portent le nom de l’identifiant, et aucun système n’admet un tel nom.',
    en: 'Label or id too long',
  },
  'file-not-read': {
    fr: 'Fichier non lu',
    aboutFr:
      'Un fichier du dossier des sources qu’aucun lecteur ne sait lire\u00A0: rien de lui n’est dans les données.',
    en: 'File not read',
  },
  'registered-id-missing': {
    fr: 'Métier publié devenu introuvable',
    aboutFr: 'Un métier déjà publié n’est plus dans aucune source, et personne n’a dit ce qu’il est devenu.',
    en: 'Published occupation gone',
  },
  'deprecated-id-listed': {
    fr: 'Métier hors d’usage encore présent',
    aboutFr: 'Un métier que le registre des identifiants dit hors d’usage est dans les sources.',
    en: 'Deprecated occupation still listed',
  },
  'duplicate-id': {
    fr: 'Deux métiers pour un identifiant',
    aboutFr: 'Deux intitulés de la liste donnent le même identifiant\u00A0: l’un cacherait l’autre.',
    en: 'Two occupations, one id',
  },
  'duplicate-profile': {
    fr: 'Deux fiches pour un métier',
    aboutFr: 'Laquelle vaut, ce n’est pas à un programme de le choisir.',
    en: 'Two profiles of one occupation',
  },
  'profile-without-title': {
    fr: 'Fiche sans intitulé',
    aboutFr: 'Une fiche sans le nom de son métier\u00A0: son contenu n’est à personne.',
    en: 'Profile without title',
  },
  'profile-unlisted': {
    fr: 'Fiche d’un métier inconnu',
    aboutFr: 'Une fiche d’un métier que ni la liste ni la grille n’ont.',
    en: 'Profile of an unknown occupation',
  },
  'label-ambiguous': {
    fr: 'Intitulé ambigu',
    aboutFr:
      'Un intitulé proche de plusieurs métiers\u00A0: lequel est visé, c’est à une personne de le dire.',
    en: 'Ambiguous label',
  },
  'grid-unlisted': {
    fr: 'Métier de la grille absent de la liste',
    aboutFr: 'Un métier de la grille que la liste n’a pas.',
    en: 'In the grid, not in the list',
  },
  'grid-repeated': {
    fr: 'Métier répété dans la grille',
    aboutFr: 'Un métier qui figure plus d’une fois dans la grille\u00A0: un métier a une place.',
    en: 'Repeated in the grid',
  },
  'grid-row-width': {
    fr: 'Ligne de grille d’une autre largeur',
    aboutFr:
      'Une ligne de la grille n’a pas autant de cases que l’en-tête\u00A0: ses colonnes ne se devinent pas.',
    en: 'Grid row of another width',
  },
  'grid-columns-unclear': {
    fr: 'Colonnes de la grille indécises',
    aboutFr: 'L’en-tête de la grille ne dit pas à quelle famille va chaque colonne.',
    en: 'Grid columns unclear',
  },
  'family-contradicts-grid': {
    fr: 'Famille contredite par la grille',
    aboutFr:
      'Une fiche indique une famille ou une sous-famille qui n’est pas celle de sa colonne dans la grille.',
    en: 'Family contradicts the grid',
  },
  'two-levels': {
    fr: 'Deux niveaux cochés',
    aboutFr: 'Deux coches sur une ligne du tableau des compétences\u00A0: un seul niveau est requis.',
    en: 'Two levels ticked',
  },
  'mapping-unknown-occupation': {
    fr: 'Correspondance d’un métier inconnu',
    aboutFr: 'Une correspondance d’un métier que la nomenclature n’a pas.',
    en: 'Mapping of an unknown occupation',
  },
  'completeness-below-minimum': {
    fr: 'Complétude sous le minimum',
    aboutFr: 'Moins de rubriques sont remplies que le manifeste n’en demande.',
    en: 'Completeness below the minimum',
  },
} as const satisfies Record<string, RuleWords>
