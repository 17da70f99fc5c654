import { type DatasetStatement, datesOf, type Nomenclature, publisherIri } from '@metiers/schema'

/**
 * What is stated of the dataset, by the terms of the context: version, licence, publisher, description, and when it was
 * first released and when as it is now. What nobody has stated is absent.
 */
export function statedOf(nomenclature: Nomenclature, statement: DatasetStatement): object {
  const { version, licence } = nomenclature
  const { description, publisher } = statement.catalogue ?? {}
  return {
    version,
    ...datesOf(nomenclature, statement.releases),
    ...(description !== undefined && { description }),
    ...(licence !== null && { licence }),
    ...(publisher !== undefined && {
      publisher: { id: publisherIri(nomenclature, publisher), type: 'foaf:Agent', name: publisher.name },
    }),
  }
}
