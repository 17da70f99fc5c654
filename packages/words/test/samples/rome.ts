import type { DatasetTroubles, RomeTroubles } from '@metiers/schema'
import type { Samples } from './samples.js'

const table = 'referentiel_code_rome.csv'
const cell = { column: 'code_rome', value: 'Z99' }

export const romeSamples: Samples<RomeTroubles> = {
  'release-folder-not-read': [
    { reason: 'ENOENT' },
    { reason: 'EACCES' },
    { reason: 'EIO' },
    { reason: null },
  ],
  'release-file-not-read': [{ reason: 'EISDIR' }, { reason: 'EBUSY' }],
  'release-too-many-tables': [{ count: 101, limit: 100 }],
  'release-without-fiches': [
    { tables: [], columns: ['code_rome'] },
    { tables: [table], columns: ['code_rome', 'code_ogr'] },
  ],
  'release-without-contents': [
    { columns: ['code_ogr', 'libelle', 'code_rubrique'] },
    { columns: ['code_rome'] },
  ],
  'occupation-not-mapped': [{}],
  'release-table-twice': [
    { table: 'fiches', other: table },
    { table: 'appellations', other: table },
  ],
  'release-table-empty': [{ table: 'fiches' }],
  'release-table-too-long': [{ limit: 500_000 }],
  'release-code-twice': [{ code: 'M1805', firstLine: 3 }],
  'release-row-fields': [
    { fields: 1, columns: 3 },
    { fields: 4, columns: 3 },
  ],
  'release-row-quotes': [{}],
  'release-cell': [
    { ...cell, expected: 'rome-code' },
    { ...cell, expected: 'rome-code-or-nothing' },
    { ...cell, expected: 'label' },
    { ...cell, expected: 'number' },
    { ...cell, expected: 'classification' },
    { ...cell, expected: 'rarely-used' },
  ],
  'release-not-utf-8': [{ byte: 0xe9 }],
  'esco-folder-not-read': [{ reason: 'ENOENT' }, { reason: null }],
  'esco-without-table': [
    { kind: 'skills', columns: ['concepturi', 'preferredlabel'], tables: [] },
    { kind: 'occupations', columns: ['mapping relation'], tables: ['skills_fr.csv'] },
  ],
  'esco-cell': [
    { column: 'conceptUri', value: 'x', expected: 'esco-uri' },
    { column: 'mapping relation', value: 'x', expected: 'skos-match' },
    { column: 'classification 2 ID', value: 'x', expected: 'number' },
    { column: 'preferredLabel', value: '', expected: 'label' },
  ],
  'esco-version-missing': [{}],
  'release-versions-differ': [
    {
      claim: { from: 'file-name', value: '4.0-60', path: 'rome/b.csv' },
      other: { from: 'option', value: '4.0-61', path: 'rome' },
    },
    {
      claim: { from: 'version-column', value: '4.0-60', path: 'rome/b.csv' },
      other: { from: 'file-name', value: '4.0-61', path: 'rome/a.csv' },
    },
  ],
}

export const datasetSamples: Samples<DatasetTroubles> = {
  'dataset-file-not-read': [{ reason: 'ENOENT' }, { reason: null }],
  'dataset-file-not-json': [{}],
  'dataset-of-another-version': [{ pointer: '/occupations/0/id' }],
}
