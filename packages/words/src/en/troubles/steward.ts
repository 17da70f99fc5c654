import { type StewardTroubles, sayMistake, type TableMistake, type YamlMistake } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { releaseFileTroubles } from './release-files.js'

const correctLine = 'Correct that line and run the command again.'
const inQuotes = (text: string) => JSON.stringify(text)

/** A file that a steward keeps. */
export const stewardTroubles: SaysTroubles<StewardTroubles> = {
  ...releaseFileTroubles,
  'steward-file-too-large': ({ bytes, limit }) => ({
    problem: `the file is ${bytes} bytes long`,
    expected: `at most ${limit} bytes in a file that a steward keeps`,
    advice: 'Check that it is the file you meant, or restore it from git.',
  }),
  'steward-file-unreadable': ({ reason }) => ({
    problem: `the file cannot be read (${reason})`,
    expected: 'a file in UTF-8 that may be read',
    advice: 'Restore it, or change the rights.',
  }),
  'steward-file-not-written': ({ reason }) => ({
    problem: `the file cannot be written (${reason})`,
    expected: 'a file that may be replaced',
    advice: 'Free the space or change the rights.',
  }),
  'steward-file-not-utf-8': () => ({
    problem: 'the file is not UTF-8',
    expected: 'a file in UTF-8 that may be read',
    advice: 'Save it as UTF-8.',
  }),
  'not-a-file': ({ found }) => ({
    problem: `${{ folder: 'a folder', link: 'a link', other: 'a pipe or a device' }[found]} has the name of a file that the steward keeps`,
    expected: 'a file as docs/data.md describes it',
    advice: 'Rename it, or restore the file.',
  }),
  'bad-yaml': ({ mistake }) => ({
    problem: yamlMistakes[mistake],
    expected: 'well-formed YAML',
    advice: correctLine,
  }),
  'too-many-aliases': ({ limit }) => ({
    problem: `there are more than ${limit} anchors or aliases ("&", "*")`,
    expected: 'the values in full',
    advice: correctLine,
  }),
  'aliases-too-far': () => ({
    problem: 'aliases expand too far',
    expected: 'a file without repeated aliases',
    advice: correctLine,
  }),
  'key-twice': ({ key }) => ({
    problem: `the key ${inQuotes(key)} stands twice in one mapping`,
    expected: 'each key once',
    advice: correctLine,
  }),
  'alias-without-anchor': ({ alias }) => ({
    problem: `the alias ${inQuotes(alias)} has no anchor before it`,
    expected: 'an anchor for each alias',
    advice: `${correctLine.slice(0, -1)}; a text that starts with an asterisk stands in quotation marks.`,
  }),
  'alias-in-itself': ({ alias }) => ({
    problem: `the alias ${inQuotes(alias)} stands inside the value that it stands for`,
    expected: 'the values in full',
    advice: correctLine,
  }),
  'templates-differ': ({ what, id, other }) => ({
    problem:
      what === 'scale'
        ? `the scale ${inQuotes(id)} has not the levels that it has in ${other}`
        : `the section ${inQuotes(id)} is not what it is in ${other}`,
    expected:
      what === 'scale' ? 'the same levels, or another id' : 'the same kind, scale and name, or another id',
    advice: 'Correct one of the two templates and run the command again.',
  }),
  'unseen-character-in-file': ({ character }) => ({
    problem: `a text has the character ${character}, which no reader sees`,
    expected: 'texts that can be seen',
    advice: correctLine,
  }),
  'unknown-key': ({ under, keys, known, nearest }) => ({
    problem: `${under === '' ? '' : `"${under}": `}has a key that nothing asks for: ${keys.map(inQuotes).join(', ')}`,
    expected: known.length > 0 ? `the keys ${known.join(', ')}` : 'the keys that docs/data.md lists',
    advice:
      nearest === null ? correctLine : `Write "${nearest}" if that is what was meant, or remove the key.`,
  }),
  'bad-value': ({ key, mistake }) => ({
    problem: `${key === '' ? '' : `"${key}": `}${sayMistake(mistake)}`,
    expected: mistake.is === 'template' ? 'what docs/template.md says' : 'the keys that docs/data.md lists',
    advice: correctLine,
  }),
  'bad-cell': ({ column, mistake }) => ({
    problem: `${column || 'row'}: ${sayMistake(mistake)}`,
    expected: sssom,
    advice: correctLine,
  }),
  'bad-table': ({ mistake }) => ({ problem: tableMistakes[mistake], expected: sssom, advice: correctLine }),
  'unseen-character-in-table': ({ character }) => ({
    problem: `a text has the character ${character}, which no reader sees`,
    expected: sssom,
    advice: correctLine,
  }),
  'no-attribution': () => ({
    problem: 'the header states no attribution',
    expected: sssom,
    advice: correctLine,
  }),
  'mapping-twice': ({ mapping, first }) => ({
    problem: `the mapping ${mapping} stands twice, first in ${first.path}, line ${first.line}`,
    expected: 'each mapping once',
    advice: correctLine,
  }),
  'several-rome-versions': ({ scheme, version, other }) => ({
    problem: `object_source_version is ${version}, and ${other.version} in ${other.path}`,
    expected: `one version of ${scheme === 'rome' ? 'ROME' : 'ESCO'} in all alignments`,
    advice: 'Bring the older file to the newer version, or move it out of the folder.',
  }),
  'too-many-occupations': ({ count, limit }) => ({
    problem: `the documents list ${count} occupations`,
    expected: `at most ${limit}`,
    advice: 'Check that it is the document you meant: its list may be one of something else.',
  }),
  'unknown-rule': ({ rule, nearest }) => ({
    problem: `validation.severities names the rule "${rule}", which does not exist`,
    expected: `the id of a rule in docs/rules.md${nearest === null ? '' : `, such as "${nearest}"`}`,
    advice: 'Correct the id.',
  }),
  'document-id-twice': ({ id }) => ({
    problem: `two documents have the id "${id}"`,
    expected: 'an id of its own for each document',
    advice: 'Give one of them another id.',
  }),
  'no-document': () => ({
    problem: 'there is no document in the folder',
    expected: 'at least one document, such as a .docx, .txt or .md file',
    advice: 'Put the documents into the folder, or name another with --sources.',
  }),
  'nothing-to-propose': () => ({
    problem: 'the documents have no headings in common',
    expected: 'at least two fiches of one form, or one with headings that are known',
    advice: 'Add a fiche of the same form, or write the template by hand.',
  }),
  'link-out-of-sources': () => ({
    problem: 'a link leads out of the sources folder',
    expected: 'a file that stands in it: nothing else is read',
    advice: 'Put the file itself in the place of the link.',
  }),
  'no-such-occupation': ({ nearest }) => ({
    problem: 'there is no such occupation',
    expected: `the id or the label of an occupation, such as ${nearest ?? 'chef-de-projet'}`,
    advice: 'metiers check says which occupations there are and which have no profile.',
  }),
  'acceptance-without-reason': () => ({ problem: 'there is no reason', ...bothOptions }),
  'reason-without-acceptance': () => ({
    problem: 'there is nothing that it gives the reason for',
    ...bothOptions,
  }),
  'nothing-lost': ({ id }) => ({
    problem: `nothing of "${id}" is lost`,
    expected: 'the ids of occupations of which something is',
    advice: 'Run metiers build without it to see what is lost.',
  }),
}

