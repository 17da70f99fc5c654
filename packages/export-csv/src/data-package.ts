import { identifierOf, type Nomenclature } from '@metiers/schema'
import { type Field, type Table, tables } from '@metiers/tables'

const profiles = 'https://datapackage.org/profiles/2.0'

/** The size of a table's file in bytes, and its SHA-256 checksum in hexadecimal. */
export type Measured = { bytes: number; sha256: string }

/**
 * `csv/datapackage.json`: the tables as a Data Package v2, each with its size, its checksum and a Table Schema: types,
 * keys, foreign keys, and the values that there can be as categories. What is said in French is said in English at the
 * same name with `@en` (recipes Language Support and Translation Support).
 */
export function dataPackage(nomenclature: Nomenclature, measure: (table: Table) => Measured): object {
  const { title, iri, version, licence, sources, attributions } = nomenclature
  return {
    $schema: `${profiles}/datapackage.json`,
    name: identifierOf(title.fr),
    id: iri,
    languages: ['fr', 'en'],
    title: title.fr,
    ...(title.en !== undefined && { 'title@en': title.en }),
    version,
    // No licence is stated until the owner states one.
    ...(licence !== null && { licenses: [{ path: licence }] }),
    sources: [
      ...sources.map(source => ({ title: source.title ?? source.path })),
      ...attributions.map(({ text }) => ({ title: text })),
    ],
    resources: tables.map(table => resource(table, measure(table))),
  }
}

function resource(table: Table, { bytes, sha256 }: Measured): object {
  const references = table.fields.flatMap(({ name, refersTo }) => (refersTo ? [{ name, refersTo }] : []))
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...inBoth(table.description),
    dialect: { $schema: `${profiles}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n' },
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: table.fields.map(tableSchemaField),
      missingValues: [''],
      primaryKey: table.key,
      ...(references.length > 0 && {
        foreignKeys: references.map(({ name, refersTo }) => ({
          fields: [name],
          // Table Schema v2: a reference to the table itself names no resource.
          reference: {
            ...(refersTo.table !== table.name && { resource: refersTo.table }),
            fields: [refersTo.field],
          },
        })),
      }),
    },
  }
}

function tableSchemaField(field: Field): object {
  const { name, type, required, values: words, minimum } = field
  const values = words?.map(value => (type === 'integer' ? Number(value) : value))
  const constraints = {
    ...(required && { required }),
    ...(minimum !== undefined && { minimum }),
    ...(values && { enum: values }),
  }
  return {
    name,
    type: type === 'uri' ? 'string' : type,
    ...(type === 'uri' && { format: 'uri' }),
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    ...(values && { categories: values, ...(type === 'integer' && { categoriesOrdered: true }) }),
    ...inBoth(field),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

function inBoth({ fr, en }: { fr: string; en: string }): object {
  return { description: fr, 'description@en': en }
}
