import type { Nomenclature, OutputFile } from '@metiers/schema'
import { DataFactory, Writer } from 'n3'

const { namedNode, literal, quad } = DataFactory

type Term = {
  name: string
  kind: 'Class' | 'DatatypeProperty' | 'ObjectProperty'
  label: { fr: string; en: string }
  definition: { fr: string; en: string }
  /** IRIs by their usual prefix. */
  domain?: string
  range?: string
}

const profileText = (name: string, fr: string, en: string, defineFr: string, defineEn: string): Term => ({
  name,
  kind: 'DatatypeProperty',
  label: { fr, en },
  definition: { fr: defineFr, en: defineEn },
  domain: 'esco:Occupation',
  range: 'rdf:langString',
})
const code = (name: string, classification: string): Term => ({
  name,
  kind: 'DatatypeProperty',
  label: { fr: `code ${classification}`, en: `${classification} code` },
  definition: {
    fr: `Code ${classification} que la fiche donne.`,
    en: `Code of ${classification} that the profile states.`,
  },
  domain: 'esco:Occupation',
  range: 'xsd:string',
})
const ofCompetence = (
  name: string,
  range: string,
  label: Term['label'],
  definition: Term['definition'],
): Term => ({
  name,
  kind: 'DatatypeProperty',
  label,
  definition,
  domain: 'metiers:BehaviouralCompetence',
  range,
})
const ofMapping = (
  name: string,
  range: string,
  label: Term['label'],
  definition: Term['definition'],
): Term => ({
  name,
  kind: 'DatatypeProperty',
  label,
  definition,
  range,
})

/** The terms of our own: what ESCO, schema.org, SKOS, PROV and SSSOM have no term for. */
const terms: readonly Term[] = [
  {
    name: 'BehaviouralCompetence',
    kind: 'Class',
    label: { fr: 'compétence comportementale', en: 'behavioural competence' },
    definition: {
      fr: 'Ligne du tableau des compétences comportementales d’une fiche.',
      en: 'A row of the table of behavioural competences of a profile.',
    },
  },
  {
    name: 'behaviouralCompetence',
    kind: 'ObjectProperty',
    label: { fr: 'compétence comportementale', en: 'behavioural competence' },
    definition: {
      fr: 'Relie un métier à une ligne de son tableau de compétences, requise ou non.',
      en: 'Links an occupation to a row of its table of competences, required or not.',
    },
    domain: 'esco:Occupation',
    range: 'metiers:BehaviouralCompetence',
  },
  ofCompetence(
    'category',
    'rdf:langString',
    { fr: 'catégorie', en: 'category' },
    {
      fr: 'Catégorie de compétence, telle que la source la nomme.',
      en: 'Category of the competence, as the source names it.',
    },
  ),
  ofCompetence(
    'required',
    'xsd:boolean',
    { fr: 'requise', en: 'required' },
    { fr: 'La ligne est cochée dans la source.', en: 'The row is ticked in the source.' },
  ),
  ofCompetence(
    'level',
    'xsd:integer',
    { fr: 'niveau', en: 'level' },
    {
      fr: 'Niveau de 1 (assez important) à 3 (très important), là seulement où la source le dit.',
      en: 'Level from 1 (fairly important) to 3 (very important), only where the source states it.',
    },
  ),
  ofCompetence(
    'levelStatus',
    'xsd:string',
    { fr: 'état du niveau', en: 'status of the level' },
    {
      fr: 'Le niveau est dit (stated), perdu dans cette édition (unrecoverable) ou sans objet (not-required).',
      en: 'The level is stated, lost in this edition (unrecoverable), or not-required.',
    },
  ),
  profileText(
    'secondaryActivity',
    'activité accessoire',
    'secondary activity',
    'Activité exercée à l’occasion ou en appui.',
    'An activity done on occasion or in support.',
  ),
  profileText(
    'knowledge',
    'connaissance',
    'knowledge',
    'Connaissance spécifique requise.',
    'Specific knowledge that is required.',
  ),
  profileText(
    'variability',
    'variabilité',
    'variability',
    'Ce qui fait varier l’emploi-type d’une organisation à l’autre.',
    'What makes the occupation vary from one organisation to another.',
  ),
  profileText(
    'relatedLabel',
    'emploi-type de proximité',
    'near occupation',
    'Libellé d’un emploi-type de proximité qui ne désigne aucun métier de la nomenclature.',
    'Label of a near occupation that names no occupation of the nomenclature.',
  ),
  profileText(
    'collectiveAgreement',
    'convention collective',
    'collective agreement',
    'Référence à la convention collective.',
    'Reference to the collective agreement.',
  ),
  profileText(
    'headcount',
    'chiffrage',
    'headcount',
    'Effectif, tel que la source le donne.',
    'Headcount, as the source states it.',
  ),
  profileText(
    'outlook',
    'prospective',
    'outlook',
    'Éléments de prospective.',
    'How the occupation is expected to develop.',
  ),
  code('romeV2Code', 'ROME version 2'),
  code('romeCode', 'ROME'),
  code('pcsCode', 'PCS'),
  ofMapping(
    'mappingStatus',
    'xsd:string',
    { fr: 'état de l’alignement', en: 'status of the mapping' },
    { fr: 'Proposé, ou confirmé par un relecteur.', en: 'Proposed, or confirmed by a reviewer.' },
  ),
  ofMapping(
    'reviewedOn',
    'xsd:date',
    { fr: 'relu le', en: 'reviewed on' },
    { fr: 'Date de la relecture de l’alignement.', en: 'Date of the review of the mapping.' },
  ),
  ofMapping(
    'appellationCode',
    'xsd:string',
    { fr: 'code OGR de l’appellation', en: 'OGR code of the appellation' },
    {
      fr: 'Code de l’appellation de ROME sur laquelle l’alignement repose.',
      en: 'Code of the ROME appellation that the mapping rests on.',
    },
  ),
  ofMapping(
    'appellationLabel',
    'rdf:langString',
    { fr: 'appellation', en: 'appellation' },
    {
      fr: 'Libellé de l’appellation de ROME sur laquelle l’alignement repose.',
      en: 'Label of the ROME appellation that the mapping rests on.',
    },
  ),
  {
    name: 'sha256',
    kind: 'DatatypeProperty',
    label: { fr: 'somme SHA-256', en: 'SHA-256 checksum' },
    definition: {
      fr: 'Somme de contrôle SHA-256 d’un document source, en hexadécimal.',
      en: 'SHA-256 checksum of a source document, hexadecimal.',
    },
    domain: 'prov:Entity',
    range: 'xsd:string',
  },
]

