import { changeKinds } from '@metiers/schema'
import { wordsOf } from '@metiers/words'
import type { Change, Delta, WordRun } from '../delta.js'
import { proposedVersion } from '../propose-version.js'
import { escapeMarkdown } from './escape-markdown.js'
import { phraseOf } from './phrase.js'
import { type Subject, subjectsOf, summaryOf } from './subjects.js'
import { ranks } from './text.js'

/** The documents of a dataset are in English, whoever reads them: programs and others link to them. */
const language = 'en'

/** A delta as a document of its own, for a pull request or a release. */
export function deltaToMarkdown(delta: Delta): string {
  const { from, to, changes } = delta
  const lines = [`# Changes from ${from.version} to ${to.version}`, '', sentence(summaryOf(delta, language))]
  if (changes.length > 0) {
    lines.push('', `Version: ${escapeMarkdown(wordsOf(language).changes.proposal(proposedVersion(delta)))}.`)
    lines.push('', ...countTable(delta), '', ...changesToMarkdown(delta, '##'))
  }
  return `${lines.join('\n').trimEnd()}\n`
}

/** The changes alone, by subject, the breaking ones before all others. `heading` is the mark of the headings' level. */
export function changesToMarkdown(delta: Delta, heading: string): string[] {
  const breaking = delta.changes.filter(change => change.breaking)
  const lines: string[] = []
  if (breaking.length > 0) {
    lines.push(`${heading} Breaking changes`, '')
    for (const change of breaking) lines.push(`- ${named(change)}${line(change)} (rule \`${change.rule}\`)`)
    lines.push('')
  }
  for (const subject of subjectsOf(delta, language)) {
    lines.push(
      `${heading} ${titleOf(subject)}`,
      '',
      ...subject.changes.map(change => `- ${line(change)}`),
      '',
    )
  }
  return lines
}

function countTable({ counts, changes }: Delta): string[] {
  return [
    '| change | number | breaking |',
    '| --- | ---: | ---: |',
    ...changeKinds.flatMap(kind => {
      if (counts[kind] === undefined) return []
      const breaking = changes.filter(change => change.kind === kind && change.breaking).length
      return [`| ${kind.replaceAll('-', ' ')} | ${counts[kind]} | ${breaking === 0 ? '' : breaking} |`]
    }),
  ]
}

function titleOf({ id, label }: Subject): string {
  return id === null ? escapeMarkdown(label) : `${escapeMarkdown(label)} (\`${id}\`)`
}

function named({ label }: Change): string {
  return label === null ? '' : `${escapeMarkdown(label)}: `
}

function line(change: Change): string {
  const { what, values } = phraseOf(change, language)
  const place = change.kind.endsWith('-moved') ? ` ${ranks(change, language)}` : ''
  return `**${what}**${place}${values.length > 0 ? `: ${values.map(say).join('')}` : ''}`
}

// Elements of HTML, since the signs of Markdown do not hold beside every kind of letter and punctuation.
function say({ op, text }: WordRun): string {
  const escaped = escapeMarkdown(text)
  if (op === 'equal') return escaped
  return op === 'removed' ? `<del>${escaped}</del>` : `<ins>${escaped}</ins>`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
