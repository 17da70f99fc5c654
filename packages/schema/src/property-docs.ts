type Words = { fr: string; en: string }
export type PropertyDoc = { title: Words; description: Words }

const doc = (title: [fr: string, en: string], description: [fr: string, en: string]): PropertyDoc => ({
  title: { fr: title[0], en: title[1] },
  description: { fr: description[0], en: description[1] },
})
const inFrench = doc(['en français', 'in French'], ['Le texte en français.', 'The text in French.'])
const inEnglish = doc(['en anglais', 'in English'], ['Le texte en anglais.', 'The text in English.'])
const iri = doc(
  ['IRI', 'IRI'],
  ['Adresse permanente, qui sert de nom.', 'Permanent address, which serves as a name.'],
)
const sourceLabel = doc(
  ['libellé de la source', 'source label'],
  ['Le libellé, tel que la source l’écrit.', 'The label, as the source writes it.'],
)
const preferredLabel = doc(
  ['libellé retenu', 'preferred label'],
  ['Le nom sous lequel il est publié.', 'The name under which it is published.'],
)
const levelStatus = doc(
  ['état du niveau', 'status of the level'],
  [
    'Dit (stated), perdu dans cette édition (unrecoverable) ou sans objet (not-required).',
    'Stated, lost in this edition (unrecoverable), or not-required.',
  ],
)
const level = doc(
  ['niveau', 'level'],
  [
    'Rang dans l’échelle, là seulement où la source le dit ; sinon null.',
    'Rank in the scale, only where the source states it; else null.',
  ],
)
const required = doc(['requis', 'required'], ['La source le demande.', 'The source asks for it.'])
const gradedLabel = doc(
  ['texte', 'text'],
  ['Le texte, tel que la source le donne.', 'The text, as the source gives it.'],
)
const labels = doc(['libellés', 'labels'], ['Les libellés, par langue.', 'The labels, by language.'])
const note = doc(
  ['note', 'note'],
  ['Ce que la source en précise, ou null.', 'What the source says of it, or null.'],
)

/** What is said of a mapping, of an occupation or of a skill. */
const evidence: Readonly<Record<string, PropertyDoc>> = {
  predicate: doc(
    ['relation', 'relation'],
    ['Relation SKOS de l’alignement.', 'SKOS relation of the mapping.'],
  ),
  scheme: doc(
    ['référentiel', 'scheme'],
    ['Le référentiel vers lequel il mène.', 'The scheme that it leads to.'],
  ),
  schemeVersion: doc(
    ['version du référentiel', 'version of the scheme'],
    ['Un code n’a de sens que dans une version.', 'A code has its meaning in one version only.'],
  ),
  justification: doc(
    ['justification', 'justification'],
    ['Ce qui a été fait pour l’établir (SEMAPV).', 'What was done to make it (SEMAPV).'],
  ),
  confidence: doc(['confiance', 'confidence'], ['De 0 à 1.', 'From 0 to 1.']),
  comment: doc(
    ['commentaire', 'comment'],
    ['Commentaire sur la preuve, ou null.', 'Comment on the evidence, or null.'],
  ),
  author: doc(
    ['auteur', 'author'],
    [
      'Qui l’a établi, si c’est indiqué : un nom, ou un ORCID.',
      'Who made it, where that is stated: a name, or an ORCID.',
    ],
  ),
  mappedOn: doc(
    ['établi le', 'made on'],
    ['Date où il a été établi, si elle est indiquée.', 'Date on which it was made, where that is stated.'],
  ),
  tool: doc(
    ['outil', 'tool'],
    ['Outil qui a comparé les noms, s’il est indiqué.', 'Tool that compared the names, where it is stated.'],
  ),
  toolVersion: doc(
    ['version de l’outil', 'version of the tool'],
    ['Version de cet outil, si elle est indiquée.', 'Version of that tool, where it is stated.'],
  ),
  status: doc(
    ['état', 'status'],
    ['Proposé, ou confirmé par un relecteur.', 'Proposed, or confirmed by a reviewer.'],
  ),
  reviewer: doc(
    ['relecteur', 'reviewer'],
    ['Qui l’a confirmé : un nom, ou un ORCID.', 'Who confirmed it: a name, or an ORCID.'],
  ),
  reviewedOn: doc(['relu le', 'reviewed on'], ['Date de la relecture.', 'Date of the review.']),
}
const ofEvidence = (definition: string): Record<string, PropertyDoc> =>
  Object.fromEntries(Object.entries(evidence).map(([name, each]) => [`${definition}.${name}`, each]))

