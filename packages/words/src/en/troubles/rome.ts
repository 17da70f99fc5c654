import type { EscoCell, RomeCell, RomeTroubles, RomeVersionClaim } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'

const downloadIt =
  'Download a release of ROME from France Travail, unpack it, and name its folder with --release.'
const downloadAgain = 'Download the file again; do not edit it in a spreadsheet.'
const ownFolder = 'Keep each release in a folder of its own.'

const cells: Readonly<Record<RomeCell, string>> = {
  'rome-code': 'a letter from A to N and four digits',
  'rome-code-or-nothing': 'a letter from A to N and four digits, or nothing',
  label: 'a text without control characters',
  number: 'a number',
  classification: 'PRINCIPALE, SYNONYME or nothing',
  'rarely-used': 'O, N or nothing',
}

const escoCells: Readonly<Record<EscoCell, string>> = {
  'esco-uri': 'a URI of ESCO, such as http://data.europa.eu/esco/skill/…',
  'skos-match': 'skos:exactMatch, skos:closeMatch, skos:broadMatch or skos:narrowMatch',
  number: 'a number',
  label: 'a label',
}
const downloadEsco = 'Download the French CSV files of ESCO, and name their folder with --esco.'

const claims: Readonly<Record<RomeVersionClaim['from'], string>> = {
  option: 'the version that --release-version states of',
  'file-name': 'the version in the name of',
  'version-column': 'the version in the table of',
}

const cannotBeRead = (reason: string | null) => `cannot be read (${reason ?? 'the system does not say why'})`

/** A release of the files of ROME. */
export const romeTroubles: SaysTroubles<RomeTroubles> = {
  'release-folder-not-read': ({ reason }) => ({
    problem: `the folder ${cannotBeRead(reason)}`,
    expected: 'a folder with the open CSV files of a release of ROME',
    advice: downloadIt,
  }),
  'release-file-not-read': ({ reason }) => ({
    problem: `the file ${cannotBeRead(reason)}`,
    expected: 'a file that may be read',
    advice: downloadIt,
  }),
  'release-too-many-tables': ({ count, limit }) => ({
    problem: `there are ${count} CSV files`,
    expected: `one release of ROME, at most ${limit} files`,
    advice: 'Put the files of one release into a folder of their own.',
  }),
  'release-without-fiches': ({ tables, columns }) => ({
    problem: `none of its files is the table of fiches (CSV files: ${tables.join(', ') || 'none'})`,
    expected: `a CSV file with the columns ${columns.join(', ')}`,
    advice: 'Name the folder with unix_referentiel_code_rome_v…_utf8.csv, unpacked.',
  }),
  'release-without-contents': ({ columns }) => ({
    problem: 'a table of what the fiches ask for is not there',
    expected: `CSV files with the columns ${columns.join(', ')}`,
    advice:
      'Put unix_item_v…_utf8.csv and unix_coherence_item_v…_utf8.csv of the same version into that folder.',
  }),
  'occupation-not-mapped': () => ({
    problem: 'this occupation has no mapping to ROME',
    expected: 'one that has, accepted or proposed',
    advice: 'Look for one with metiers rome suggest, and put the right one into sources/alignments/.',
  }),
  'release-table-twice': ({ table, other }) => ({
    problem: `this is a second table of ${table}, beside ${other}`,
    expected: 'one release of ROME in the folder',
    advice: ownFolder,
  }),
  'release-table-empty': ({ table }) => ({
    problem: 'the table has no row',
    expected: `a header and the ${table} of a release`,
    advice: 'Download the file again.',
  }),
  'release-table-too-long': ({ limit }) => ({
    problem: 'the table goes on',
    expected: `at most ${limit} rows`,
    advice: downloadAgain,
  }),
  'release-code-twice': ({ code, firstLine }) => ({
    problem: `the code ${code} stands twice, first on line ${firstLine}`,
    expected: 'each code once',
    advice: 'Download the file again, or check that two releases were not put together.',
  }),
  'release-row-fields': ({ fields, columns }) => ({
    problem: `the row has ${fields} ${fields === 1 ? 'field' : 'fields'}`,
    expected: `${columns}, as the header has`,
    advice: downloadAgain,
  }),
  'release-row-quotes': () => ({
    problem: 'a quotation mark in the row is not closed, or stands where none may',
    expected: 'a CSV table with quotes that close',
    advice: downloadAgain,
  }),
  'release-cell': ({ column, value, expected }) => ({
    problem: `${column} is ${JSON.stringify(value)}`,
    expected: cells[expected],
    advice: downloadAgain,
  }),
  'release-not-utf-8': ({ byte }) => ({
    problem: `byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8`,
    expected: 'text in UTF-8, as the name of the file says',
    advice: downloadAgain,
  }),
  'esco-folder-not-read': ({ reason }) => ({
    problem: `the folder ${cannotBeRead(reason)}`,
    expected: 'a folder with CSV files of ESCO',
    advice: downloadEsco,
  }),
  'esco-without-table': ({ kind, columns, tables }) => ({
    problem: `none of its files is ${kind === 'skills' ? 'a table of skills of ESCO' : 'the table of ESCO and the appellations of ROME'} (CSV files: ${tables.join(', ') || 'none'})`,
    expected: `a CSV file with the columns ${columns.join(', ')}`,
    advice:
      kind === 'skills'
        ? downloadEsco
        : 'Name the folder with the table of Pôle emploi, such as FR_…_mapping_esco_rome.csv, or add --skills for skills.',
  }),
  'esco-cell': ({ column, value, expected }) => ({
    problem: `${column} is ${JSON.stringify(value)}`,
    expected: escoCells[expected],
    advice: downloadAgain,
  }),
  'esco-version-missing': () => ({
    problem: 'the files do not tell the version of ESCO',
    expected: 'a version, without which a mapping is no fact',
    advice: 'State it, for example --esco-version 1.2.0.',
  }),
  'release-versions-differ': ({ claim, other }) => ({
    problem: `${claims[claim.from]} this file is ${claim.value}, and ${claims[other.from]} ${other.path} is ${other.value}`,
    expected: 'files of one version',
    advice: ownFolder,
  }),
}
