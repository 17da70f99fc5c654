import type { Kind, PublishedTemplate } from '@metiers/schema'
import { ownSections, sectionTerm } from './own-sections.js'

/** A class or property of our own, with its meaning. IRIs are written by their usual prefix. */
export type Term = {
  name: string
  kind: 'Class' | 'DatatypeProperty' | 'ObjectProperty'
  label: { fr: string; en: string }
  definition: { fr: string; en: string }
  domain?: string
  range?: string
  /** How it stands to terms of others: the property or class that it is a kind of, or a concept that is near. */
  alignments?: readonly { by: 'rdfs:subPropertyOf' | 'rdfs:subClassOf' | 'skos:relatedMatch'; to: string }[]
}

type Words = { fr: string; en: string }
type Owner = { domain?: string }
const words = (fr: string, en: string): Words => ({ fr, en })
const kindOf = (to: string) => [{ by: 'rdfs:subPropertyOf' as const, to }]

const property =
  (kind: 'DatatypeProperty' | 'ObjectProperty', owner: Owner) =>
  (
    name: string,
    range: string,
    { label, definition }: { label: Words; definition: Words },
    alignments: NonNullable<Term['alignments']> = [],
  ): Term => ({ name, kind, label, definition, ...owner, range, alignments })

const ofOccupation = property('DatatypeProperty', { domain: 'esco:Occupation' })
const fromOccupation = property('ObjectProperty', { domain: 'esco:Occupation' })
const ofCompetence = property('DatatypeProperty', { domain: 'metiers:BehaviouralCompetence' })
const ofGraded = property('DatatypeProperty', {})
const ofCorrection = property('DatatypeProperty', { domain: 'metiers:CodeCorrection' })
const ofAnything = property('DatatypeProperty', {})
const code = (name: string, classification: string) =>
  ofOccupation(
    name,
    'xsd:string',
    {
      label: words(`code ${classification}`, `${classification} code`),
      definition: words(
        `Code ${classification} que la fiche donne.`,
        `Code of ${classification} that the profile states.`,
      ),
    },
    kindOf('schema:occupationalCategory'),
  )

const ofProfiles: readonly Term[] = [
  ofOccupation(
    'secondaryActivity',
    'rdf:langString',
    {
      label: words('activité accessoire', 'secondary activity'),
      definition: words(
        'Activité exercée à l’occasion ou en appui.',
        'An activity done on occasion or in support.',
      ),
    },
    kindOf('schema:responsibilities'),
  ),
  ofOccupation(
    'knowledge',
    'rdf:langString',
    {
      label: words('connaissance', 'knowledge'),
      definition: words('Connaissance spécifique requise.', 'Specific knowledge that is required.'),
    },
    kindOf('schema:skills'),
  ),
  ofOccupation(
    'variability',
    'rdf:langString',
    {
      label: words('variabilité', 'variability'),
      definition: words(
        'Ce qui fait varier l’emploi-type d’une organisation à l’autre.',
        'What makes the occupation vary from one organisation to another.',
      ),
    },
    kindOf('skos:note'),
  ),
  fromOccupation(
    'nearOccupation',
    'esco:Occupation',
    {
      label: words('emploi-type de proximité', 'near occupation'),
      definition: words(
        'Métier que la fiche nomme comme proche ; skos:related dit la même chose dans les deux sens.',
        'An occupation that the profile names as near; skos:related says the same in both directions.',
      ),
    },
    kindOf('skos:related'),
  ),
  ofOccupation('relatedLabel', 'rdf:langString', {
    label: words('libellé d’un emploi-type de proximité', 'label of a near occupation'),
    definition: words(
      'Libellé d’un emploi-type de proximité qui ne désigne aucun métier de la nomenclature.',
      'Label of a near occupation that names no occupation of the nomenclature.',
    ),
  }),
  ofOccupation('collectiveAgreement', 'rdf:langString', {
    label: words('convention collective', 'collective agreement'),
    definition: words('Référence à la convention collective.', 'Reference to the collective agreement.'),
  }),
  ofOccupation('headcount', 'rdf:langString', {
    label: words('chiffrage', 'headcount'),
    definition: words('Effectif, tel que la source le donne.', 'Headcount, as the source states it.'),
  }),
  ofOccupation(
    'outlook',
    'rdf:langString',
    {
      label: words('prospective', 'outlook'),
      definition: words('Éléments de prospective.', 'How the occupation is expected to develop.'),
    },
    kindOf('skos:note'),
  ),
]

