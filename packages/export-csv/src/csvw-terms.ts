/**
 * What the rows of a table are about, as a URI template (RFC 6570) below the base IRI, and the properties that its columns
 * state of that. A column without a property keeps the one that CSV on the Web gives it, `#` and its name.
 */
type TableTerms = { about: string; properties: Readonly<Record<string, string>> }

const skos = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`
const schema = (name: string) => `https://schema.org/${name}`
const dcterms = (name: string) => `http://purl.org/dc/terms/${name}`
const sssom = (name: string) => `https://w3id.org/sssom/${name}`
const own = (name: string) => `{base}vocabulary#${name}`

const occupation = 'occupation/{occupationId}'
const rowOf = (kind: string) => `${occupation}#${kind}-{position}`
const listed = (kind: string, property: string): TableTerms => ({
  about: rowOf(kind),
  properties: { occupationId: schema('about'), position: schema('position'), text: property },
})

const graded = (kind: string, property: string): TableTerms => {
  const { about, properties } = listed(kind, property)
  const level = {
    skillId: own('skillConcept'),
    level: own('level'),
    levelStatus: own('levelStatus'),
    note: skos('note'),
  }
  return { about, properties: { ...properties, ...level } }
}

/** What is said of every mapping. */
const evidence = {
  confidence: sssom('confidence'),
  reviewedOn: sssom('review_date'),
  status: own('mappingStatus'),
  comment: 'http://www.w3.org/2000/01/rdf-schema#comment',
  tool: sssom('mapping_tool'),
  toolVersion: sssom('mapping_tool_version'),
  mappedOn: dcterms('created'),
}

/** By the name of a table; the own vocabulary is written `{base}vocabulary#`. */
export const csvwTerms: Readonly<Record<string, TableTerms>> = {
  occupations: {
    about: 'occupation/{id}',
    properties: {
      id: skos('notation'),
      preferredLabel: skos('prefLabel'),
      familyId: skos('broader'),
      subfamilyId: skos('broader'),
      definition: skos('definition'),
      prerequisites: schema('experienceRequirements'),
      collectiveAgreement: own('collectiveAgreement'),
      headcount: own('headcount'),
      outlook: own('outlook'),
      remarks: skos('editorialNote'),
    },
  },
  families: {
    about: 'family/{+id}',
    properties: {
      id: skos('notation'),
      preferredLabel: skos('prefLabel'),
      sourceLabel: skos('hiddenLabel'),
      parentId: skos('broader'),
    },
  },
  activities: listed('activity', schema('responsibilities')),
  skills: graded('skill', schema('skills')),
  knowledge: graded('knowledge', own('knowledge')),
  variability: listed('variability', own('variability')),
  qualifications: listed('qualification', schema('qualifications')),
  additional_sections: {
    about: `${occupation}#{sectionId}-{position}`,
    properties: {
      occupationId: schema('about'),
      position: schema('position'),
      text: schema('text'),
      required: own('required'),
      level: own('level'),
      levelStatus: own('levelStatus'),
      note: skos('note'),
    },
  },
  behavioural_competences: {
    about: rowOf('competence'),
    properties: {
      occupationId: schema('about'),
      position: schema('position'),
      category: own('category'),
      skillId: own('skillConcept'),
      required: own('required'),
      level: own('level'),
      levelStatus: own('levelStatus'),
      note: skos('note'),
    },
  },
  related_occupations: {
    about: rowOf('near'),
    properties: {
      occupationId: schema('about'),
      position: schema('position'),
      label: own('relatedLabel'),
      relatedOccupationId: own('nearOccupation'),
    },
  },
  codes: {
    about: `${occupation}#code-{scheme}-{position}`,
    properties: {
      occupationId: schema('about'),
      scheme: own('codeScheme'),
      position: schema('position'),
      code: own('statedCode'),
      correctedCode: own('correctedCode'),
    },
  },
  rome_mappings: {
    about: rowOf('mapping'),
    properties: {
      occupationId: 'http://www.w3.org/2002/07/owl#annotatedSource',
      position: schema('position'),
      romeLabel: sssom('object_label'),
      romeVersion: sssom('object_source_version'),
      appellationCode: own('appellationCode'),
      appellationLabel: own('appellationLabel'),
      ...evidence,
    },
  },
  skill_concepts: {
    about: 'skill/{id}',
    properties: { id: skos('notation'), preferredLabel: skos('prefLabel'), type: own('skillType') },
  },
  skill_mappings: {
    about: 'skill/{skillId}#mapping-{position}',
    properties: {
      skillId: 'http://www.w3.org/2002/07/owl#annotatedSource',
      position: schema('position'),
      schemeVersion: sssom('object_source_version'),
      label: sssom('object_label'),
      ...evidence,
    },
  },
  sources: {
    about: 'source/{id}',
    properties: {
      id: dcterms('identifier'),
      path: schema('name'),
      mediaType: dcterms('format'),
      title: dcterms('title'),
    },
  },
}
