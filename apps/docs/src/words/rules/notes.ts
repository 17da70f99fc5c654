import type { RuleWords } from './rule-words'

/** The rules whose findings, by default, are for information. */
export const notes = {
  'catalogue-not-stated': {
    fr: 'Catalogue incomplet',
    aboutFr:
      'Quelque chose que les portails de données demandent (DCAT-AP 3) n’est pas indiqué\u00A0: catalog.jsonld s’en passe.',
    en: 'Catalogue incomplete',
  },
  'id-not-registered': {
    fr: 'Identifiant pas encore inscrit',
    aboutFr: 'Un nouveau métier\u00A0: son identifiant n’est pas encore au registre.',
    en: 'Id not registered yet',
  },
  'subfamily-refines-grid': {
    fr: 'Sous-famille précisée par la fiche',
    aboutFr:
      'Une fiche indique une sous-famille là où la grille la laisse ouverte\u00A0; la fiche est suivie.',
    en: 'Sub-family refined by the profile',
  },
  'related-not-mutual': {
    fr: 'Proximité à sens unique',
    aboutFr: 'Un métier en nomme un proche qui a une fiche et ne le nomme pas en retour.',
    en: 'Relation that is not mutual',
  },
  'profile-not-announced': {
    fr: 'Fiche non annoncée',
    aboutFr: 'Une fiche que la liste des fiches ne nomme pas.',
    en: 'Profile not announced',
  },
  'section-empty': {
    fr: 'Rubriques vides',
    aboutFr:
      'Un titre sans rien dessous\u00A0: la source ne dit rien, ce qui n’est pas dire qu’il n’y a rien.',
    en: 'Empty sections',
  },
  'label-variant': {
    fr: 'Autres graphies d’un intitulé',
    aboutFr: 'Un intitulé écrit autrement que dans la liste\u00A0; il est publié comme autre graphie.',
    en: 'Other spellings of a label',
  },
  'no-english-label': {
    fr: 'Pas d’appellation anglaise',
    aboutFr: 'Une fiche qui n’indique aucune appellation en anglais.',
    en: 'No label in English',
  },
  'code-superseded': {
    fr: 'Code hors d’usage',
    aboutFr:
      'Un code de ROME 2, hors d’usage depuis 2009. Aucune table ne mène de lui à ROME 4\u00A0; aucun code n’est déduit.',
    en: 'Code out of use',
  },
  'doubled-phrase': {
    fr: 'Mots répétés',
    aboutFr: 'Des mots qui se suivent deux fois\u00A0: souvent une faute de frappe. Rien n’est réécrit.',
    en: 'Words twice in a row',
  },
  'encoding-guessed': {
    fr: 'Encodage deviné',
    aboutFr:
      'Le fichier n’a pas de marque d’ordre des octets et n’est pas en UTF-8\u00A0: son encodage est supposé.',
    en: 'Encoding guessed',
  },
  'markup-dropped': {
    fr: 'Adresse laissée de côté',
    aboutFr: 'L’adresse d’un lien ou d’une image, qui n’a pas de place dans les données.',
    en: 'Address left out',
  },
  'no-manifest': {
    fr: 'Dossier sans manifeste',
    aboutFr:
      'Le dossier des sources n’a pas de sources.yaml\u00A0: titre, version et IRI de base sont ceux par défaut.',
    en: 'No manifest',
  },
  'text-beside': {
    fr: 'Texte à côté du texte',
    aboutFr:
      'Ce qu’un document Word a à côté de son texte\u00A0: en-têtes, pieds de page, commentaires, champs à remplir.',
    en: 'Text beside the text',
  },
} as const satisfies Record<string, RuleWords>