const ofCompetences: readonly Term[] = [
  {
    name: 'BehaviouralCompetence',
    kind: 'Class',
    label: words('compétence comportementale', 'behavioural competence'),
    definition: words(
      'Ligne du tableau des compétences comportementales d’une fiche.',
      'A row of the table of behavioural competences of a profile.',
    ),
    alignments: [{ by: 'skos:relatedMatch', to: 'esco:Skill' }],
  },
  fromOccupation('behaviouralCompetence', 'metiers:BehaviouralCompetence', {
    label: words('compétence comportementale', 'behavioural competence'),
    definition: words(
      'Relie un métier à une ligne de son tableau de compétences, requise ou non.',
      'Links an occupation to a row of its table of competences, required or not.',
    ),
  }),
  ofCompetence('category', 'rdf:langString', {
    label: words('catégorie', 'category'),
    definition: words(
      'Catégorie de compétence, telle que la source la nomme.',
      'Category of the competence, as the source names it.',
    ),
  }),
  ofGraded('required', 'xsd:boolean', {
    label: words('requise', 'required'),
    definition: words('La ligne est cochée dans la source.', 'The row is ticked in the source.'),
  }),
  ofGraded('level', 'xsd:integer', {
    label: words('niveau', 'level'),
    definition: words(
      'Rang dans l’échelle de la rubrique, à partir de 1, là seulement où la source le dit.',
      'Rank in the scale of the section, from 1, only where the source states it.',
    ),
  }),
  ofGraded('levelStatus', 'xsd:string', {
    label: words('état du niveau', 'status of the level'),
    definition: words(
      'Le niveau est dit (stated), perdu dans cette édition (unrecoverable) ou sans objet (not-required).',
      'The level is stated, lost in this edition (unrecoverable), or not-required.',
    ),
  }),
]

const ofSkills: readonly Term[] = [
  property('DatatypeProperty', { domain: 'esco:Skill' })('skillType', 'xsd:string', {
    label: words('nature de la compétence', 'type of the skill'),
    definition: words(
      'Savoir-faire (skill), connaissance (knowledge) ou compétence comportementale (behavioural).',
      'Skill, knowledge, or behavioural competence.',
    ),
  }),
  property('ObjectProperty', {})('skillConcept', 'esco:Skill', {
    label: words('compétence', 'skill'),
    definition: words(
      'La compétence que nomme une ligne d’une fiche, telle que toutes les fiches la partagent.',
      'The skill that a row of a profile names, as all profiles share it.',
    ),
  }),
]

const ofGrades: readonly Term[] = [
  {
    name: 'GradedItem',
    kind: 'Class',
    label: words('élément gradué', 'graded item'),
    definition: words(
      'Texte d’une rubrique que le modèle gradue, avec ce qui est dit de son niveau.',
      'A text of a section that the template grades, with what is said of its level.',
    ),
  },
  fromOccupation('gradedItem', 'metiers:GradedItem', {
    label: words('élément gradué', 'graded item'),
    definition: words(
      'Relie un métier au niveau d’un de ses savoir-faire ou connaissances.',
      'Links an occupation to the level of one of its skills or of its knowledge.',
    ),
  }),
  property('DatatypeProperty', { domain: 'metiers:GradedItem' })('section', 'xsd:string', {
    label: words('rubrique', 'section'),
    definition: words(
      'Rubrique du modèle où se trouve le texte.',
      'Section of the template that the text stands in.',
    ),
  }),
  property('ObjectProperty', {})('levelConcept', 'skos:Concept', {
    label: words('niveau de l’échelle', 'level of the scale'),
    definition: words(
      'Le niveau, comme concept de l’échelle de la rubrique.',
      'The level, as a concept of the scale of the section.',
    ),
  }),
]

