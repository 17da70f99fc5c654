import type { Scale, Section, Template } from './template.js'
import { inLine, labelled, levelLine, listed, partLines, quoted } from './yaml-lines.js'

/** A template, whole, as a file that can be read again as the same template. */
export function templateToYaml({ title, parts, sections, scales }: Template): string {
  const headings = Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, part.headings]))
  const lines = [
    `title: ${title}`,
    ...partLines(headings),
    'sections:',
    ...sections.flatMap(sectionLines),
    ...(scales.length > 0 ? ['scales:'] : []),
    ...scales.flatMap(scaleLines),
  ]
  return `${lines.join('\n')}\n`
}

function sectionLines(section: Section): string[] {
  const { id, field, kind, labels, headings, akin, guidance, inline, required } = section
  const { schemes, scale, relation, legend, columns, items } = section
  return [
    `  - id: ${id}`,
    ...(field !== undefined && field !== id ? [`    field: ${field}`] : []),
    `    kind: ${kind}`,
    `    labels: ${labelled(labels)}`,
    `    headings: ${listed(headings)}`,
    ...(akin.length > 0 ? [`    akin: ${listed(akin)}`] : []),
    ...(guidance === undefined ? [] : [`    guidance: ${quoted(guidance)}`]),
    ...(inline ? ['    inline: true'] : []),
    ...(required ? [] : ['    required: false']),
    ...(schemes ? [`    schemes: ${listed(schemes)}`] : []),
    ...(scale === undefined ? [] : [`    scale: ${scale}`]),
    ...(relation === undefined ? [] : [`    relation: ${relation}`]),
    ...(legend ? [`    legend: ${listed(legend)}`] : []),
    ...(columns
      ? [`    columns: ${inLine(Object.entries(columns).map(([name, heads]) => [name, listed(heads)]))}`]
      : []),
    ...(items ? [`    items: ${listed(items)}`] : []),
  ]
}

function scaleLines({ id, labels, levels, notConcerned }: Scale): string[] {
  return [
    `  - id: ${id}`,
    ...(labels ? [`    labels: ${labelled(labels)}`] : []),
    '    levels:',
    ...levels.map(level => `      - ${levelLine(level)}`),
    ...(notConcerned.length > 0 ? [`    notConcerned: ${listed(notConcerned)}`] : []),
  ]
}
