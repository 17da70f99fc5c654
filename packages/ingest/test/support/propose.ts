import { readDocument } from '@metiers/document'
import { proposeTemplate, type TemplateProposal } from '../../src/index.js'

/** What is proposed for documents in Markdown. */
export async function proposed(...pages: string[]): Promise<TemplateProposal | null> {
  const read = pages.map((page, at) => readDocument(new TextEncoder().encode(page), `fiche-${at + 1}.md`))
  return proposeTemplate((await Promise.all(read)).map(({ root }) => root))
}

/** Each section as its id and kind, with what is not sure of it. */
export function shown(proposal: TemplateProposal | null): string[] | undefined {
  return proposal?.sections.map(({ id, kind, doubts }) => [id, kind, ...doubts.map(({ is }) => is)].join(' '))
}
