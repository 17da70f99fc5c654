import MiniSearch, { type SearchResult } from 'minisearch'
import { closenessTo } from './closeness'
import type { OwnField, SearchDocument, SearchField } from './documents'
import { folded, queryWords, wordsOf } from './words-of'

/** The fields in the order in which a match is shown, and how much a match in each counts. */
const weighted: [SearchField, number][] = [
  ['title', 8],
  ['alternative-labels', 5],
  ['alternative-labels-en', 5],
  ['hidden-labels', 4],
  ['former-titles', 4],
  ['abbreviations', 4],
  ['main-activities', 2],
  ['skills', 2],
  ['knowledge', 2],
  ['secondary-activities', 1.5],
  ['definition', 1.5],
  ['behavioural-competences', 1],
  ['qualifications', 1],
  ['prerequisites', 1],
  ['variability', 1],
  ['mappings', 1],
  ['rome-codes', 1],
  ['pcs-codes', 1],
  ['subfamily', 1],
  ['family', 1],
  ['related-occupations', 0.5],
  ['collective-agreement', 0.5],
  ['headcount', 0.5],
  ['outlook', 0.5],
  ['remarks', 0.5],
]
/** A section of the steward's own counts as much as one text among others. */
const ownWeight = 1

/** What was found, the words of it that match, and the text that shows it best. */
export type Found = {
  document: SearchDocument
  terms: ReadonlySet<string>
  where: { field: string; text: string }
}

/** `near`: no occupation has the words as typed, these come closest. `partial`: none has all of them. */
export type FoundList = { precision: 'exact' | 'near' | 'partial'; found: Found[] }

/** The search: takes what someone has typed so far, gives the best first. */
export type SearchEngine = (query: string) => FoundList

type OwnIds = readonly Pick<OwnField, 'id'>[]

/** A search over documents that is there at once. */
export function searchEngine(documents: SearchDocument[], own: OwnIds = []): SearchEngine {
  const { index, engine } = emptyEngine(documents, own)
  index.addAll(documents)
  return engine
}

/** So many documents are indexed before the browser may do something else. */
const step = 25

/** A search over many documents, indexed in steps between which the page answers. */
export async function searchEngineInSteps(documents: SearchDocument[], own: OwnIds): Promise<SearchEngine> {
  const { index, engine } = emptyEngine(documents, own)
  await index.addAllAsync(documents, { chunkSize: step })
  return engine
}

function emptyEngine(documents: SearchDocument[], own: OwnIds) {
  const weights: [string, number][] = [...weighted, ...own.map(({ id }): [string, number] => [id, ownWeight])]
  const fields = weights.map(([field]) => field)
  const boost = Object.fromEntries(weights)
  const keyOf = ({ kind, id }: SearchDocument) => `${kind ?? ''} ${id}`
  const byKey = new Map(documents.map(document => [keyOf(document), document]))
  const index = new MiniSearch<SearchDocument>({
    fields,
    extractField: (document, name) => {
      const field = fields.find(known => known === name)
      return field === undefined ? keyOf(document) : (document.texts[field]?.join('\n') ?? '')
    },
    tokenize: text => wordsOf(text).map(({ word }) => word),
    processTerm: folded,
    searchOptions: { boost, tokenize: text => text.split(' '), processTerm: term => term },
  })
  const prefix = (term: string, position: number, terms: string[]) =>
    position === terms.length - 1 && (term.length > 1 || terms.length === 1)
  const fuzzy = (term: string) => (term.length > 3 ? 0.25 : false)

  const engine: SearchEngine = query => {
    const words = queryWords(query)
    if (words.length === 0) return { precision: 'exact', found: [] }
    const search = (options: object) => index.search(words.join(' '), { prefix, ...options })
    const shown = (results: SearchResult[]) =>
      closestFirst(
        results.flatMap(result => foundOf(byKey, result, fields)),
        query,
      )

    const exact = shown(search({ combineWith: 'AND' }))
    if (exact.length > 0) return { precision: 'exact', found: exact }
    const near = shown(search({ combineWith: 'AND', fuzzy, maxFuzzy: 2 }))
    if (near.length > 0) return { precision: 'near', found: near }
    return { precision: 'partial', found: shown(search({ combineWith: 'OR', fuzzy, maxFuzzy: 2 })) }
  }
  return { index, engine }
}

/** By how close the names come to what was typed; of equals, occupations first, those in use before others, then as indexed. */
function closestFirst(found: Found[], query: string): Found[] {
  const closeness = closenessTo(query)
  return found
    .map(one => ({
      one,
      rank: 4 * closeness(one.document) + (one.document.kind ? 2 : 0) + (one.document.isOutOfUse ? 1 : 0),
    }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
}

function foundOf(
  byKey: Map<string, SearchDocument>,
  { id, terms, queryTerms }: SearchResult,
  fields: readonly string[],
): Found[] {
  const document = byKey.get(id)
  if (!document) return []
  const where = bestText(document, { terms, queryTerms, fields })
  return where ? [{ document, terms: new Set(terms), where }] : []
}

/**
 * The text that has most of the words asked for; of equals, that of the field that counts more: the occupation's own
 * label before any. A word counts once, in however many forms the text has it ("Technicien / Technicienne").
 */
function bestText(
  { texts }: SearchDocument,
  { terms, queryTerms, fields }: { terms: string[]; queryTerms: string[]; fields: readonly string[] },
): Found['where'] | undefined {
  const askedBy = new Map(terms.map(term => [term, queryTerms.find(word => term.startsWith(word)) ?? term]))
  let best: { field: string; text: string; hits: number } | undefined
  for (const field of fields) {
    for (const text of texts[field] ?? []) {
      const asked = wordsOf(text).map(({ word }) => askedBy.get(folded(word)))
      const answered = new Set(asked.filter(word => word !== undefined)).size
      const hits = Math.min(answered, queryTerms.length)
      if (hits > (best?.hits ?? 0)) best = { field, text, hits }
    }
  }
  return best
}
