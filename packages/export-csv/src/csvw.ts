import type { Nomenclature } from '@metiers/schema'
import { type Field, type Table, tables } from '@metiers/tables'
import { csvwTerms } from './csvw-terms.js'

/**
 * `csv/csv-metadata.json`: the same tables as CSV on the Web metadata (W3C, Metadata Vocabulary for Tabular Data), with what
 * each row is about and which property a column states of it, so that the tables can be read as RDF.
 */
export function csvwMetadata({ title, iri, licence }: Nomenclature): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'fr' }],
    'dc:title': inLanguages(title),
    'dc:source': { '@id': iri },
    ...(licence !== null && { 'dc:license': { '@id': licence } }),
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tables: tables.map(table => tableDescription(table, iri)),
  }
}

function tableDescription(table: Table, base: string): object {
  const terms = csvwTerms[table.name]
  const references = table.fields.flatMap(({ name, refersTo }) => (refersTo ? [{ name, refersTo }] : []))
  return {
    url: `${table.name}.csv`,
    'dc:description': inLanguages(table.description),
    tableSchema: {
      ...(terms && { aboutUrl: `${base}${terms.about}` }),
      columns: table.fields.map(field => ({
        ...column(field),
        ...linkOf(field, terms?.properties[field.name], base),
      })),
      primaryKey: table.key,
      ...(references.length > 0 && {
        foreignKeys: references.map(({ name, refersTo }) => ({
          columnReference: name,
          reference: { resource: `${refersTo.table}.csv`, columnReference: refersTo.field },
        })),
      }),
    },
  }
}

function column(field: Field): object {
  const { name, required, language } = field
  return {
    name,
    titles: name,
    'dc:description': inLanguages(field),
    datatype: datatype(field),
    ...(required && { required }),
    ...(language && { lang: language }),
  }
}

/** The property of a column, and, where its cells are ids of an occupation or family, the IRI that they stand for. */
function linkOf({ name, refersTo }: Field, property: string | undefined, base: string): object {
  if (property === undefined) return {}
  const propertyUrl = property.replace('{base}', base)
  const target = { occupations: 'occupation/', families: 'family/' }[refersTo?.table ?? '']
  return { propertyUrl, ...(target !== undefined && { valueUrl: `${base}${target}{+${name}}` }) }
}

const bases: Record<Field['type'], string> = {
  string: 'string',
  uri: 'anyURI',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
}

function datatype({ type, values, minimum }: Field): string | object {
  const base = bases[type]
  if (values && type === 'integer') {
    const numbers = values.map(Number)
    return { base, minimum: Math.min(...numbers), maximum: Math.max(...numbers) }
  }
  // A regular expression that the whole value must match; the values are plain words.
  if (values) return { base, format: values.join('|') }
  return minimum === undefined ? base : { base, minimum }
}

function inLanguages({ fr, en }: { fr: string; en?: string | undefined }): object[] {
  return [
    { '@value': fr, '@language': 'fr' },
    ...(en === undefined ? [] : [{ '@value': en, '@language': 'en' }]),
  ]
}
