/** What a fiche of ROME can ask for, by the rubric of the item: `savoir-faire`, `savoir-être professionnels`, `savoirs`. */
export type ItemKind = 'skills' | 'behavioural' | 'knowledge'

/** The kind of a rubric of ROME (`code_rubrique`); null for what is no skill, such as a context of work. */
export function itemKindOf(rubric: string): ItemKind | null {
  return kinds.get(rubric) ?? null
}

const kinds = new Map<string, ItemKind>([
  ['1', 'skills'],
  ['2', 'behavioural'],
  ['3', 'knowledge'],
])

/** A competence, a macro-competence, a savoir-être or a savoir of ROME, by its number (OGR). */
export type RomeItem = {
  code: string
  label: string
  kind: ItemKind
  /** Whether it stands for several competences; null where the release does not tell. */
  isMacro: boolean | null
  /** The enjeu of a savoir-faire or savoir-être, the category of a savoir; null where the release does not tell. */
  category: string | null
  /** The fiches that ask for it, each with ROME's word for what is at the heart of the job, or null. */
  fiches: ReadonlyMap<string, string | null>
}
