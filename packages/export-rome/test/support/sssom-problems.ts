import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

// The slots of SSSOM 1.0 and 1.1 in the order of its model, which is that of the columns and of the header.
const setSlots =
  'sssom_version mapping_set_id mapping_set_version mapping_set_source mapping_set_title mapping_set_description mapping_set_confidence creator_id creator_label license subject_type subject_source subject_source_version object_type object_source object_source_version predicate_type mapping_provider cardinality_scope mapping_tool mapping_tool_id mapping_tool_version mapping_date publication_date subject_match_field object_match_field subject_preprocessing object_preprocessing similarity_measure curation_rule curation_rule_text see_also issue_tracker other comment extension_definitions'.split(
    ' ',
  )
const mappingSlots =
  'record_id subject_id subject_label subject_category predicate_id predicate_label predicate_modifier object_id object_label object_category mapping_justification author_id author_label reviewer_id reviewer_label creator_id creator_label license subject_type subject_source subject_source_version object_type object_source object_source_version predicate_type mapping_provider mapping_source mapping_cardinality cardinality_scope mapping_tool mapping_tool_id mapping_tool_version mapping_date publication_date review_date confidence curation_rule curation_rule_text subject_match_field object_match_field match_string subject_preprocessing object_preprocessing similarity_score similarity_measure see_also issue_tracker_item other comment'.split(
    ' ',
  )
const justifications =
  'MappingReview ManualMappingCuration LogicalReasoning LexicalMatching CompositeMatching UnspecifiedMatching SemanticSimilarityThresholdMatching LexicalSimilarityThresholdMatching MappingChaining MappingInversion StructuralMatching InstanceBasedMatching BackgroundKnowledgeBasedMatching'.split(
    ' ',
  )
// Prefixes that SSSOM knows; where a file declares one, it leads to the same place.
const builtIn: Record<string, string> = {
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  semapv: 'https://w3id.org/semapv/vocab/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  sssom: 'https://w3id.org/sssom/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  linkml: 'https://w3id.org/linkml/',
}
const identifiers = [
  'subject_id',
  'predicate_id',
  'object_id',
  'mapping_justification',
  'author_id',
  'reviewer_id',
]
const required = ['subject_id', 'predicate_id', 'object_id', 'mapping_justification']

const headerSchema = z.looseObject({
  curie_map: z.record(z.string(), z.url()),
  mapping_set_id: z.url(),
  license: z.url(),
  sssom_version: z.enum(['1.0', '1.1']).optional(),
  subject_source: z.string().optional(),
  object_source: z.string().optional(),
  extension_definitions: z
    .array(z.strictObject({ slot_name: z.string(), property: z.string(), type_hint: z.string() }))
    .default([]),
})

/**
 * What is wrong with a SSSOM/TSV file by the SSSOM specification (data model and TSV format): required slots, known
 * or declared columns and their order, CURIEs with declared prefixes, justifications, numbers and dates. None where it
 * is valid. https://mapping-commons.github.io/sssom/spec-formats-tsv/
 */
export function sssomProblems(text: string): string[] {
  const lines = text.split('\n')
  const start = lines.findIndex(line => !line.startsWith('#'))
  const yaml: unknown = parseYaml(
    lines
      .slice(0, start)
      .map(line => line.slice(1))
      .join('\n'),
  )
  const read = headerSchema.safeParse(yaml)
  if (!read.success)
    return read.error.issues.map(issue => `header: ${issue.path.join('.')}: ${issue.message}`)
  const header = read.data
  const [columns = [], ...rows]: string[][] = parseCsv(lines.slice(start).join('\n'), { delimiter: '\t' })
  const curieProblem = (value: string) => problemOfCurie(value, header.curie_map)
  return [
    ...headerProblems(header, Object.keys(z.record(z.string(), z.unknown()).parse(yaml)), curieProblem),
    ...columnProblems(columns, rows, header.extension_definitions),
    ...rows.flatMap((row, index) =>
      rowProblems(new Map(columns.map((name, at) => [name, row[at] ?? ''])), curieProblem).map(
        problem => `row ${index + 1}: ${problem}`,
      ),
    ),
  ]
}

