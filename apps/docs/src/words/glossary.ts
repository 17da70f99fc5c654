import { bilingual } from './bilingual'

/** A term of the site. `id` is its anchor, the same in both languages. */
export type GlossaryTerm = { id: string; term: string; definition: string }

/** The words that the site uses without saying each time what they mean, in the order of their alphabet. */
export const glossaryWords = bilingual(
  {
    title: 'Glossaire',
    description: 'Les mots de ce site, en une ou deux phrases chacun.',
    footer: 'Les mots du site',
    terms: [
      {
        id: 'activite',
        term: 'Activité',
        definition:
          'Ce que fait une personne qui exerce le métier, dans les mots de sa fiche. Elle est principale ou secondaire selon la rubrique où elle se trouve.',
      },
      {
        id: 'alignement',
        term: 'Alignement',
        definition:
          'L’ensemble des correspondances entre cette nomenclature et une autre, comme le ROME ou ESCO.',
      },
      {
        id: 'appellation',
        term: 'Appellation',
        definition: 'Un autre nom du même métier. Chaque appellation du ROME a son propre code, dit OGR.',
      },
      {
        id: 'competence',
        term: 'Compétence',
        definition:
          'Un savoir-faire, une connaissance ou un savoir-être que demande une fiche. Ce que plusieurs fiches nomment avec les mêmes mots est une seule compétence, avec sa page et son identifiant.',
      },
      {
        id: 'completude',
        term: 'Complétude',
        definition:
          'La part des rubriques attendues que la source remplit. Elle dit combien est écrit, et rien de ce que cela vaut.',
      },
      {
        id: 'confiance',
        term: 'Confiance',
        definition:
          'L’avis chiffré, de 0 à 100\u00A0%, de qui propose une correspondance. Ce n’est pas une mesure.',
      },
      {
        id: 'correspondance',
        term: 'Correspondance',
        definition:
          'Un lien vers une notion d’une autre nomenclature\u00A0: équivalente, proche, plus large, plus précise ou liée. «\u00A0Proposée\u00A0», personne ne l’a encore vérifiée\u00A0; «\u00A0vérifiée\u00A0», une personne nommée l’a relue à une date.',
      },
      {
        id: 'esco',
        term: 'ESCO',
        definition:
          'La classification européenne des aptitudes, compétences, certifications et professions, publiée par la Commission européenne.',
      },
      {
        id: 'famille',
        term: 'Famille',
        definition:
          'Un groupe de métiers de la nomenclature, parfois divisé en sous-familles. Chacune a sa couleur et sa page.',
      },
      {
        id: 'fiche',
        term: 'Fiche',
        definition:
          'La description d’un métier, rubrique par rubrique, telle que la source la donne. Un métier peut être nommé sans avoir encore de fiche.',
      },
      {
        id: 'identifiant',
        term: 'Identifiant permanent',
        definition:
          'L’adresse (IRI) qui désigne un métier ou une compétence pour toujours, même s’il change de nom ou sort de la nomenclature.',
      },
      {
        id: 'json-ld',
        term: 'JSON-LD, Turtle',
        definition:
          'Deux façons d’écrire les mêmes données liées en fichier\u00A0: la première est aussi du JSON, la seconde se lit mieux à l’œil.',
      },
      {
        id: 'metier',
        term: 'Métier',
        definition:
          'Un emploi-type de la nomenclature\u00A0: un nom, une place dans une famille, un identifiant permanent et, si elle est écrite, une fiche.',
      },
      {
        id: 'niveau',
        term: 'Niveau',
        definition:
          'Le degré qu’une fiche demande d’une compétence, sur l’échelle de son modèle. Il n’est dit que là où la source le dit\u00A0; «\u00A0non requise\u00A0» aussi.',
      },
      {
        id: 'nomenclature',
        term: 'Nomenclature',
        definition: 'La liste ordonnée des métiers et de leurs familles, avec leurs fiches.',
      },
      {
        id: 'point-releve',
        term: 'Point relevé',
        definition:
          'Ce que les contrôles ont trouvé d’incomplet, de douteux ou de contradictoire dans les sources, avec l’endroit et ce qu’il y a à faire.',
      },
      {
        id: 'provenance',
        term: 'Provenance',
        definition:
          'D’où vient chaque valeur\u00A0: le document, et dans ce document la ligne, le paragraphe ou la case. La marque à côté d’un texte y mène.',
      },
      {
        id: 'rome',
        term: 'ROME',
        definition:
          'Le répertoire opérationnel des métiers et des emplois, tenu par France Travail. Chaque fiche a un code d’une lettre et quatre chiffres, comme M1805, qui n’a de sens qu’avec sa version.',
      },
      {
        id: 'rubrique',
        term: 'Rubrique',
        definition:
          'Une partie de la fiche, comme les activités ou les connaissances. Le modèle dit lesquelles, et dans quel ordre.',
      },
      {
        id: 'skos',
        term: 'SKOS',
        definition:
          'Le standard du W3C pour publier sur le Web des nomenclatures, avec leurs noms, leurs hiérarchies et leurs correspondances.',
      },
      {
        id: 'source',
        term: 'Source',
        definition:
          'Un document, en Word ou en texte, dont les données sont lues. Rien n’est publié qui n’en vienne.',
      },
      {
        id: 'sssom',
        term: 'SSSOM',
        definition:
          'Un format commun pour publier des correspondances avec leurs preuves\u00A0: qui, quand, comment, avec quelle confiance.',
      },
    ] as GlossaryTerm[],
  },
  {
    title: 'Glossary',
    description: 'The words of this site, in a sentence or two each.',
    footer: 'The words of the site',
    terms: [
      {
        id: 'activite',
        term: 'Activity',
        definition:
          'What a person in the occupation does, in the words of its profile. It is main or secondary by the section in which it stands.',
      },
      {
        id: 'alignement',
        term: 'Alignment',
        definition: 'All the mappings between this nomenclature and another, such as ROME or ESCO.',
      },
      {
        id: 'appellation',
        term: 'Appellation',
        definition:
          'Another name of the same occupation. Each appellation of ROME has a code of its own, its OGR.',
      },
      {
        id: 'completude',
        term: 'Completeness',
        definition:
          'The share of the expected sections that the source fills. It says how much is written, and nothing of its worth.',
      },
      {
        id: 'confiance',
        term: 'Confidence',
        definition: 'The judgement, from 0 to 100%, of who proposes a mapping. It is not a measure.',
      },
      {
        id: 'esco',
        term: 'ESCO',
        definition:
          'The European classification of skills, competences, qualifications and occupations, published by the European Commission.',
      },
      {
        id: 'famille',
        term: 'Family',
        definition:
          'A group of occupations of the nomenclature, in some cases with sub-families. Each has its colour and its page.',
      },
      {
        id: 'point-releve',
        term: 'Finding',
        definition:
          'What the checks have found incomplete, doubtful or contradictory in the sources, with the place and what there is to do.',
      },
      {
        id: 'json-ld',
        term: 'JSON-LD, Turtle',
        definition:
          'Two ways to write the same linked data as a file: the first is JSON too, the second is easier on the eye.',
      },
      {
        id: 'niveau',
        term: 'Level',
        definition:
          'The degree of a skill that a profile asks for, on the scale of its template. It is said only where the source says it; so is “not required”.',
      },
      {
        id: 'correspondance',
        term: 'Mapping',
        definition:
          'A link to a concept of another nomenclature: equivalent, close, broader, narrower or related. “Proposed”, nobody has reviewed it yet; “reviewed”, a named person has, on a date.',
      },
      {
        id: 'nomenclature',
        term: 'Nomenclature',
        definition: 'The ordered list of the occupations and their families, with their profiles.',
      },
      {
        id: 'metier',
        term: 'Occupation',
        definition:
          'A typical job of the nomenclature: a name, a place in a family, a permanent identifier and, where it is written, a profile.',
      },
      {
        id: 'identifiant',
        term: 'Permanent identifier',
        definition:
          'The address (IRI) that denotes an occupation or a skill for ever, even when its name changes or it leaves the nomenclature.',
      },
      {
        id: 'fiche',
        term: 'Profile',
        definition:
          'The description of an occupation, section by section, as the source gives it. An occupation may be named and have no profile yet.',
      },
      {
        id: 'provenance',
        term: 'Provenance',
        definition:
          'Where each value comes from: the document, and in it the line, the paragraph or the cell. The mark beside a text leads there.',
      },
      {
        id: 'rome',
        term: 'ROME',
        definition:
          'The French national directory of occupations, kept by France Travail. Each of its fiches has a code of a letter and four digits, such as M1805, which means something only together with its version.',
      },
      {
        id: 'rubrique',
        term: 'Section',
        definition:
          'A part of a profile, such as the activities or the knowledge. The template says which there are, and in which order.',
      },
      {
        id: 'competence',
        term: 'Skill',
        definition:
          'A know-how, a knowledge or a behaviour that a profile asks for. What several profiles name in the same words is one skill, with its page and its identifier.',
      },
      {
        id: 'skos',
        term: 'SKOS',
        definition:
          'The standard of the W3C to publish nomenclatures on the Web, with their names, hierarchies and mappings.',
      },
      {
        id: 'source',
        term: 'Source',
        definition:
          'A document, in Word or text, from which the data is read. Nothing is published that comes from elsewhere.',
      },
      {
        id: 'sssom',
        term: 'SSSOM',
        definition:
          'A common format to publish mappings with their evidence: who, when, how, with which confidence.',
      },
    ],
  },
)
