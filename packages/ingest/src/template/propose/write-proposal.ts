import { inLine, labelled, levelLine, listed, partLines, quoted } from '../yaml-lines.js'
import type { ScaleDoubt } from './levels.js'
import type { TemplateProposal } from './propose.js'
import type { SectionDoubt } from './proposed-section.js'
import type { GradedSection, NamedScale } from './shared-scales.js'

/** What the comments of a proposed template say, in the language of the person. Each is one line without its `#`. */
export type ProposalWords = {
  /** The first lines of the file. */
  head(documents: number): readonly string[]
  titleUnsure: string
  section(doubt: SectionDoubt): string
  scale(doubt: ScaleDoubt): string
}

/** A proposed template as a steward's file, with what is not sure in it as comments above it. */
export function writeProposal(proposal: TemplateProposal, documents: number, words: ProposalWords): string {
  const { title, isTitleSure, parts, sections, scales } = proposal
  const head = partLines({ ...parts })
  const lines = [
    ...words.head(documents).map(comment),
    '',
    ...(isTitleSure ? [] : [comment(words.titleUnsure)]),
    `title: ${title}`,
    '',
    ...(head.length > 0 ? [...head, ''] : []),
    'sections:',
    ...sections.flatMap(section => writeSection(section, words)),
    ...(scales.length > 0 ? ['', 'scales:'] : []),
    ...scales.flatMap(scale => writeScale(scale, words)),
  ]
  return `${lines.join('\n')}\n`
}

function writeSection(section: GradedSection, words: ProposalWords): string[] {
  const { id, kind, labels, headings, scale, columns, legend, builtIn, doubts } = section
  const heads = Object.entries(columns ?? {}).filter(([, texts]) => texts.length > 0)
  return [
    ...doubts.map(doubt => `  ${comment(words.section(doubt))}`),
    `  - id: ${id}`,
    `    kind: ${kind}`,
    ...(labels ? [`    labels: ${labelled(labels)}`] : []),
    `    headings: ${listed(headings)}`,
    ...(scale === null ? [] : [`    scale: ${scale}`]),
    ...(builtIn?.inline ? ['    inline: true'] : []),
    ...(builtIn?.guidance ? [`    guidance: ${quoted(builtIn.guidance)}`] : []),
    ...(legend ? [`    legend: ${listed(legend)}`] : []),
    ...(heads.length > 0
      ? [`    columns: ${inLine(heads.map(([name, texts]) => [name, listed(texts)]))}`]
      : []),
    ...(builtIn?.items ? [`    items: ${listed(builtIn.items)}`] : []),
  ]
}

function writeScale({ id, levels, notConcerned, doubts }: NamedScale, words: ProposalWords): string[] {
  return [
    ...doubts.map(doubt => `  ${comment(words.scale(doubt))}`),
    `  - id: ${id}`,
    '    levels:',
    ...levels.map(level => `      - ${levelLine(level)}`),
    ...(notConcerned.length > 0 ? [`    notConcerned: ${listed(notConcerned)}`] : []),
  ]
}

function comment(line: string): string {
  return `# ${line}`
}