type Header = z.infer<typeof headerSchema>

function headerProblems(header: Header, keys: string[], curieProblem: (value: string) => string[]): string[] {
  const sources = [header.subject_source, header.object_source].filter(value => value !== undefined)
  const known = keys.filter(key => setSlots.includes(key))
  return [
    ...(keys[0] === 'curie_map' ? [] : ['header: curie_map is not first']),
    ...keys
      .filter(key => key !== 'curie_map' && !known.includes(key))
      .map(key => `header: unknown slot ${key}`),
    ...(isInOrder(known, setSlots) ? [] : ['header: the slots are not in the order of the model']),
    ...[
      ...sources,
      ...header.extension_definitions.flatMap(({ property, type_hint }) => [property, type_hint]),
    ]
      .flatMap(curieProblem)
      .map(problem => `header: ${problem}`),
    ...Object.entries(header.curie_map)
      .filter(([prefix, iri]) => (builtIn[prefix] ?? iri) !== iri)
      .map(([prefix]) => `header: the prefix ${prefix} is SSSOM's own`),
  ]
}

function columnProblems(
  columns: string[],
  rows: string[][],
  extensions: Header['extension_definitions'],
): string[] {
  const declared = extensions.map(({ slot_name }) => slot_name)
  const own = columns.filter(name => mappingSlots.includes(name))
  const others = columns.filter(name => !own.includes(name))
  const properties = others.map(
    name => extensions.find(({ slot_name }) => slot_name === name)?.property ?? '',
  )
  return [
    ...required.filter(name => !columns.includes(name)).map(name => `no column ${name}`),
    ...others.filter(name => !declared.includes(name)).map(name => `the column ${name} is not declared`),
    ...declared.filter(name => !others.includes(name)).map(name => `${name} is declared and no column`),
    ...(isInOrder(own, mappingSlots) && columns.slice(own.length).every(name => others.includes(name))
      ? []
      : ['the columns are not in the order of the model']),
    ...(properties.toSorted().join() === properties.join() ? [] : ['the extensions are not in order']),
    ...columns
      .filter((_, at) => rows.every(row => row[at] === ''))
      .map(name => `the column ${name} is empty`),
  ]
}

function rowProblems(row: ReadonlyMap<string, string>, curieProblem: (value: string) => string[]): string[] {
  const value = (name: string) => row.get(name) ?? ''
  const confidence = Number(value('confidence'))
  return [
    ...required.filter(name => value(name) === '').map(name => `${name} is empty`),
    ...identifiers.filter(name => value(name) !== '').flatMap(name => curieProblem(value(name))),
    ...(justifications.includes(value('mapping_justification').replace(/^semapv:/, ''))
      ? []
      : [`${value('mapping_justification')} is no justification`]),
    ...(confidence >= 0 && confidence <= 1
      ? []
      : [`the confidence ${value('confidence')} is not from 0 to 1`]),
    ...(value('review_date') === '' || z.iso.date().safeParse(value('review_date')).success
      ? []
      : ['review_date is no date']),
    ...(value('review_date') !== '' && value('reviewer_id') + value('reviewer_label') === ''
      ? ['a review_date without a reviewer']
      : []),
  ]
}

function problemOfCurie(value: string, curieMap: Record<string, string>): string[] {
  const prefix = /^([A-Za-z_][\w.-]*):(?!\/\/)/.exec(value)?.[1]
  if (prefix === undefined) return [`${value} is no CURIE`]
  return curieMap[prefix] === undefined && builtIn[prefix] === undefined ? [`${prefix} is not declared`] : []
}

function isInOrder(names: string[], order: string[]): boolean {
  const places = names.map(name => order.indexOf(name))
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1))
}
