import { type CommandTroubles, sayMistake, type VersionProposal } from '@metiers/schema'
import { shorten } from '../../shorten.js'
import type { SaysTroubles } from '../../words.js'
import { changes } from '../changes.js'
import { command } from '../command.js'
import { quoted } from '../phrase.js'

const inBrackets = (reason: string | null) => (reason === null ? '' : ` (${reason})`)
const raise = 'Raise the version there, and release again.'
const more = (proposal: VersionProposal) => `more: ${changes.proposal(proposal)}`
const documents = {
  expected: 'a folder with documents',
  advice: 'Create it and put the documents in, or name another with --sources.',
}
const holds = {
  'is-file': () => 'it is a file',
  'no-index': (name: string) => `it holds ${name} and no index.json of a dataset`,
  special: (name: string) => `it holds ${name}, which is a link, a pipe or a device`,
  'other-file': (name: string) => `it holds ${name}, which is no file of the dataset`,
  'other-folder': (name: string) => `it holds the folder ${name}, which is none of the dataset`,
}

/** What keeps a command from doing what it was asked for. */
export const commandTroubles: SaysTroubles<CommandTroubles> = {
  'output-in-its-place': () => ({
    problem:
      'the folder cannot be replaced: the system keeps it in its place, as it does a mount point (EBUSY)',
    expected: 'a folder that may be created or replaced',
    advice: 'Name a folder inside it with --out.',
  }),
  'output-not-written': ({ reason }) => ({
    problem: `the datasets cannot be written there${inBrackets(reason)}`,
    expected: 'a folder that may be created or replaced',
    advice: 'Free the space, change the rights, or name another folder with --out.',
  }),
  'version-not-after': ({ version, last, proposal }) => ({
    problem: `version ${version} does not come after the last release, ${last}`,
    expected: more(proposal),
    advice: raise,
  }),
  'version-too-low': ({ version, proposal }) => ({
    problem: `version ${version} says less than what changed`,
    expected: more(proposal),
    advice: raise,
  }),
  'version-published': ({ version, out, proposal }) => ({
    problem: `version ${version} is published in ${out} with other content`,
    expected: more(proposal),
    advice: `${raise} Where ${out} was never published, build first.`,
  }),
  'dataset-unreadable': ({ reason }) => ({
    problem: `the dataset cannot be read (${reason ?? 'it is not a dataset of this version'})`,
    expected: 'a dataset that metiers build has written',
    advice: 'Run metiers build first, or name its folder with --out.',
  }),
  'dataset-missing': () => ({
    problem: 'there is no dataset there',
    expected:
      'a folder with a nomenclature.json, such a file, or a git revision and a path such as HEAD~1:dist',
    advice: 'Run metiers build first, or name what it has written.',
  }),
  'published-not-comparable': ({ out, reason, mistake }) => ({
    problem: `what is published there cannot be compared with the new dataset: ${
      mistake !== null
        ? `it is no nomenclature: ${sayMistake(mistake)}`
        : reason === null
          ? 'it is not JSON'
          : `it cannot be read (${reason})`
    }`,
    expected: 'a dataset that metiers build has written',
    advice: `Restore it, for example with git checkout, or move ${out} away.`,
  }),
  'output-not-ours': ({ holds: what, name }) => ({
    problem: `the folder is not replaced: ${holds[what](name)}`,
    expected: 'a folder that does not exist, is empty, or holds a dataset alone',
    advice: 'Move that away, or name another folder with --out.',
  }),
  'sources-unreadable': ({ reason }) => ({
    problem: `the folder cannot be read${inBrackets(reason)}`,
    ...documents,
  }),
  'sources-missing': () => ({ problem: 'there is no such folder', ...documents }),
  'listed-file-unreadable': ({ reason }) => ({
    problem: `the file cannot be read (${reason ?? 'it is no file'})`,
    expected: 'a file that exists and may be read',
    advice: 'Restore it, or remove it from sources.yaml.',
  }),
  'git-missing': () => ({
    problem: 'git is not installed, or not on the PATH',
    expected: 'a folder, a file, or a revision and a path such as HEAD~1:dist',
    advice: 'Install git, or name a folder.',
  }),
  'revision-unknown': ({ revision }) => ({
    problem: `git knows no revision "${revision}" in this folder`,
    expected: 'a folder, a file, or a revision and a path such as HEAD~1:dist',
    advice: 'See git log for the revisions.',
  }),
  'folder-not-writable': ({ reason }) => ({
    problem: `nothing can be written there${inBrackets(reason)}`,
    expected: 'a folder that exists and may be written to',
    advice: 'Check its name, free the space or change the rights.',
  }),
  'lock-held': ({ by, holder, waitSeconds, lock }) => ({
    problem: `${by === 'build' ? 'another build works on this folder' : 'another command writes in this folder'}: ${command.holder(holder)}`,
    expected: `a folder that is free within ${waitSeconds} s`,
    advice:
      lock === null
        ? 'Wait for it to end, or wait longer with --wait SECONDS.'
        : `Wait for it, or remove ${lock} if you know that no build goes on.`,
  }),
  'lock-blocked': ({ reason }) => ({
    problem: `in the place of the lock stands something else${inBrackets(reason)}`,
    expected: 'no file by that name, or the lock of a command that goes on',
    advice: 'Move it away.',
  }),
  'report-not-written': ({ reason }) => ({
    problem: `the report cannot be written there${inBrackets(reason)}`,
    expected: 'a file that may be written',
    advice: 'Name another file with --report.',
  }),
  'folders-overlap': ({ sources }) => ({
    problem: `the output folder and the sources folder ${sources} are one inside the other`,
    expected: 'two folders apart from each other',
    advice: 'Name another folder with --out.',
  }),
  'site-not-installed': () => ({
    problem: 'the site is a package of its own, which is not installed',
    expected: 'that package, in this folder or beside metiers',
    advice: 'Run npm install @metiers/site, then run the command again.',
  }),
  'site-not-built': ({ reason }) => ({
    problem: `the site could not be made${inBrackets(reason)}`,
    expected: 'a dataset as metiers build writes it',
    advice: 'Run metiers build, then run the command again.',
  }),
  'not-a-site': () => ({
    problem: 'something else than a site of metiers site is there',
    expected: 'a folder that is not there, is empty, or was written by metiers site',
    advice: 'Name another one with --out.',
  }),
  'not-listening': ({ host, port, reason }) => ({
    problem: `it is not possible to listen on ${host}, port ${port}${inBrackets(reason)}`,
    expected: 'an address of this machine and a port that is free',
    advice: 'Stop what listens there, or name another port with --port.',
  }),
  'site-folder-missing': () => ({
    problem: 'there is no site there',
    expected: 'a folder written by metiers site, or the address of a site',
    advice: 'Run metiers site first, or name its folder with --site.',
  }),
  'option-value': ({ mistake }) => ({
    problem: `this value ${sayMistake(mistake)}`,
    expected: 'what --help says of this option',
    advice: 'Correct it.',
  }),
  'option-inside': ({ option, folder }) => ({
    problem: `${option} is inside the folder ${folder}, which holds something else`,
    expected: 'a place outside of the sources and of what is published',
    advice: `Name another with ${option}.`,
  }),
  'value-unknown': ({ what }) => ({
    problem: `there is no occupation and no value "${what}"`,
    expected: 'the id of an occupation such as chef-de-projet, or a JSON Pointer such as /occupations/0',
    advice: 'Look the id up in the file.',
  }),
  'provenance-unreadable': ({ reason }) => ({
    problem: `the provenance cannot be read (${reason ?? 'a line of it is not what was written'})`,
    expected: 'the file that metiers build has written',
    advice: 'Run metiers build again.',
  }),
  'profile-missing': () => ({
    problem: 'this occupation has no profile',
    expected: 'an occupation with a profile, with --filled',
    advice: 'Leave --filled out to get a form to fill in.',
  }),
  'forms-in-dataset': () => ({
    problem: 'this is the folder of a published dataset',
    expected: 'a folder for forms',
    advice: 'Name another with --out.',
  }),
  'form-exists': () => ({
    problem: 'the file is there already',
    expected: 'a folder without this file: someone may have filled it in',
    advice: 'Name another folder with --out, or move the file away. Nothing was written.',
  }),
  'form-not-written': ({ reason }) => ({
    problem: `the file cannot be written${inBrackets(reason)}`,
    expected: 'a folder that can be written to',
    advice: 'Name another with --out.',
  }),
  'rome-version-missing': () => ({
    problem: 'the files do not tell the version of ROME',
    expected: 'a version, without which a code is not a fact',
    advice: 'State it, as in --release-version 4.0-61.',
  }),
  'not-convertible': ({ extension, convertible }) => ({
    problem: `files of type ${extension || 'none'} are not converted`,
    expected: `one of ${convertible.join(', ')}`,
    advice: 'Open it in its own program and save it as .docx.',
  }),
  'file-to-convert-unreadable': ({ reason }) => ({
    problem: `the file cannot be read${inBrackets(reason)}`,
    expected: 'a file that exists',
    advice: 'Check its name.',
  }),
  'no-temporary-folder': ({ reason }) => ({
    problem: `the system's folder for temporary files cannot be used${inBrackets(reason)}`,
    expected: 'a folder that exists and may be written to, in which LibreOffice works',
    advice: 'Create it, or name another in the variable TMPDIR.',
  }),
  'converted-exists': () => ({
    problem: 'the file is there already',
    expected: 'a place without this file',
    advice: 'Name another folder with --out, or move the file away.',
  }),
  'converted-not-written': ({ reason }) => ({
    problem: `it cannot be written${inBrackets(reason)}`,
    expected: 'a place without this file',
    advice: 'Name another folder with --out, or move the file away.',
  }),
  'libreoffice-missing': () => ({
    problem: 'LibreOffice is not installed, or its program soffice is not on the PATH',
    expected: 'LibreOffice, which does the conversion',
    advice: 'Open the file in Word and save it as .docx (File, Save As), or install LibreOffice.',
  }),
  'conversion-failed': ({ reason }) => ({
    problem: `LibreOffice could not convert the file (${reason ?? 'it wrote no file'})`,
    expected: 'a document that LibreOffice opens',
    advice: 'Open it in Word and save it as .docx.',
  }),
  'text-without-letters': ({ what }) => ({
    problem: 'there is nothing in it',
    expected: what === 'label' ? 'a label with letters' : 'the reason in words',
    advice: 'Write it out.',
  }),
  'date-before-last': ({ date, last, version }) => ({
    problem: `${date} is before ${last}, the day of release ${version}`,
    expected: 'the day of the last release, or a later one',
    advice: 'State the day of this release.',
  }),
  'release-not-written': ({ reason }) => ({
    problem: `the release cannot be written there${inBrackets(reason)}`,
    expected: 'a folder that may be created',
    advice: 'Free the space or change the rights.',
  }),
  'date-form': ({ text, iso }) => ({
    problem: `${quoted(shorten(text))} is no date of the form year-month-day`,
    expected: 'a date such as 2026-01-31',
    advice: iso === null ? 'Write the day of the release.' : `Write ${iso}.`,
  }),
  'date-impossible': ({ text }) => ({
    problem: `${quoted(shorten(text))} is no day of the calendar`,
    expected: 'a date such as 2026-01-31',
    advice: 'Check the day and the month.',
  }),
}
