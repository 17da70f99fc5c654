import { UnreadableInput } from '@metiers/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAlignment } from '../src/steward/alignment.js'
import { parseDecisions } from '../src/steward/decisions.js'
import { parseIdentifiers } from '../src/steward/identifiers.js'
import { parseManifest } from '../src/steward/manifest.js'
import { parseTemplate } from '../src/template/load.js'

// What a person can get wrong in a file, or somebody put into it: the text, and what must be said of it.
const manifests: Record<string, [text: string, says: RegExp]> = {
  'a tab as indentation': [
    'sector:\n\tromeV2Domains: []',
    /line 2: a line is indented by a tab; YAML takes spaces alone;/,
  ],
  'a quotation mark that stays open': [
    'id: "a\nversion: 1.0.0\n',
    /line \d: a quotation mark is opened and not closed;/,
  ],
  'a colon in a title': ['title: { fr: a }\nlicence: a: b', /line 2: a value has a colon and a space in it/],
  'a bracket that stays open': ['title: { fr: a\nversion: 1.0.0', /line 2: .*; expected well-formed YAML/],
  'a key twice': [
    'id: a\nversion: 1.0.0\nid: b',
    /line 3: the key "id" stands twice in one mapping; expected each key once/,
  ],
  'a second document': ['id: a\n---\nid: b', /line 2: a second document starts/],
  'an unknown tag': ['id: !secret a', /line 1: a tag \("!"\) is not known/],
  'a tag of another language': ['id: !!js/function "x"', /line 1: a tag \("!"\) is not known/],
  'a backslash in a path': [
    'template: "C:\\documents"',
    /line 1: a backslash in double quotation marks starts no escape/,
  ],
  'a percent sign': ['%secret', /line 1: /],
  'an at sign': ['id: @a', /line 1: a value starts with a sign that YAML keeps for itself/],
  'an alias of nothing': [
    'id: *a',
    /line 1: the alias "a" has no anchor before it; expected an anchor for each alias/,
  ],
  'an anchor twice': ['id: &a &b c', /line 1: a value has two anchors/],
  'an unknown key': ['license: null', /line 1: has a key that nothing asks for: "license";/],
  'a key named as a part of every object': [
    '__proto__: { a: b }',
    /line 1: has a key that nothing asks for: "__proto__";/,
  ],
  'a list as a key': ['? [a]\n: b', /line 1: /],
  'a number as a title': ['title: { fr: 3 }', /line 1: "title\.fr": must be a text, and is 3;/],
  'nothing where a mapping is due': [
    'title:',
    /line 1: "title": must be a mapping of keys to values, and is null;/,
  ],
  'a list where a mapping is due': [
    'title: [a]',
    /line 1: "title": must be a mapping of keys to values, and is a list;/,
  ],
  'a list as the file': ['- id', /line 1: must be a mapping of keys to values, and is a list;/],
  'a text as the file': ['identifiant', /line 1: must be a mapping of keys to values, and is "identifiant";/],
  'a mapping where a list is due': [
    'documents: { path: a }',
    /line 1: "documents": must be a list, and is a mapping;/,
  ],
  'a key that is missing': ['documents:\n  - id: a', /line 2: "documents\.0\.path": is missing;/],
  'a number beyond every number': [
    'limits: { documentBytes: 1e400 }',
    /line 1: "limits\.documentBytes": must be .*, and is beyond every number;/,
  ],
  'a number that is none': [
    'limits: { documentBytes: .nan }',
    /line 1: "limits\.documentBytes": must be .*, and is no number;/,
  ],
  'a number below zero': [
    'limits: { documentBytes: -1 }',
    /line 1: "limits\.documentBytes": must be more than 0;/,
  ],
  'half a number': [
    'limits: { documentBytes: 1.5 }',
    /line 1: "limits\.documentBytes": must be a whole number, and is 1\.5;/,
  ],
  'a limit that is not there': ['limits: { seconds: 1 }', /line 1: "limits": .*seconds/],
  'a share above one': [
    'validation: { minimumCompleteness: 2 }',
    /line 1: "validation\.minimumCompleteness": must be at most 1;/,
  ],
  'a severity that is none': [
    'validation: { severities: { grid-missing: loud } }',
    /line 1: "validation\.severities\.grid-missing": /,
  ],
  'a date as a version': ['version: 2026-01-31', /line 1: "version": must be a version such as 1\.0\.0/],
  'NUL in an id': ['id: "a\\0b"', /line 1: a text has the character U\+0000, which no reader sees;/],
  'a text that runs backwards': [
    'title:\n  fr: "Métiers \u202e"',
    /line 2: a text has the character U\+202E, which no reader sees; expected texts that can be seen/,
  ],
  'an escape sequence in a key': ['"a\\e[2J": 1', /line 1: a text has the character U\+001B/],
  'an e-mail address that is none': [
    'catalogue: { contact: { name: a, email: b } }',
    /line 1: "catalogue\.contact\.email": must be an e-mail address, and is "b";/,
  ],
}

