import type { WordTroubles } from '@metiers/schema'
import type { Samples } from './samples.js'

const archiveFaults = [
  'no-directory-end',
  'directory-broken-off',
  'absolute-name',
  'name-leads-out',
  'name-twice',
  'not-where-stated',
  'broken-off',
  'unknown-method',
  'not-unpacked',
  'wrong-size',
  'wrong-checksum',
  'not-utf-8',
  'not-utf-16',
] as const
const xmlFaults = [
  'two-roots',
  'text-outside',
  'element-without-name',
  'unclosed-element',
  'unclosed-tag',
  'unclosed-section',
  'wrong-closing-tag',
  'stray-slash',
  'attributes-touch',
  'attribute-without-name',
  'attribute-without-value',
  'attribute-without-quotes',
  'attribute-without-end',
  'no-namespace',
  'no-character',
  'forbidden-character',
  'undefined-entity',
] as const

export const wordSamples: Samples<WordTroubles> = {
  'docx-no-archive': [{}],
  'docx-no-main-part': [{}],
  'docx-damaged': [
    { fault: 'ends-too-early', detail: '' },
    ...archiveFaults.map(fault => ({ fault, detail: '12' })),
  ],
  'docx-too-many-files': [{ count: 20_000, limit: 10_000 }],
  'docx-unpacks-too-large': [
    { what: 'part', bytes: 268_435_456, limit: 33_554_432 },
    { what: 'parts', bytes: 268_435_456, limit: 134_217_728 },
  ],
  'xml-damaged': [
    { fault: 'no-element', detail: '', line: 1, column: 1 },
    ...xmlFaults.map(fault => ({ fault, detail: 'p', line: 1, column: 97 })),
  ],
  'xml-doctype': [{}],
  'xml-too-many-elements': [{ limit: 1_000_000 }],
  'xml-too-deep': [{ limit: 200 }],
  'doc-older': [{}],
  'doc-begins-otherwise': [{}],
  'doc-none': [
    { missing: 'WordDocument', streams: ['Contents', 'Data'] },
    { missing: '0Table', streams: [] },
    { missing: '1Table', streams: ['WordDocument'] },
  ],
  'doc-damaged': [
    { fault: 'place-outside' },
    { fault: 'sectors-in-a-circle' },
    { fault: 'sector-size' },
    { fault: 'no-directory' },
    { fault: 'no-pieces' },
    { fault: 'piece-outside' },
    { fault: 'text-too-long' },
  ],
}