const ofCodes: readonly Term[] = [
  code('romeV2Code', 'ROME version 2'),
  code('romeCode', 'ROME'),
  code('pcsCode', 'PCS'),
  {
    name: 'CodeCorrection',
    kind: 'Class',
    label: words('correction d’un code', 'correction of a code'),
    definition: words(
      'Ce que le responsable lit à la place d’un code que la source donne, et pourquoi.',
      'What the steward reads in the place of a code that the source states, and why.',
    ),
  },
  fromOccupation('codeCorrection', 'metiers:CodeCorrection', {
    label: words('correction d’un code', 'correction of a code'),
    definition: words(
      'Relie un métier à la correction d’un code de sa fiche, qui reste tel que la source le donne.',
      'Links an occupation to the correction of a code of its profile, which stays as the source states it.',
    ),
  }),
  ofCorrection('codeScheme', 'xsd:string', {
    label: words('classification du code', 'classification of the code'),
    definition: words(
      'ROME version 2 (romeV2), ROME (rome) ou PCS (pcs).',
      'ROME version 2 (romeV2), ROME (rome) or PCS (pcs).',
    ),
  }),
  ofCorrection('statedCode', 'xsd:string', {
    label: words('code donné', 'stated code'),
    definition: words('Le code, tel que la source le donne.', 'The code, as the source states it.'),
  }),
  ofCorrection('correctedCode', 'xsd:string', {
    label: words('code corrigé', 'corrected code'),
    definition: words('Le code, tel que le responsable le lit.', 'The code, as the steward reads it.'),
  }),
]

const ofMappings: readonly Term[] = [
  ofAnything('mappingStatus', 'xsd:string', {
    label: words('état de l’alignement', 'status of the mapping'),
    definition: words('Proposé, ou confirmé par un relecteur.', 'Proposed, or confirmed by a reviewer.'),
  }),
  ofAnything('appellationCode', 'xsd:string', {
    label: words('code OGR de l’appellation', 'OGR code of the appellation'),
    definition: words(
      'Code de l’appellation de ROME sur laquelle l’alignement repose.',
      'Code of the ROME appellation that the mapping rests on.',
    ),
  }),
  ofAnything('appellationLabel', 'rdf:langString', {
    label: words('appellation', 'appellation'),
    definition: words(
      'Libellé de l’appellation de ROME sur laquelle l’alignement repose.',
      'Label of the ROME appellation that the mapping rests on.',
    ),
  }),
]

const ofProvenance: readonly Term[] = [
  ofAnything('derivation', 'xsd:string', {
    label: words('règle de dérivation', 'rule of derivation'),
    definition: words(
      'Règle qui a tiré la valeur du texte, là où elle n’est pas ce texte même.',
      'The rule that derived the value from the text, where it is not the text itself.',
    ),
  }),
]

const ranges: Record<Kind, { kind: 'DatatypeProperty' | 'ObjectProperty'; range: string }> = {
  label: { kind: 'DatatypeProperty', range: 'rdf:langString' },
  labels: { kind: 'DatatypeProperty', range: 'rdf:langString' },
  text: { kind: 'DatatypeProperty', range: 'rdf:langString' },
  list: { kind: 'DatatypeProperty', range: 'rdf:langString' },
  codes: { kind: 'DatatypeProperty', range: 'xsd:string' },
  occupations: { kind: 'ObjectProperty', range: 'esco:Occupation' },
  'graded-list': { kind: 'ObjectProperty', range: 'metiers:GradedItem' },
}

/** The properties of the sections of a steward's own template, by the labels that it gives them. */
function ofOwnSections(template: PublishedTemplate): Term[] {
  return ownSections(template).flatMap(({ id, kind, labels: { fr, en = fr } }) => {
    const { kind: type, range } = ranges[kind]
    const definition = words(
      `Ce que la rubrique «\u00a0${fr}\u00a0» de la fiche contient.`,
      `What the section “${en}” of the profile holds.`,
    )
    const owner = { domain: 'esco:Occupation' }
    const term = property(type, owner)(sectionTerm(id), range, { label: words(fr, en), definition })
    if (kind !== 'occupations') return [term]
    const unresolved = {
      label: words(`${fr} (libellé)`, `${en} (label)`),
      definition: words(
        'Libellé qui n’y désigne aucun métier de la nomenclature.',
        'A label there that names no occupation of the nomenclature.',
      ),
    }
    return [
      term,
      property('DatatypeProperty', owner)(`${sectionTerm(id)}-label`, 'rdf:langString', unresolved),
    ]
  })
}

const ownTerms: readonly Term[] = [
  ...ofCompetences,
  ...ofSkills,
  ...ofGrades,
  ...ofProfiles,
  ...ofCodes,
  ...ofMappings,
  ...ofProvenance,
]

/**
 * The terms of our own: what ESCO, schema.org, SKOS, PROV, SPDX and SSSOM have no term for, and the sections of a
 * steward's own template.
 */
export function termsOf(template: PublishedTemplate): Term[] {
  return [...ownTerms, ...ofOwnSections(template)]
}
