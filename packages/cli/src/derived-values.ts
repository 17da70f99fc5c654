import { identifierOf, type Nomenclature } from '@metiers/schema'

/** The values that no block of a source states, and the rule that gives them. The first that fits holds. */
const rules: { pointer: RegExp; rule: string }[] = [
  { pointer: /\/mappings(?:\/|$)/, rule: 'stated by the steward, in alignments/*.sssom.tsv' },
  { pointer: /\/id$/, rule: 'derived from the label, by the rule of ids' },
  { pointer: /\/hiddenLabels\/fr\//, rule: 'a label of an earlier release, kept in identifiers.yaml' },
  { pointer: /\/iri$/, rule: 'derived from the id, by the base IRI of the manifest' },
  {
    pointer: /\/(?:level|levelStatus|required)$/,
    rule: 'derived from the ticks of the row: see its category',
  },
  { pointer: /\/corrections\//, rule: 'stated by the steward, in decisions.yaml' },
  {
    pointer: /^\/(?:\$schema|iri|version|language|title|licence|attributions|sources)(?:\/|$)/,
    rule: 'stated in the manifest, or taken from the files themselves',
  },
]

/** Says which rule gave a value of the dataset that no block of a source states. */
export function derivedBy(pointer: string, { occupations, licence }: Nomenclature): string {
  const index = /^\/occupations\/(\d+)\/id$/.exec(pointer)?.[1]
  const occupation = index === undefined ? undefined : occupations[Number(index)]
  if (occupation && occupation.id !== identifierOf(occupation.preferredLabel.fr)) {
    return 'kept from the label that it had before, by identifiers.yaml or an alias in decisions.yaml, or given by hand there'
  }
  if (pointer === '/licence' && licence === null) return 'not stated in the manifest'
  return rules.find(entry => entry.pointer.test(pointer))?.rule ?? 'not stated by any source'
}
