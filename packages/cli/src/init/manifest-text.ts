import { identifierOf } from '@metiers/schema'
import type { InitWords } from '@metiers/words'
import type { Answers } from './answers.js'

/** The `sources.yaml` of what the owner has said; what nobody has said stands there as a comment. */
export function manifestText(answers: Answers, { comments }: InitWords): string {
  const { title, baseIri, licence } = answers
  const id = title === undefined ? '' : identifierOf(title)
  return [
    `# ${comments.manifest}`,
    ...(id === '' ? [] : [`id: ${quoted(id)}`]),
    ...stated(title, value => ['title:', `  fr: ${quoted(value)}`], comments.notStated),
    'version: 1.0.0',
    ...stated(baseIri, value => [`baseIri: ${quoted(value)}`], comments.notStated),
    ...stated(licence, value => [`licence: ${quoted(value)}`], comments.notStated),
    ...catalogue(answers, comments.notStated),
    '',
    `# ${comments.template}`,
    'template: template.yaml',
    '',
  ].join('\n')
}

function catalogue({ publisher, contact }: Answers, comment: string): string[] {
  const lines = [
    ...stated(publisher, value => [`  publisher: { name: ${quoted(value)} }`], comment),
    ...stated(contact, value => [`  contact: ${contactOf(value, publisher)}`], comment),
  ]
  const isStated = publisher !== undefined || contact !== undefined
  return isStated ? ['catalogue:', ...lines] : lines
}

// DCAT-AP asks for a name of whom to write to: who publishes, or else the address itself.
function contactOf(address: string, publisher: string | undefined): string {
  const way = address.includes('@') && !address.includes(':') ? 'email' : 'page'
  return `{ name: ${quoted(publisher ?? address)}, ${way}: ${quoted(address)} }`
}

function stated(value: string | undefined, lines: (value: string) => string[], comment: string): string[] {
  return value === undefined ? [`# ${comment}`, ...lines('…').map(line => `# ${line}`)] : lines(value)
}

/** A text as YAML has it between double quotes, whose escapes are those of JSON (YAML 1.2 §5.7). */
function quoted(value: string): string {
  return JSON.stringify(value)
}