const namespaces = {
  esco: 'http://data.europa.eu/esco/model#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** `jsonld/vocabulary.ttl`: the classes and properties of our own, each with its meaning in French and in English. */
export function vocabularyFile({ iri }: Nomenclature): OutputFile {
  const prefixes: Record<string, string> = { ...namespaces, metiers: `${iri}vocabulary#` }
  const node = (curie: string) => {
    const [prefix = '', name = ''] = curie.split(':')
    return namedNode(`${prefixes[prefix]}${name}`)
  }
  const quads = terms.flatMap(({ name, kind, label, definition, domain, range }) => {
    const subject = node(`metiers:${name}`)
    return [
      quad(subject, node('rdf:type'), node(`owl:${kind}`)),
      quad(subject, node('rdfs:label'), literal(label.fr, 'fr')),
      quad(subject, node('rdfs:label'), literal(label.en, 'en')),
      quad(subject, node('skos:definition'), literal(definition.fr, 'fr')),
      quad(subject, node('skos:definition'), literal(definition.en, 'en')),
      ...(domain ? [quad(subject, node('rdfs:domain'), node(domain))] : []),
      ...(range ? [quad(subject, node('rdfs:range'), node(range))] : []),
      quad(subject, node('rdfs:isDefinedBy'), namedNode(`${iri}vocabulary`)),
    ]
  })
  const ontology = quad(namedNode(`${iri}vocabulary`), node('rdf:type'), node('owl:Ontology'))
  const writer = new Writer({ prefixes })
  writer.addQuads([ontology, ...quads])
  let text = ''
  // Without a stream to write to, the writer answers at once.
  writer.end((_error, written: string) => {
    text = written
  })
  return { path: 'jsonld/vocabulary.ttl', mediaType: 'text/turtle', chunks: [text] }
}
