import { identifierOf, type Kind, kindsOfField, type SectionId, textKey } from '@metiers/schema'
import type { Section } from '../template.js'
import type { FoundSection } from './found-section.js'
import type { GridColumns } from './grid.js'
import type { ProposedScale } from './levels.js'
import { type Lexicon, sureFrom } from './lexicon.js'
import { areOfBuiltInForm, type BuiltIn, likeBuiltIn } from './like-built-in.js'
import { kindOf, type Tie } from './tie.js'

/** What a person has to look at in a proposed section. */
export type SectionDoubt =
  | { is: 'list-in-text' | 'grid-without-levels' | 'nothing-below' }
  | { is: 'likely'; field: SectionId }
  /** It may be a known section that the form has nowhere else, or one that another section is. */
  | { is: 'perhaps' | 'perhaps-too'; field: SectionId; kind: Kind }
  | { is: 'in-few'; found: number; of: number }

/** A section that the documents have; with a `field`, it is that known section. */
export type ProposedSection = {
  id: string
  field: SectionId | null
  kind: Kind
  /** Null where the section has the labels of the known one. */
  labels: { fr: string; en?: string } | null
  headings: string[]
  scale: ProposedScale | null
  columns: GridColumns | null
  legend: string[] | null
  /** What the built-in template says of it, where the documents write it as that form does. */
  builtIn: Pick<Section, 'inline' | 'guidance' | 'items'> | null
  doubts: SectionDoubt[]
}

/** The sections of a template, in the order of the documents; those that are two spellings of one are one. */
export function proposedSections(
  found: readonly FoundSection[],
  ties: readonly Tie[],
  { lexicon, units }: { lexicon: Lexicon; units: number },
): ProposedSection[] {
  const sections = new Map<string, ProposedSection & { documents: Set<number>; units: number }>()
  const headings = new Set<string>()
  const taken = new Set(ties.map(({ field }) => field))
  const spelled = new Set(found.flatMap(({ spellings }) => spellings.map(textKey)))
  const isTaken = (field: SectionId) => taken.has(field)
  const isOfBuiltInForm = areOfBuiltInForm(found, ties)
  for (const [at, section] of found.entries()) {
    const proposed = proposedSection(section, ties[at] ?? { field: null, score: 0, perhaps: null }, {
      lexicon,
      isTaken,
      spelled,
      isOfBuiltInForm,
    })
    const same = sections.get(proposed.id)
    const isSame = same && (proposed.field !== null || areApart(same.documents, section.documents))
    const free = proposed.headings.filter(heading => !headings.has(textKey(heading)))
    for (const heading of free) headings.add(textKey(heading))
    if (free.length === 0) continue
    if (isSame) {
      same.headings.push(...free)
      same.units += section.units
      for (const document of section.documents) same.documents.add(document)
      continue
    }
    const id = freeId(proposed.id, sections)
    const documents = new Set(section.documents)
    sections.set(id, { ...proposed, id, headings: free, documents, units: section.units })
  }
  return [...sections.values()].map(({ documents: _, units: found, ...section }) => {
    const isInFew = units >= 3 && found * 2 < units
    return isInFew ? { ...section, doubts: [...section.doubts, { is: 'in-few', found, of: units }] } : section
  })
}

const gradable: ReadonlySet<string> = new Set(['skills', 'knowledge', 'behavioural-competences'])

/** What a section is proposed beside: the known sections that others are, the spellings of all, and whose form they are. */
type Around = {
  lexicon: Lexicon
  isTaken: (field: SectionId) => boolean
  spelled: ReadonlySet<string>
  isOfBuiltInForm: boolean
}

function proposedSection(
  section: FoundSection,
  { field, score, perhaps }: Tie,
  { lexicon, isTaken, spelled, isOfBuiltInForm }: Around,
): ProposedSection {
  const builtIn = isOfBuiltInForm && field !== null ? likeBuiltIn(section, field) : null
  if (builtIn && field !== null) return asBuiltIn(section, field, { ...builtIn, spelled })
  const own = field === null ? lexicon.ownOf(section.text) : null
  const kind = kindOf(section, field)
  const isGraded = kind === 'graded-list' || (kind === 'list' && field !== null && gradable.has(field))
  const doubts: SectionDoubt[] = [
    ...(field !== null && score < sureFrom ? [{ is: 'likely' as const, field }] : []),
    ...(field === null && perhaps !== null ? [maybe(perhaps, isTaken)] : []),
    ...(kind === 'text' && section.shape === 'list' ? [{ is: 'list-in-text' as const }] : []),
    ...(section.shape === 'grid' && section.scale === null ? [{ is: 'grid-without-levels' as const }] : []),
    ...(section.shape === 'nothing' ? [{ is: 'nothing-below' as const }] : []),
  ]
  return {
    id: field ?? own?.id ?? idOf(section.text),
    field,
    kind,
    labels: field === null ? { fr: inSentenceCase(section.text), ...(own && { en: own.labels.en }) } : null,
    headings: section.spellings,
    scale: isGraded ? section.scale : null,
    columns: kind === 'graded-list' ? section.columns : null,
    legend: kind === 'graded-list' ? section.legend : null,
    builtIn: null,
    doubts,
  }
}

function asBuiltIn(
  found: FoundSection,
  field: SectionId,
  { section, scale, spelled }: BuiltIn & Pick<Around, 'spelled'>,
): ProposedSection {
  // The other spellings of the built-in form, but what these documents have for another section.
  const own = new Set(found.spellings.map(textKey))
  const others = section.headings.filter(text => !own.has(textKey(text)) && !spelled.has(textKey(text)))
  return {
    id: field,
    field,
    kind: section.kind,
    labels: null,
    headings: [...found.spellings, ...others],
    scale: scale ?? found.scale,
    columns: section.columns ?? null,
    legend: section.legend ?? null,
    builtIn: section,
    doubts: [],
  }
}

function maybe(field: SectionId, isTaken: (field: SectionId) => boolean): SectionDoubt {
  const [kind = 'text'] = kindsOfField[field]
  return { is: isTaken(field) ? 'perhaps-too' : 'perhaps', field, kind }
}

/** A title in capitals as it is written elsewhere. */
function inSentenceCase(text: string): string {
  if (text !== text.toUpperCase() || text.length < 5) return text
  return text.charAt(0) + text.slice(1).toLowerCase()
}

const longestId = 60

function idOf(text: string): string {
  return identifierOf(text).slice(0, longestId).replace(/-+$/, '') || 'section'
}

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let free = id
  for (let at = 2; taken.has(free); at += 1) free = `${id}-${at}`
  return free
}

function areApart(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return [...other].every(document => !one.has(document))
}
