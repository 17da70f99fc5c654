import type { DocumentTroubles } from '@metiers/schema'
import type { Samples } from './samples.js'

const kinds = [
  'docx',
  'word-97',
  'word-95',
  'word-2003-xml',
  'rtf',
  'html',
  'web-archive',
  'odt',
  'spreadsheet',
  'presentation',
  'e-mail',
  'epub',
  'pdf',
  'picture',
  'compressed',
  'text',
] as const
const expected = ['word-97'] as const
const kindNotOfName = (kind: (typeof kinds)[number]) => ({ kind, extension: '.doc', expected })
const readable = ['.txt', '.docx']

export const documentSamples: Samples<DocumentTroubles> = {
  'file-too-large': [{ bytes: 99_000_000, limit: 67_108_864 }],
  'file-empty': [{ expected: ['docx'] }, { expected: ['docx', 'word-97'] }],
  'word-lock-file': [{}],
  'type-not-readable': [
    { extension: '', readable },
    ...['.xyz', '.odt', '.rtf', '.docm', '.dotx', '.dot', '.pdf'].map(extension => ({ extension, readable })),
  ],
  'kind-not-of-name': [kindNotOfName('docx'), ...kinds.map(kindNotOfName)],
  'password-protected': [{}],
  'git-conflict': [{}],
  'not-text': [
    { found: 'zip', at: 0 },
    { found: 'nul-characters', at: 12 },
    { found: 'unmarked-utf-16', at: 1 },
    { found: 'nul-byte', at: 12_345 },
  ],
  'byte-not-valid': [
    { byte: 0xe9, encoding: 'utf-8', isStated: false },
    { byte: 0x81, encoding: null, isStated: false },
    { byte: null, encoding: 'utf-16le', isStated: true },
    { byte: null, encoding: 'utf-16be', isStated: true },
  ],
  'paragraph-too-long': [{ limit: 1_000_000 }],
  'text-too-long': [
    { what: 'lines', count: 2_000_000, limit: 1_000_000 },
    { what: 'cells', count: 3_000_000, limit: 2_000_000 },
  ],
  'markup-too-deep': [{ limit: 100 }],
  'parts-too-deep': [{}],
  'table-too-long': [{ limit: 10_000 }],
  'columns-not-a-number': [{ name: 'gridSpan', value: 'deux', limit: 1000 }],
  'reading-too-long': [{ milliseconds: 60_000 }, { milliseconds: 1500 }],
  'reading-ends-workers': [{}],
  'reading-too-large': [{ megabytes: 2048 }],
}
