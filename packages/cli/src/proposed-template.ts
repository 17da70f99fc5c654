import { UnreadableInput } from '@metiers/document'
import { proposeTemplate, type TemplateProposal, writeProposal } from '@metiers/ingest'
import { type Language, wordsOf } from '@metiers/words'
import { documentsIn } from './documents-in.js'
import type { OnProgress } from './progress.js'

/** A template that fits documents, as the text of a file; null where they share no heading. `unsure` counts what a person has to look at. */
export type ProposedTemplate = {
  text: string | null
  documents: number
  sections: number
  unsure: number
  unreadable: UnreadableInput[]
}

/**
 * Proposes a template from the documents of a folder, with comments in a language. Throws `UnreadableInput` where the
 * folder cannot be read, or holds no document.
 */
export async function proposedTemplate(
  folder: string,
  language: Language,
  onProgress?: OnProgress,
): Promise<ProposedTemplate> {
  const { documents, unreadable } = await documentsIn(folder, onProgress)
  if (documents.length + unreadable.length === 0) {
    throw new UnreadableInput({ code: 'no-document', path: folder, facts: {} })
  }
  const proposal = proposeTemplate(documents.map(({ root }) => root))
  return {
    text: proposal && writeProposal(proposal, documents.length, wordsOf(language).template),
    documents: documents.length,
    sections: proposal?.sections.length ?? 0,
    unsure: proposal ? unsureIn(proposal) : 0,
    unreadable,
  }
}

function unsureIn({ isTitleSure, sections, scales }: TemplateProposal): number {
  return [...sections, ...scales].reduce((sum, { doubts }) => sum + doubts.length, isTitleSure ? 0 : 1)
}