/** Words that only programmers, or the library that says them, know the meaning of. */
const rawWords =
  /TypeError|undefined|NaN\b|received|Invalid input|Invalid option|Unrecognized|Too (?:big|small)|flow-|implicit|zod|at Object|\[object/

describe('sources.yaml', () => {
  for (const [name, [text, says]] of Object.entries(manifests)) {
    it(name, () => {
      const message = messageOf(() => parseManifest(text, 'sources.yaml'))
      expect(message).toMatch(says)
      expect(message).toMatch(/^sources\.yaml: line \d+: [^\n]*; expected [^\n]*\. [A-Z][^\n]*\.$/)
      expect(message).not.toMatch(rawWords)
    })
  }
})

describe('files that would take a long time', () => {
  const twice = (name: string, of: string) => `${name}: &${name} [${`*${of},`.repeat(9)}]\n`
  const bomb = `a: &a [x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, at) => twice(name, 'abcdefg'.charAt(at))).join('')}`
  const texts: Record<string, [text: string, says: RegExp]> = {
    'a million brackets': ['['.repeat(1_000_000), /line 1: values are nested too deeply;/],
    'a million lists in each other': ['- '.repeat(1_000_000), /line 1: values are nested too deeply;/],
    'lists in each other, closed': [
      `a: ${'['.repeat(500)}${']'.repeat(500)}`,
      /line 1: values are nested too deeply;/,
    ],
    'aliases that expand to millions': [bomb, /aliases expand too far;/],
    'many aliases': [
      `a: &a x\nb: [${'*a,'.repeat(100_000)}]`,
      /line 2: there are more than 100 anchors or aliases/,
    ],
    'many anchors': [`a: ${'&a '.repeat(100_000)}`, /line 1: there are more than 100 anchors or aliases/],
    '60 megabytes': [
      'aliases: []\n'.repeat(5_000_000),
      /^decisions\.yaml: the file is 60000000 bytes long; expected at most 8388608 bytes/,
    ],
  }
  for (const [name, [text, says]] of Object.entries(texts)) {
    it(name, () => {
      expect(messageOf(() => parseDecisions(text, 'decisions.yaml'))).toMatch(says)
    })
  }

  it('each file that a steward keeps has the same limit', () => {
    const text = ' '.repeat(8 * 1024 * 1024 + 1)
    for (const parse of [parseManifest, parseDecisions, parseIdentifiers, parseTemplate, parseAlignment]) {
      expect(messageOf(() => parse(text, 'a.yaml'))).toMatch(/^a\.yaml: the file is 8388609 bytes long/)
    }
  })

  it('brackets and asterisks in a text are words of it', () => {
    const because = `${'[ { - ? & * '.repeat(200)}.`
    const text = `aliases:\n  - { text: A, occupation: a, because: "${because}" }\n  - text: B\n    occupation: a\n    because: |-\n      * ${because}\n`
    expect(parseDecisions(text, 'decisions.yaml').aliases.map(alias => alias.because)).toEqual([
      because,
      `* ${because}`,
    ])
  })
})

describe('a table of mappings', () => {
  const header =
    '#subject_source: a\n#object_source_version: "4.0-61"\n#other: a\n#object_licence: https://example.org/\n'
  const columns = 'subject_id\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tconfidence\n'
  const row = 'metier:a\tskos:exactMatch\trome:M1805\tÉtudes\tsemapv:ManualMappingCuration\t1\n'
  const reviewed = (date: string) =>
    `${header}${columns.replace('\n', '\treviewer_id\treview_date\n')}${row.replace('\n', `\tA. Martin\t${date}\n`)}`
  const tables: Record<string, [text: string, says: RegExp]> = {
    'a cell too many': [
      `${header}${columns}${row.replace('\t', '\t\t')}`,
      /line 6: the line has more or fewer cells/,
    ],
    'a quotation mark that stays open': [
      `${header}${columns}"${row}`,
      /line \d+: a quotation mark is opened and not closed/,
    ],
    'a quotation mark inside a cell': [
      `${header}${columns}${row.replace('Étu', 'É"tu')}`,
      /line 6: a quotation mark stands inside a cell/,
    ],
    'a number that is none': [
      `${header}${columns}${row.replace('\t1\n', '\tbeaucoup\n')}`,
      /line 6: confidence: must be a number, and is no number/,
    ],
    'no header': [`${columns}${row}`, /line 1: "subject_source": is missing/],
    'a column that is missing': [
      `${header}${columns.replace('predicate_id', 'predicat')}${row}`,
      /line 6: predicate_id: is missing/,
    ],
    'a predicate that is none': [
      `${header}${columns}${row.replace('skos:exactMatch', 'same')}`,
      /line 6: predicate_id: must be one of "/,
    ],
    'a date as a person writes it': [
      reviewed('24/11/2026'),
      /line 6: review_date: must be a date such as 2026-01-31, and is "24\/11\/2026": write 2026-11-24;/,
    ],
    'a day that no calendar has': [
      reviewed('2026-02-30'),
      /line 6: review_date: must be a date such as 2026-01-31, and there is no day "2026-02-30";/,
    ],
  }
  for (const [name, [text, says]] of Object.entries(tables)) {
    it(name, () => {
      const message = messageOf(() => parseAlignment(text, 'alignments/a.sssom.tsv'))
      expect(message).toMatch(says)
      expect(message).not.toMatch(rawWords)
    })
  }

  it('the table of these tests, without a mistake', () => {
    expect(parseAlignment(`${header}${columns}${row}`, 'a.tsv').rows).toHaveLength(1)
  })
})

describe('whatever is put into a file', () => {
  const files: [parse: (text: string, path: string) => unknown, text: string][] = [
    [
      parseManifest,
      'id: pain\ntitle: { fr: Pain }\nversion: 1.0.0\ndocuments:\n  - path: a.txt\nlimits: {}\n',
    ],
    [parseDecisions, 'aliases:\n  - { text: A, occupation: a, because: B }\ncorrections: []\n'],
    [parseIdentifiers, 'occupations:\n  - { id: a, label: A, first: 1.0.0, last: 1.0.0 }\n'],
  ]
  const signs =
    '\t|\0|"|\'|[|]|{|}|&a |*a|!x |? |- |: |>|#|---\n|%|@|`|1e400|.nan|null|<<: *a|\u202e|\r|\n|  |\\x|,'
  const edit = fc.record({
    at: fc.nat(200),
    gone: fc.nat(10),
    sign: fc.constantFrom('|', ...signs.split('|')),
  })

  it('it is read, or refused with a line and in words for people', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        ([parse, text], edits) => {
          const changed = edits.reduce(
            (before, { at, gone, sign }) => before.slice(0, at) + sign + before.slice(at + gone),
            text,
          )
          try {
            parse(changed, 'a.yaml')
          } catch (error) {
            if (!(error instanceof UnreadableInput)) throw error
            expect(error.message).toMatch(/^a\.yaml: line \d+: /)
            expect(error.message).not.toMatch(rawWords)
          }
        },
      ),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
    )
  })
})

function messageOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof UnreadableInput) return error.message
    throw error
  }
  throw new Error('it was taken')
}
