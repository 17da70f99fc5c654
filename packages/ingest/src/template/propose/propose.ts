import type { Root } from '@metiers/document'
import { type SectionId, textKey } from '@metiers/schema'
import { foundSections } from './found-section.js'
import { type Legend, legendOf, withLegend } from './legend.js'
import { lexicon, sureFrom } from './lexicon.js'
import { contentsOfTitles } from './occurrences.js'
import { type ProposedParts, proposedParts } from './proposed-parts.js'
import { proposedSections } from './proposed-section.js'
import { sharedTitles } from './recurring.js'
import { type GradedSection, type NamedScale, shareScales } from './shared-scales.js'
import { type Tie, tieSections } from './tie.js'
import { type Line, linesOf } from './titles.js'
import { headingWithTitle, type TitlePlace } from './where-titles-stand.js'

/** A template that fits documents, with what is not sure in it. */
export type TemplateProposal = {
  title: TitlePlace
  /** Whether the documents show that titles stand there. */
  isTitleSure: boolean
  parts: ProposedParts
  sections: GradedSection[]
  scales: NamedScale[]
}

/**
 * Proposes a template from documents: the titles that they share, each with the kind of what stands below it, tied to the
 * known sections by what other houses call them. Nothing is tied that is not likely, and what is only likely is said. The
 * same documents in the same order give the same template; the time is linear in their blocks. Null where the documents
 * share no title.
 */
export function proposeTemplate(roots: readonly Root[]): TemplateProposal | null {
  const words = lexicon()
  const documents = roots.map(root => linesOf(root, words))
  const shared = sharedTitles(documents, words)
  const heading = headingWithTitle(documents, shared, words)
  const contents = contentsOfTitles(documents, shared, words)
  const legends = legendsIn(documents)
  const found = contents
    .filter(({ isChapter }) => !isChapter)
    .flatMap(each => foundSections(each, words))
    .map(section => withLegend(section, legends))
  if (found.length === 0) return null
  const tied = tieSections(found, words)
  const hasTitle = tied.some(
    ({ field, score }) => field === 'title' && (score >= sureFrom || heading === null),
  )
  // What is only likely to be the title is not, where titles are seen elsewhere.
  const ties = hasTitle ? tied : tied.map(tie => untied(tie, 'title'))
  return {
    title: hasTitle ? 'section' : (heading ?? 'file name'),
    isTitleSure: hasTitle || heading !== null,
    parts: proposedParts(documents, contents, words),
    ...shareScales(proposedSections(found, ties, { lexicon: words, units: shared.units })),
  }
}

const mostLegends = 20

function legendsIn(documents: readonly (readonly Line[])[]): Legend[] {
  const legends = new Map<string, Legend>()
  for (const { block } of documents.flat()) {
    const legend = legends.size < mostLegends ? legendOf(block) : null
    if (legend) legends.set(textKey(legend.text), legend)
  }
  return [...legends.values()]
}

function untied(tie: Tie, field: SectionId): Tie {
  return tie.field === field ? { field: null, score: 0, perhaps: field } : tie
}
