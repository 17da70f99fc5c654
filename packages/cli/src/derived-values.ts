/** The values that no block of a source states, and the rule that gives them. The first that fits holds. */
const rules: { pointer: RegExp; rule: string }[] = [
  { pointer: /\/mappings(?:\/|$)/, rule: 'stated by the steward, in alignments/*.sssom.tsv' },
  { pointer: /\/id$/, rule: 'derived from the label, by the rule of ids' },
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

/** Says which rule gave a value that no block of a source states. */
export function derivedBy(pointer: string): string {
  return rules.find(entry => entry.pointer.test(pointer))?.rule ?? 'not stated by any source'
}
