/** What a value in an address, or in the body of a request, must be. */
export type QueryMust =
  | { is: 'number'; least: number; most: number }
  | { is: 'choice'; choices: readonly string[] }
  | { is: 'text'; most: number }
  | { is: 'json' }
  /** The name of a function. */
  | { is: 'name' }
  /** No value of this name is known here. */
  | { is: 'unknown'; known: readonly string[] }

/** Why a request has no other answer, as facts; `what` is the path that was asked for. */
export type HttpProblem =
  | { is: 'not-found'; what: string }
  | { is: 'gone'; label: string; successors: readonly string[] }
  | { is: 'not-acceptable'; forms: readonly string[] }
  | { is: 'method'; allowed: readonly string[] }
  | { is: 'value'; name: string; must: QueryMust }
  | { is: 'too-large'; most: number; of: 'bytes' | 'queries' }
  | { is: 'too-many'; seconds: number }
  | { is: 'media-type'; wanted: string }
  | { is: 'range'; bytes: number }
  | { is: 'bad-request' }
  | { is: 'too-slow' }
  | { is: 'changed' }
  | { is: 'internal' }

/** All that the server says to those who ask it. */
export type ServeWords = {
  /** The status, in a word or two. */
  title(problem: HttpProblem): string
  /** One sentence: what is wrong, and what to do. */
  detail(problem: HttpProblem): string
  /** What stands in reconciliation beside the sections of the template. */
  properties: { iri: string; 'mapped-codes': string; 'replaced-by': string }
  reconcile: { type: string; limit: string; limitHelp: string }
  /** The words of a page of one concept. */
  page: {
    outOfUse(version: string, note: string | null): string
    replacedBy: string
    otherLabels: string
    members: string
    forms: string
    /** No fiche: the dataset has the label, and where it stands. */
    noProfile: string
  }
}