/** What each property of the dataset means: by the definition that it stands in, and its path there. */
export const propertyDocs: Readonly<Record<string, PropertyDoc>> = {
  'Nomenclature.$schema': doc(
    ['schéma', 'schema'],
    ['Le schéma JSON de ce fichier, à côté de lui.', 'The JSON Schema of this file, beside it.'],
  ),
  'Nomenclature.iri': doc(
    ['IRI de base', 'base IRI'],
    [
      'L’IRI du schéma de concepts ; toutes les autres commencent ainsi.',
      'The IRI of the concept scheme; all others start with it.',
    ],
  ),
  'Nomenclature.version': doc(
    ['version', 'version'],
    ['Version des données (Semantic Versioning).', 'Version of the data (Semantic Versioning).'],
  ),
  'Nomenclature.language': doc(
    ['langue', 'language'],
    ['Langue des textes (BCP 47).', 'Language of the texts (BCP 47).'],
  ),
  'Nomenclature.title': doc(
    ['titre', 'title'],
    ['Titre de la nomenclature, par langue.', 'Title of the nomenclature, by language.'],
  ),
  'Nomenclature.title.fr': inFrench,
  'Nomenclature.title.en': inEnglish,
  'Nomenclature.licence': doc(
    ['licence', 'licence'],
    [
      'IRI de la licence, ou null tant que le propriétaire n’en a pas indiqué.',
      'IRI of the licence, or null while the owner has stated none.',
    ],
  ),
  'Nomenclature.sources': doc(
    ['sources', 'sources'],
    ['Les documents lus.', 'The documents that were read.'],
  ),
  'Nomenclature.attributions': doc(
    ['mentions', 'attributions'],
    [
      'Les mentions que demandent les licences des autres référentiels.',
      'The mentions that the licences of other schemes ask for.',
    ],
  ),
  'Nomenclature.skills': doc(
    ['compétences', 'skills'],
    [
      'Ce que les fiches demandent, une fois chacun, dans l’ordre où elles le disent.',
      'What profiles ask for, once each, in the order in which they say it.',
    ],
  ),
  'Nomenclature.families': doc(
    ['familles', 'families'],
    [
      'Les familles de métiers, dans l’ordre de la grille.',
      'The families of occupations, in the order of the grid.',
    ],
  ),
  'Nomenclature.occupations': doc(
    ['métiers', 'occupations'],
    ['Les métiers, dans l’ordre de la liste.', 'The occupations, in the order of the list.'],
  ),

  'Nomenclature.template': doc(
    ['modèle', 'template'],
    [
      'Le modèle de fiche qui a servi à lire les documents.',
      'The template by which the documents were read.',
    ],
  ),
  'Template.sections': doc(
    ['rubriques', 'sections'],
    ['Les rubriques d’une fiche, dans leur ordre.', 'The sections of a profile, in their order.'],
  ),
  'Template.scales': doc(
    ['échelles', 'scales'],
    ['Les échelles qui graduent des rubriques.', 'The scales by which sections are graded.'],
  ),
  'TemplateSection.id': doc(
    ['identifiant', 'id'],
    ['Identifiant de la rubrique.', 'Identifier of the section.'],
  ),
  'TemplateSection.kind': doc(
    ['forme', 'kind'],
    ['La forme de ce que la rubrique contient.', 'The form of what the section holds.'],
  ),
  'TemplateSection.labels': labels,
  'TemplateSection.labels.fr': inFrench,
  'TemplateSection.labels.en': inEnglish,
  'TemplateSection.field': doc(
    ['champ', 'field'],
    [
      'Le champ des métiers ou des fiches qui la contient.',
      'The field of occupations or profiles that holds it.',
    ],
  ),
  'TemplateSection.scale': doc(
    ['échelle', 'scale'],
    ['Identifiant de l’échelle qui la gradue.', 'Identifier of the scale by which it is graded.'],
  ),
  'TemplateSection.relation': doc(
    ['lien', 'relation'],
    [
      'Ce que la rubrique demande est essentiel (essential), comme là où rien n’est dit, ou facultatif (optional).',
      'What the section asks for is essential, as where nothing is said, or optional.',
    ],
  ),
  'Scale.id': doc(['identifiant', 'id'], ['Identifiant de l’échelle.', 'Identifier of the scale.']),
  'Scale.labels': labels,
  'Scale.labels.fr': inFrench,
  'Scale.labels.en': inEnglish,
  'Scale.levels': doc(
    ['niveaux', 'levels'],
    ['Les niveaux, du plus bas au plus haut.', 'The levels, from the lowest to the highest.'],
  ),
  'ScaleLevel.rank': doc(
    ['rang', 'rank'],
    ['Rang dans l’échelle, à partir du plus bas.', 'Rank in the scale, from the lowest.'],
  ),
  'ScaleLevel.notation': doc(
    ['notation', 'notation'],
    ['Comment les documents l’écrivent.', 'How the documents write it.'],
  ),
  'ScaleLevel.labels': labels,
  'ScaleLevel.labels.fr': inFrench,
  'ScaleLevel.labels.en': inEnglish,

  'Nomenclature.abbreviations': doc(
    ['abréviations', 'abbreviations'],
    [
      'Les abréviations que le responsable a déclarées, et ce qu’elles remplacent.',
      'The abbreviations that the steward has declared, and what they stand for.',
    ],
  ),
  'Abbreviation.text': doc(['abréviation', 'abbreviation'], ['Telle qu’on l’écrit.', 'As it is written.']),
  'Abbreviation.standsFor': doc(
    ['forme longue', 'long form'],
    ['Ce qu’elle remplace.', 'What it stands for.'],
  ),

  'SourceDocument.id': doc(
    ['identifiant', 'id'],
    ['Identifiant du document.', 'Identifier of the document.'],
  ),
  'SourceDocument.path': doc(
    ['chemin', 'path'],
    ['Chemin dans le dossier des sources.', 'Path in the folder of sources.'],
  ),
  'SourceDocument.mediaType': doc(
    ['type de média', 'media type'],
    ['Type de média (IANA).', 'Media type (IANA).'],
  ),
  'SourceDocument.sha256': doc(
    ['somme SHA-256', 'SHA-256 checksum'],
    ['Somme de contrôle du fichier, en hexadécimal.', 'Checksum of the file, hexadecimal.'],
  ),
  'SourceDocument.byteLength': doc(['taille', 'size'], ['Taille en octets.', 'Size in bytes.']),
  'SourceDocument.title': doc(
    ['titre', 'title'],
    [
      'Titre du document, ou null s’il n’est pas dit.',
      'Title of the document, or null where it is not stated.',
    ],
  ),

  'Attribution.scheme': doc(
    ['référentiel', 'scheme'],
    [
      'Le référentiel dont viennent des libellés et des codes.',
      'The scheme that labels and codes come from.',
    ],
  ),
  'Attribution.schemeVersion': doc(
    ['version du référentiel', 'version of the scheme'],
    ['Version de ce référentiel, comme 4.0-60.', 'Version of that scheme, such as 4.0-60.'],
  ),
  'Attribution.text': doc(
    ['mention', 'mention'],
    ['La mention à reprendre partout où ils paraissent.', 'The mention to repeat wherever they appear.'],
  ),
  'Attribution.licence': doc(
    ['licence', 'licence'],
    ['Nom de la licence qui la demande.', 'Name of the licence that asks for it.'],
  ),

  'OccupationFamily.id': doc(
    ['identifiant', 'id'],
    ['Identifiant de la famille, tiré de son libellé.', 'Identifier of the family, derived from its label.'],
  ),
  'OccupationFamily.iri': iri,
  'OccupationFamily.preferredLabel': preferredLabel,
  'OccupationFamily.preferredLabel.fr': inFrench,
  'OccupationFamily.sourceLabel': sourceLabel,
  'OccupationFamily.subfamilies': doc(
    ['sous-familles', 'sub-families'],
    ['Les sous-familles, dans l’ordre de la grille.', 'The sub-families, in the order of the grid.'],
  ),
  'OccupationSubfamily.id': doc(
    ['identifiant', 'id'],
    ['Identifiant : famille/sous-famille.', 'Identifier: family/sub-family.'],
  ),
  'OccupationSubfamily.iri': iri,
  'OccupationSubfamily.preferredLabel': preferredLabel,
  'OccupationSubfamily.preferredLabel.fr': inFrench,
  'OccupationSubfamily.sourceLabel': sourceLabel,

  'Occupation.id': doc(
    ['identifiant', 'id'],
    [
      'Identifiant du métier, tiré de son libellé, et qui ne change plus.',
      'Identifier of the occupation, derived from its label, which changes no more.',
    ],
  ),
  'Occupation.iri': iri,
  'Occupation.preferredLabel': preferredLabel,
  'Occupation.preferredLabel.fr': inFrench,
  'Occupation.preferredLabel.en': inEnglish,
  'Occupation.alternativeLabels': doc(
    ['autres appellations', 'alternative labels'],
    [
      'Les autres noms que la fiche donne, par langue.',
      'The other names that the profile gives, by language.',
    ],
  ),
  'Occupation.alternativeLabels.fr': inFrench,
  'Occupation.alternativeLabels.en': inEnglish,
  'Occupation.hiddenLabels': doc(
    ['autres graphies', 'hidden labels'],
    [
      'Toute autre graphie qu’une source emploie, pour la recherche.',
      'Every other spelling that a source uses, for search.',
    ],
  ),
  'Occupation.hiddenLabels.fr': inFrench,
  'Occupation.familyId': doc(
    ['famille', 'family'],
    ['Identifiant de la famille, ou null.', 'Identifier of the family, or null.'],
  ),
  'Occupation.subfamilyId': doc(
    ['sous-famille', 'sub-family'],
    ['Identifiant de la sous-famille, ou null.', 'Identifier of the sub-family, or null.'],
  ),
  'Occupation.profile': doc(
    ['fiche', 'profile'],
    [
      'Ce que dit la fiche emploi-type, ou null s’il n’y en a pas.',
      'What the profile says, or null where there is none.',
    ],
  ),
  'Occupation.mappings': doc(
    ['alignements', 'mappings'],
    ['Les alignements vers d’autres référentiels.', 'The mappings to other schemes.'],
  ),
  'Occupation.deprecation': doc(
    ['retrait', 'deprecation'],
    [
      'Présent seulement si plus aucune source n’a le métier.',
      'There only where no source has the occupation any more.',
    ],
  ),

  'OccupationProfile.definition': doc(
    ['définition', 'definition'],
    ['Description synthétique du métier, ou null.', 'Short description of the occupation, or null.'],
  ),
  'OccupationProfile.mainActivities': doc(
    ['activités principales', 'main activities'],
    [
      'Ce que fait d’abord la personne, dans l’ordre de la fiche.',
      'What the person does first of all, in the order of the profile.',
    ],
  ),
  'OccupationProfile.secondaryActivities': doc(
    ['activités accessoires', 'secondary activities'],
    ['Ce qu’elle fait à l’occasion ou en appui.', 'What the person does on occasion or in support.'],
  ),
  'OccupationProfile.skills': doc(
    ['savoir-faire', 'skills'],
    [
      'Les savoir-faire, dans l’ordre de la fiche. Là où gradedItems dit qu’un texte n’est pas requis, il ne l’est pas.',
      'The skills, in the order of the profile. Where gradedItems says that a text is not required, it is not.',
    ],
  ),
  'OccupationProfile.knowledge': doc(
    ['connaissances', 'knowledge'],
    [
      'Les connaissances, dans l’ordre de la fiche. Là où gradedItems dit qu’un texte n’est pas requis, il ne l’est pas.',
      'The knowledge, in the order of the profile. Where gradedItems says that a text is not required, it is not.',
    ],
  ),
  'OccupationProfile.behaviouralCompetences': doc(
    ['compétences comportementales', 'behavioural competences'],
    [
      'Chaque ligne du tableau, dans son ordre, requise ou non.',
      'Every row of the table in its order, required or not.',
    ],
  ),
  'OccupationProfile.prerequisites': doc(
    ['prérequis', 'prerequisites'],
    ['Expérience, diplômes, certifications, ou null.', 'Experience, diplomas, certifications, or null.'],
  ),
  'OccupationProfile.variability': doc(
    ['variabilité', 'variability'],
    [
      'Ce qui fait varier le métier d’une organisation à l’autre.',
      'What makes the occupation vary from one organisation to another.',
    ],
  ),
  'OccupationProfile.relatedOccupations': doc(
    ['emplois-types de proximité', 'related occupations'],
    ['Les métiers que la fiche nomme comme proches.', 'The occupations that the profile names as near.'],
  ),
  'OccupationProfile.codes': doc(
    ['codes', 'codes'],
    [
      'Les codes que la fiche donne, par classification.',
      'The codes that the profile states, by classification.',
    ],
  ),
  'OccupationProfile.qualifications': doc(
    ['qualifications', 'qualifications'],
    ['Les qualifications que la fiche donne.', 'The qualifications that the profile states.'],
  ),
  'OccupationProfile.collectiveAgreement': doc(
    ['convention collective', 'collective agreement'],
    ['Référence à la convention collective, ou null.', 'Reference to the collective agreement, or null.'],
  ),
  'OccupationProfile.headcount': doc(
    ['chiffrage', 'headcount'],
    ['Effectif, tel que la source le donne, ou null.', 'Headcount, as the source states it, or null.'],
  ),
  'OccupationProfile.outlook': doc(
    ['prospective', 'outlook'],
    ['Comment le métier devrait évoluer, ou null.', 'How the occupation is expected to develop, or null.'],
  ),
  'OccupationProfile.remarks': doc(
    ['observations', 'remarks'],
    ['Observations diverses, ou null.', 'Remarks, or null.'],
  ),
  'OccupationProfile.emptySections': doc(
    ['rubriques vides', 'empty sections'],
    [
      'Les rubriques dont la source a le titre, et rien dessous.',
      'The sections of which the source has the heading, and nothing under it.',
    ],
  ),

  'OccupationProfile.gradedItems': doc(
    ['niveaux', 'levels'],
    [
      'Les niveaux des savoir-faire et connaissances, là où le modèle les gradue.',
      'The levels of skills and knowledge, where the template grades them.',
    ],
  ),
  'OccupationProfile.additionalSections': doc(
    ['rubriques du modèle', 'sections of the template'],
    [
      'Ce que contiennent les rubriques propres au modèle du responsable, par identifiant.',
      'What the sections of the steward’s own template hold, by id.',
    ],
  ),

  'BehaviouralCompetence.category': doc(
    ['catégorie', 'category'],
    ['La compétence, telle que la source la nomme.', 'The competence, as the source names it.'],
  ),
  'BehaviouralCompetence.required': doc(
    ['requise', 'required'],
    ['La ligne est cochée dans la source.', 'The row is ticked in the source.'],
  ),
  'BehaviouralCompetence.level': level,
  'BehaviouralCompetence.levelStatus': levelStatus,
  'BehaviouralCompetence.note': note,

  'GradedItem.section': doc(
    ['rubrique', 'section'],
    ['La rubrique où se trouve le texte.', 'The section in which the text stands.'],
  ),
  'GradedItem.label': gradedLabel,
  'GradedItem.required': required,
  'GradedItem.level': level,
  'GradedItem.levelStatus': levelStatus,
  'GradedItem.note': note,
  'GradedValue.label': gradedLabel,
  'GradedValue.required': required,
  'GradedValue.level': level,
  'GradedValue.levelStatus': levelStatus,
  'GradedValue.note': note,
  'AdditionalSection.kind': doc(
    ['forme', 'kind'],
    ['La forme de ce que la rubrique contient.', 'The form of what the section holds.'],
  ),
  'AdditionalSection.value': doc(
    ['contenu', 'value'],
    ['Ce que la fiche en dit.', 'What the profile says of it.'],
  ),

  'RelatedOccupation.label': doc(
    ['libellé', 'label'],
    ['Le libellé, tel que la fiche le donne.', 'The label, as the profile gives it.'],
  ),
  'RelatedOccupation.occupationId': doc(
    ['métier désigné', 'occupation that is meant'],
    [
      'Identifiant du métier, ou null s’il n’est pas reconnu.',
      'Identifier of the occupation, or null where it is not resolved.',
    ],
  ),

  'Codes.romeV2': doc(
    ['ROME version 2', 'ROME version 2'],
    ['Codes à cinq chiffres, en usage jusqu’en 2009.', 'Codes of five digits, in use until 2009.'],
  ),
  'Codes.rome': doc(
    ['ROME', 'ROME'],
    [
      'Codes de ROME 3 et 4 : une lettre et quatre chiffres.',
      'Codes of ROME 3 and 4: a letter and four digits.',
    ],
  ),
  'Codes.pcs': doc(['PCS', 'PCS'], ['Codes de la PCS de l’Insee.', 'Codes of INSEE’s PCS.']),
  'Codes.corrections': doc(
    ['corrections', 'corrections'],
    [
      'Présent seulement s’il y en a : le code reste aussi tel que la source le donne.',
      'There only where there are some: the code also stays as the source states it.',
    ],
  ),
  'CodeCorrection.scheme': doc(
    ['classification', 'classification'],
    ['Celle du code corrigé.', 'That of the corrected code.'],
  ),
  'CodeCorrection.stated': doc(
    ['code donné', 'stated code'],
    ['Le code, tel que la source le donne.', 'The code, as the source states it.'],
  ),
  'CodeCorrection.corrected': doc(
    ['code corrigé', 'corrected code'],
    ['Le code, tel que le responsable le lit.', 'The code, as the steward reads it.'],
  ),
  'CodeCorrection.because': doc(['raison', 'reason'], ['Pourquoi il est corrigé.', 'Why it is corrected.']),

  ...ofEvidence('ConceptMapping'),
  'ConceptMapping.code': doc(['code', 'code'], ['Code de la fiche ROME.', 'Code of the ROME fiche.']),
  'ConceptMapping.label': doc(['intitulé', 'label'], ['Intitulé de cette fiche.', 'Label of that fiche.']),
  'ConceptMapping.appellationCode': doc(
    ['code OGR de l’appellation', 'OGR code of the appellation'],
    [
      'Code de l’appellation qui sert de preuve, ou null.',
      'Code of the appellation that is the evidence, or null.',
    ],
  ),
  'ConceptMapping.appellationLabel': doc(
    ['appellation', 'appellation'],
    ['Libellé de cette appellation, ou null.', 'Label of that appellation, or null.'],
  ),

  'Skill.id': doc(
    ['identifiant', 'id'],
    [
      'Mots et tirets, tirés du libellé : au plus 80 caractères, et une empreinte là où il en faudrait davantage.',
      'Words and hyphens, from the label: at most 80 characters, and a hash where more would be needed.',
    ],
  ),
  'Skill.iri': iri,
  'Skill.type': doc(
    ['nature', 'type'],
    [
      'Savoir-faire (skill), connaissance (knowledge) ou compétence comportementale (behavioural).',
      'Skill, knowledge or behavioural competence.',
    ],
  ),
  'Skill.preferredLabel': preferredLabel,
  'Skill.preferredLabel.fr': inFrench,
  'Skill.alternativeLabels': doc(
    ['autres libellés', 'alternative labels'],
    [
      'Les autres façons de l’écrire, dans les fiches d’aujourd’hui ou d’avant.',
      'The other ways to write it, in the profiles of today or of before.',
    ],
  ),
  'Skill.alternativeLabels.fr': inFrench,
  'Skill.alternativeLabels.en': inEnglish,
  'Skill.mappings': doc(
    ['alignements', 'mappings'],
    [
      'Ceux du responsable vers les compétences de ROME ou d’ESCO, chacun avec sa preuve.',
      'Those of the steward to the skills of ROME or ESCO, each with its evidence.',
    ],
  ),
  'Skill.deprecation': doc(
    ['retrait', 'deprecation'],
    [
      'Présent seulement si aucune fiche ne la demande plus.',
      'There only where no profile asks for it any more.',
    ],
  ),
  ...ofEvidence('SkillMapping'),
  'SkillMapping.code': doc(
    ['code', 'code'],
    [
      'Code OGR de la compétence ou du savoir de ROME, ou URI de la compétence d’ESCO.',
      'OGR code of the competence or savoir of ROME, or URI of the skill of ESCO.',
    ],
  ),
  'SkillMapping.label': doc(
    ['libellé', 'label'],
    ['Libellé de ce qui porte ce code.', 'Label of what has that code.'],
  ),
  'SkillMapping.category': doc(
    ['enjeu ou catégorie', 'enjeu or category'],
    [
      'Dans ROME : l’enjeu d’une compétence, ou la catégorie d’un savoir.',
      'In ROME: the enjeu of a competence, or the category of a savoir.',
    ],
  ),
  'SkillMapping.coreOf': doc(
    ['cœur de métier', 'heart of the job'],
    [
      'Les fiches ROME pour lesquelles c’est le cœur du métier.',
      'The fiches of ROME for which it is at the heart of the job.',
    ],
  ),
  'CoreOf.code': doc(['code', 'code'], ['Code de la fiche ROME.', 'Code of the ROME fiche.']),
  'CoreOf.core': doc(
    ['mot du ROME', 'word of ROME'],
    ['Le mot du ROME, comme Principale ou Émergente.', 'The word of ROME, such as Principale or Émergente.'],
  ),

  'Deprecation.since': doc(
    ['depuis', 'since'],
    ['Première version qui ne l’a plus.', 'First version that no longer has it.'],
  ),
  'Deprecation.replacedBy': doc(
    ['remplacé par', 'replaced by'],
    ['Identifiants de ce qui a pris sa place.', 'Identifiers of what took its place.'],
  ),
  'Deprecation.note': doc(
    ['raison', 'reason'],
    ['La raison du responsable, ou null.', 'The steward’s reason, or null.'],
  ),
}
