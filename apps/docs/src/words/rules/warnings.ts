import type { RuleWords } from './rule-words'

/** The rules whose findings, by default, ask for a look. */
export const warnings = {
  'occupation-without-profile': {
    fr: 'Métiers sans fiche',
    aboutFr: 'Un métier dont aucune fiche n’existe.',
    en: 'Occupations without profile',
  },
  'previous-release-lost': {
    fr: 'Perdu depuis la version précédente',
    aboutFr: 'Quelque chose que la version précédente avait et que celle-ci n’a plus.',
    en: 'Lost since the previous release',
  },
  'version-not-raised': {
    fr: 'Version trop basse',
    aboutFr: 'La version du jeu de données dit moins que ce qui a changé depuis la dernière version publiée.',
    en: 'Version not raised enough',
  },
  'licence-not-stated': {
    fr: 'Licence non indiquée',
    aboutFr: 'Personne n’a dit sous quelle licence les données peuvent être utilisées.',
    en: 'Licence not stated',
  },
  'code-suspect': {
    fr: 'Code suspect',
    aboutFr: 'Un code de ROME 2 qui existe, mais dans un autre domaine que le secteur de la nomenclature.',
    en: 'Suspect code',
  },
  'unrecognised-text': {
    fr: 'Texte non reconnu',
    aboutFr:
      'Un texte qui n’appartient à aucune partie du modèle. Il est gardé dans le fichier de provenance et n’entre dans aucune donnée.',
    en: 'Unrecognised text',
  },
  'tracked-change': {
    fr: 'Modification suivie en attente',
    aboutFr: 'Une modification suivie d’un document Word, qui reste à accepter ou à refuser.',
    en: 'Tracked change pending',
  },
  'text-not-read': {
    fr: 'Texte non lu',
    aboutFr:
      'Un texte d’un document Word placé là où rien n’est lu\u00A0: note de bas de page, texte masqué, zone de texte, formule.',
    en: 'Text not read',
  },
  'unknown-heading': {
    fr: 'Titre inconnu',
    aboutFr: 'Un titre que le modèle ne connaît pas\u00A0: ce qui est dessous n’est pas lu.',
    en: 'Unknown heading',
  },
  'competence-columns': {
    fr: 'Colonnes de compétences indécises',
    aboutFr:
      'Un tableau de compétences dont les colonnes ne se reconnaissent pas\u00A0: en-têtes fusionnés, absents ou écrits autrement.',
    en: 'Competence columns unclear',
  },
  'competence-column-unknown': {
    fr: 'Colonne de compétences inconnue',
    aboutFr:
      'Une colonne du tableau des compétences que le modèle ne connaît pas\u00A0: ce qu’elle contient n’est pas lu.',
    en: 'Unknown competence column',
  },
  'competence-unclear': {
    fr: 'Ligne de compétence indécise',
    aboutFr: 'Une ligne du tableau des compétences qui n’entre dans aucune rangée.',
    en: 'Competence line unclear',
  },
  'unknown-sign': {
    fr: 'Signe inconnu',
    aboutFr: 'Un signe d’une police de symboles qu’aucune table ne donne.',
    en: 'Unknown sign',
  },
  'unseen-character': {
    fr: 'Caractère invisible',
    aboutFr:
      'Un caractère de commande, ou une marque qui change le sens d’écriture, dans un texte publié\u00A0: le lecteur voit d’autres mots que le programme.',
    en: 'Unseen character',
  },
  'encoding-doubtful': {
    fr: 'Encodage douteux',
    aboutFr:
      'Des caractères que le français n’emploie guère\u00A0: l’encodage a pu être mal lu, ici ou avant.',
    en: 'Doubtful encoding',
  },
  'stated-count': {
    fr: 'Compte annoncé différent',
    aboutFr: 'Le titre de la liste annonce un autre nombre que celui des métiers listés.',
    en: 'Stated count differs',
  },
  'grid-missing': {
    fr: 'Métier absent de la grille',
    aboutFr: 'Un métier de la liste que la grille n’a pas\u00A0: sa famille n’y est donc pas connue.',
    en: 'Missing from the grid',
  },
  'profile-announced-missing': {
    fr: 'Fiche annoncée, absente',
    aboutFr: 'La liste des fiches en nomme une que les sources n’ont pas.',
    en: 'Profile announced and missing',
  },
  'section-missing': {
    fr: 'Rubrique absente',
    aboutFr: 'Une rubrique du modèle dont une fiche n’a pas le titre.',
    en: 'Section missing',
  },
  'list-in-text': {
    fr: 'Liste dans un texte',
    aboutFr:
      'Une liste dans une rubrique qui porte un texte\u00A0: le titre de sa propre rubrique manque peut-être.',
    en: 'List within a text',
  },
  'item-like-heading': {
    fr: 'Élément ou titre',
    aboutFr:
      'Un élément de liste qui a les mots d’un titre que la fiche n’a nulle part ailleurs\u00A0: il est lu comme un élément.',
    en: 'Item or heading',
  },
  'item-of-lines': {
    fr: 'Élément de plusieurs lignes',
    aboutFr:
      'Un paragraphe de plusieurs lignes sans puces, dans une rubrique qui contient une liste\u00A0: il est lu comme un seul élément.',
    en: 'Item of several lines',
  },
  'lead-in': {
    fr: 'Ligne qui introduit une liste',
    aboutFr:
      'Une ligne qui introduit les éléments d’une liste\u00A0: elle n’est pas un élément et n’entre dans aucune donnée.',
    en: 'Line that leads in to a list',
  },
  'section-repeated': {
    fr: 'Rubrique répétée',
    aboutFr: 'Une rubrique qui figure deux fois dans une fiche\u00A0; les deux sont lues en une.',
    en: 'Section repeated',
  },
  'label-acronym': {
    fr: 'Intitulé reconnu par ses initiales',
    aboutFr:
      'Un intitulé pris pour un métier parce que ses capitales sont les initiales des mots à cette place.',
    en: 'Label recognised by initials',
  },
  'label-near-match': {
    fr: 'Intitulé reconnu à une faute près',
    aboutFr: 'Un intitulé pris pour un métier bien qu’il soit écrit avec d’autres lettres.',
    en: 'Label recognised in spite of a slip',
  },
  'related-unresolved': {
    fr: 'Métier proche inconnu',
    aboutFr: 'Une fiche nomme un métier proche que la nomenclature n’a pas.',
    en: 'Related occupation unknown',
  },
  'code-form': {
    fr: 'Code d’une forme inconnue',
    aboutFr:
      'Un code qui n’a la forme d’aucune nomenclature que sa rubrique peut porter\u00A0; il n’est pas publié.',
    en: 'Code of unknown form',
  },
  'duplicate-item': {
    fr: 'Élément en double',
    aboutFr: 'Le même élément figure deux fois dans une liste d’une fiche.',
    en: 'Item twice',
  },
  'level-unrecoverable': {
    fr: 'Niveau illisible dans cette édition',
    aboutFr: 'Une compétence est cochée, et le document ne montre pas à quel niveau.',
    en: 'Level not readable in this edition',
  },
  'stale-decision': {
    fr: 'Décision devenue sans objet',
    aboutFr:
      'Une décision qui ne règle plus rien\u00A0: son texte n’est pas dans les sources, ou n’en a plus besoin.',
    en: 'Decision without object',
  },
} as const satisfies Record<string, RuleWords>
