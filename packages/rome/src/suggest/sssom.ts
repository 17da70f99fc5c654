import { stringify as csv } from 'csv-stringify/sync'
import { stringify as yaml } from 'yaml'

/** What suggestions state as their `mapping_tool`. */
export const suggestionTool = 'metiers rome suggest'

/** The header of a SSSOM/TSV file: YAML in lines that start with `#`. */
export function sssomHead(metadata: Record<string, unknown>): string {
  return yaml(metadata, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map(line => `#${line}\n`)
    .join('')
}

/** Rows of a SSSOM/TSV file. */
export function tsv(rows: readonly (readonly string[])[]): string {
  return csv(
    rows.map(row => [...row]),
    { delimiter: '\t', record_delimiter: 'unix' },
  )
}

/** The justification of SEMAPV: the same words, or words alike beyond a threshold. */
export function lexicalMatching(isSameWords: boolean): string {
  return isSameWords ? 'semapv:LexicalMatching' : 'semapv:LexicalSimilarityThresholdMatching'
}
