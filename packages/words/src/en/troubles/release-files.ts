import { type StewardTroubles, sayMistake } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'

const noJson = (line: number | null) =>
  line === null ? 'it is not JSON, or ends too early' : `it is not JSON from line ${line} on`
const record = {
  expected: 'the record of a release, as metiers release has written it',
  advice: 'Restore it from git; a release is never edited by hand.',
}

type OfReleaseFiles =
  | 'not-a-previous-release'
  | 'not-json'
  | 'bad-dataset'
  | 'record-not-json'
  | 'bad-record'
  | 'record-of-other-version'
  | 'release-file-changed'
  | 'release-file-unreadable'
  | 'not-of-a-release'

/** A file that a command has written for a release, or a dataset that was published. */
export const releaseFileTroubles: SaysTroubles<Pick<StewardTroubles, OfReleaseFiles>> = {
  'not-a-previous-release': ({ manifest }) => ({
    problem: 'this is not a published nomenclature.json',
    expected: 'the nomenclature.json of the previous release',
    advice: `Correct previousRelease in ${manifest}.`,
  }),
  'not-json': ({ line }) => ({
    problem: noJson(line),
    expected: 'a nomenclature.json that metiers build has written',
    advice: 'Name the folder or file of a published dataset.',
  }),
  'bad-dataset': ({ problem, others }) => ({
    problem: `${problem}${others > 0 ? ` (and ${others} more)` : ''}`,
    expected: 'a nomenclature.json of the schema that this version of metiers publishes',
    advice:
      'Where it was published by another version of metiers, read it with that one, or build its sources again with this one.',
  }),
  'record-not-json': ({ line }) => ({ problem: noJson(line), ...record }),
  'bad-record': ({ mistake }) => ({ problem: sayMistake(mistake), ...record }),
  'record-of-other-version': ({ version, folder }) => ({
    problem: `it says ${version}, and its folder ${folder}`,
    ...record,
  }),
  'release-file-changed': ({ sha256 }) => ({
    problem: 'this is not the file that was released: its SHA-256 is another',
    expected: `the file with the SHA-256 ${sha256}`,
    advice: 'Restore it from git. What was released is not changed; a correction is another release.',
  }),
  'release-file-unreadable': ({ reason }) => ({
    problem: `the file of a release cannot be read (${reason})`,
    expected: 'all the files of the release that are kept',
    advice: 'Restore it from git, or remove the folder of a release that was never published.',
  }),
  'not-of-a-release': ({ folder }) => ({
    problem: 'this is no file of a release',
    expected: `in ${folder}/ only what metiers release has written`,
    advice: 'Move it out of the folder.',
  }),
}
