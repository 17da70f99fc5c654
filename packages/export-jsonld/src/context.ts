import type { Nomenclature, PublishedTemplate } from '@metiers/schema'
import { ownSections, sectionTerm } from './own-sections.js'

/**
 * The JSON-LD context of a dataset: terms of SKOS, schema.org, ESCO's model, PROV-O, SSSOM, SPDX and Dublin Core where
 * they mean the same; the rest are terms of the dataset's own vocabulary.
 */
export function contextOf({ iri: baseIri, template }: Pick<Nomenclature, 'iri' | 'template'>) {
  const iri = (id: string) => ({ '@id': id, '@type': '@id' })
  const french = (id: string) => ({ '@id': id, '@language': 'fr' })
  const byLanguage = (id: string) => ({ '@id': id, '@container': '@language' })
  const typed = (id: string, type: string) => ({ '@id': id, '@type': type })
  return {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    dcterms: 'http://purl.org/dc/terms/',
    esco: 'http://data.europa.eu/esco/model#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    metiers: `${baseIri}vocabulary#`,
    owl: 'http://www.w3.org/2002/07/owl#',
    pav: 'http://purl.org/pav/',
    prov: 'http://www.w3.org/ns/prov#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    schema: 'https://schema.org/',
    semapv: 'https://w3id.org/semapv/vocab/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    spdx: 'http://spdx.org/rdf/terms#',
    sssom: 'https://w3id.org/sssom/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',

    title: byLanguage('dcterms:title'),
    description: byLanguage('dcterms:description'),
    version: 'owl:versionInfo',
    issued: typed('dcterms:issued', 'xsd:date'),
    modified: typed('dcterms:modified', 'xsd:date'),
    language: iri('dcterms:language'),
    licence: iri('dcterms:license'),
    publisher: iri('dcterms:publisher'),
    name: 'foaf:name',
    wasDerivedFrom: iri('prov:wasDerivedFrom'),
    mediaType: 'dcterms:format',
    size: iri('schema:size'),
    value: typed('schema:value', 'xsd:integer'),
    unitCode: 'schema:unitCode',
    checksum: iri('spdx:checksum'),
    algorithm: iri('spdx:algorithm'),
    checksumValue: typed('spdx:checksumValue', 'xsd:hexBinary'),
    fileName: 'schema:name',
    creditText: french('schema:creditText'),

    inScheme: iri('skos:inScheme'),
    hasTopConcept: iri('skos:hasTopConcept'),
    topConceptOf: iri('skos:topConceptOf'),
    broader: iri('skos:broader'),
    narrower: iri('skos:narrower'),
    related: iri('skos:related'),
    position: typed('schema:position', 'xsd:integer'),
    prefLabel: byLanguage('skos:prefLabel'),
    altLabel: byLanguage('skos:altLabel'),
    hiddenLabel: byLanguage('skos:hiddenLabel'),
    notation: 'skos:notation',
    definition: french('skos:definition'),
    deprecated: typed('owl:deprecated', 'xsd:boolean'),
    isReplacedBy: iri('dcterms:isReplacedBy'),
    historyNote: french('skos:historyNote'),
    changeNote: 'skos:changeNote',

    skillType: 'metiers:skillType',
    escoSkillType: iri('esco:skillType'),
    skillConcept: iri('metiers:skillConcept'),
    essentialSkill: iri('esco:hasEssentialSkill'),
    optionalSkill: iri('esco:hasOptionalSkill'),
    relatedEssentialSkill: iri('esco:relatedEssentialSkill'),
    relatedOptionalSkill: iri('esco:relatedOptionalSkill'),
    essentialFor: iri('esco:isEssentialSkillFor'),
    optionalFor: iri('esco:isOptionalSkillFor'),

    mainActivity: french('schema:responsibilities'),
    secondaryActivity: french('metiers:secondaryActivity'),
    skill: french('schema:skills'),
    knowledge: french('metiers:knowledge'),
    behaviouralCompetence: iri('metiers:behaviouralCompetence'),
    category: french('metiers:category'),
    required: typed('metiers:required', 'xsd:boolean'),
    level: typed('metiers:level', 'xsd:integer'),
    levelConcept: iri('metiers:levelConcept'),
    levelStatus: 'metiers:levelStatus',
    gradedItem: iri('metiers:gradedItem'),
    section: 'metiers:section',
    text: french('rdfs:label'),
    member: iri('skos:member'),
    memberList: iri('skos:memberList'),
    first: iri('rdf:first'),
    rest: iri('rdf:rest'),
    note: french('skos:note'),
    prerequisites: french('schema:experienceRequirements'),
    variability: french('metiers:variability'),
    nearOccupation: iri('metiers:nearOccupation'),
    relatedLabel: french('metiers:relatedLabel'),
    romeV2Code: 'metiers:romeV2Code',
    romeCode: 'metiers:romeCode',
    pcsCode: 'metiers:pcsCode',
    codeCorrection: iri('metiers:codeCorrection'),
    codeScheme: 'metiers:codeScheme',
    statedCode: 'metiers:statedCode',
    correctedCode: 'metiers:correctedCode',
    reason: 'rdfs:comment',
    qualification: french('schema:qualifications'),
    collectiveAgreement: french('metiers:collectiveAgreement'),
    headcount: french('metiers:headcount'),
    outlook: french('metiers:outlook'),
    remarks: french('skos:editorialNote'),

    exactMatch: iri('skos:exactMatch'),
    closeMatch: iri('skos:closeMatch'),
    broadMatch: iri('skos:broadMatch'),
    narrowMatch: iri('skos:narrowMatch'),
    relatedMatch: iri('skos:relatedMatch'),
    annotatedSource: iri('owl:annotatedSource'),
    annotatedProperty: iri('owl:annotatedProperty'),
    annotatedTarget: iri('owl:annotatedTarget'),
    objectLabel: french('sssom:object_label'),
    objectVersion: 'sssom:object_source_version',
    justification: iri('sssom:mapping_justification'),
    confidence: typed('sssom:confidence', 'xsd:decimal'),
    authorId: iri('pav:authoredBy'),
    authorLabel: 'sssom:author_label',
    reviewerId: iri('sssom:reviewer_id'),
    reviewerLabel: 'sssom:reviewer_label',
    tool: 'sssom:mapping_tool',
    toolVersion: 'sssom:mapping_tool_version',
    mappedOn: typed('dcterms:created', 'xsd:date'),
    reviewedOn: typed('sssom:review_date', 'xsd:date'),
    comment: french('rdfs:comment'),
    mappingStatus: 'metiers:mappingStatus',
    appellationCode: 'metiers:appellationCode',
    appellationLabel: french('metiers:appellationLabel'),
    ...ownSectionContext(template),
  } as const
}

/** The terms of the sections of a steward's own, each by what it holds. */
function ownSectionContext(template: PublishedTemplate): Record<string, object> {
  return Object.fromEntries(
    ownSections(template).flatMap(({ id, kind }): [string, object][] => {
      const term = sectionTerm(id)
      const property = { '@id': `metiers:${term}` }
      const french = { '@language': 'fr' }
      if (kind === 'codes') return [[term, property]]
      if (kind === 'graded-list') return [[term, { ...property, '@type': '@id' }]]
      if (kind !== 'occupations') return [[term, { ...property, ...french }]]
      return [
        [term, { ...property, '@type': '@id' }],
        [`${term}-label`, { '@id': `metiers:${term}-label`, ...french }],
      ]
    }),
  )
}