const bothOptions = {
  expected: '--accept-loss ID… --because REASON',
  advice: 'State both: the reason is kept with the sources.',
}
const sssom = 'a SSSOM table as docs/data.md describes it'

const tableMistakes: Record<TableMistake, string> = {
  columns: 'the line has more or fewer cells than the first line of the table has columns',
  cells: 'the line has more or fewer cells than the line above',
  'quote-open': 'a quotation mark is opened and not closed',
  'text-after-quote': 'there is text after a closing quotation mark',
  'quote-inside': 'a quotation mark stands inside a cell that does not begin with one',
  'no-row': 'this line is no row of a table in tabs',
  'no-table': 'not a table',
}

const yamlMistakes: Record<YamlMistake, string> = {
  'alias-name': 'an alias ("*") has no name, or one that ends with a colon',
  'alias-with-properties': 'an alias ("*") has an anchor or a tag',
  'anchor-name': 'an anchor ("&") has no name',
  'anchor-twice': 'a value has two anchors ("&")',
  'bracket-or-comma': 'a sign stands where none may, or a bracket or comma is missing before it',
  'comment-space': 'a space is missing before a comment ("#")',
  'colon-in-value':
    'a value has a colon and a space in it, or a list stands as a key; put the value in quotation marks',
  'colon-missing': 'a key has no colon after it',
  directive: 'a line starts with "%" and is no directive',
  escape: 'a backslash in double quotation marks starts no escape; write it twice, or use single ones',
  indent: 'this line is not indented as those around it',
  'indent-of-keys': 'the keys of a mapping do not start in the same column',
  'indent-of-list': 'the entries of a list do not start in the same column',
  'key-kind': 'a key is not a text',
  'key-length': 'a key is longer than 1024 characters',
  'key-over-lines': 'a key goes over several lines: a colon or a quotation mark may be missing',
  'lines-in-brackets': 'a list or mapping in lines stands between brackets',
  'properties-order': 'an anchor ("&") or tag ("!") stands before the sign that it belongs behind',
  'quote-open': 'a quotation mark is opened and not closed',
  'reserved-sign': 'a value starts with a sign that YAML keeps for itself; put the value in quotation marks',
  'second-document': 'a second document starts ("---")',
  'sign-missing': 'a sign is missing',
  tab: 'a line is indented by a tab; YAML takes spaces alone',
  'tag-kind': 'a tag ("!") is not that of the value behind it',
  'tag-twice': 'a value has two tags ("!")',
  'tag-unknown': 'a tag ("!") is not known; put the value in quotation marks if it starts with this sign',
  'text-after-sign': 'there is text after "|" or ">"',
  'too-deep': 'values are nested too deeply',
  unreadable: 'this cannot be read as YAML',
}
