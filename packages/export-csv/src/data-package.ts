import { identifierOf, type Nomenclature } from '@metiers/schema'
import { type Field, type Table, tables } from '@metiers/tables'

const profiles = 'https://datapackage.org/profiles/2.0'

/** `csv/datapackage.json`: the tables as a Data Package v2, each with a Table Schema: types, keys, foreign keys. */
export function dataPackage(nomenclature: Nomenclature): object {
  const { title, iri, version, licence, sources, attributions } = nomenclature
  return {
    $schema: `${profiles}/datapackage.json`,
    name: identifierOf(title.fr),
    id: iri,
    title: title.fr,
    version,
    // No licence is stated until the owner states one.
    ...(licence !== null && { licenses: [{ path: licence }] }),
    sources: [
      ...sources.map(source => ({ title: source.title ?? source.path })),
      ...attributions.map(({ text }) => ({ title: text })),
    ],
    resources: tables.map(resource),
  }
}

function resource(table: Table): object {
  const references = table.fields.flatMap(({ name, refersTo }) => (refersTo ? [{ name, refersTo }] : []))
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    description: bothLanguages(table.description),
    dialect: { $schema: `${profiles}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n' },
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: table.fields.map(tableSchemaField),
      missingValues: [''],
      primaryKey: table.key,
      ...(references.length > 0 && {
        foreignKeys: references.map(({ name, refersTo }) => ({
          fields: [name],
          // Table Schema: the empty name is the table itself.
          reference: {
            resource: refersTo.table === table.name ? '' : refersTo.table,
            fields: [refersTo.field],
          },
        })),
      }),
    },
  }
}

function tableSchemaField(field: Field): object {
  const { name, type, required, values, minimum } = field
  const constraints = {
    ...(required && { required }),
    ...(minimum !== undefined && { minimum }),
    ...(values && { enum: values.map(value => (type === 'integer' ? Number(value) : value)) }),
  }
  return {
    name,
    type: type === 'uri' ? 'string' : type,
    ...(type === 'uri' && { format: 'uri' }),
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    description: bothLanguages(field),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

/** Table Schema knows one description: the French comes first, then the English. */
function bothLanguages({ fr, en }: { fr: string; en: string }): string {
  return `${fr} / ${en}`
}
