import type { DocumentTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { fileKinds, typeAdvice } from './file-kinds.js'

const encodings = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16LE', 'utf-16be': 'UTF-16BE' }
const namesOf = (kinds: DocumentTroubles['file-empty']['expected']) =>
  kinds.map(kind => fileKinds[kind].name).join(', ')

/** A document that cannot be read. */
export const documentTroubles: SaysTroubles<DocumentTroubles> = {
  'file-too-large': ({ bytes, limit }) => ({
    problem: `the file is ${bytes} bytes long`,
    expected: `at most ${limit} bytes`,
    advice: 'Split the document, compress its pictures, or check that it is the file you meant.',
  }),
  'file-empty': ({ expected }) => ({
    problem: 'the file is empty',
    expected: namesOf(expected),
    advice: 'Copy it again from where it came from, or move it out of the folder.',
  }),
  'word-lock-file': () => ({
    problem: 'this is no document: Word puts such a file beside one that is open',
    expected: 'the document itself, without "~$" before its name',
    advice: 'Close the document in Word, and name the document.',
  }),
  'type-not-readable': ({ extension, readable }) => ({
    problem: extension === '' ? 'the file has no extension' : `files of type ${extension} cannot be read`,
    expected: `one of ${readable.join(', ')}`,
    advice:
      typeAdvice.get(extension) ??
      'Save the document as .docx, plain text (UTF-8) or Markdown, or move the file out of the folder.',
  }),
  'kind-not-of-name': ({ kind, extension, expected }) => ({
    problem: `this is ${fileKinds[kind].name}, not what ${extension} says`,
    expected: namesOf(expected),
    advice: fileKinds[kind].advice,
  }),
  'password-protected': () => ({
    problem: 'the document is protected by a password',
    expected: 'a document that opens without one',
    advice: fileKinds.protected.advice,
  }),
  'git-conflict': () => ({
    problem: 'a conflict that git left open',
    expected: 'one of the two sides, without the markers of git',
    advice: 'Correct that line and run the command again.',
  }),
  'not-text': ({ found, at }) => ({
    problem: `this is not a text file: it ${
      {
        zip: 'is a zip archive, as Word and OpenDocument files are',
        'nul-characters': 'has NUL characters',
        'unmarked-utf-16': 'looks like UTF-16 without a byte-order mark',
        'nul-byte': `has a NUL byte at ${at}`,
      }[found]
    }`,
    expected: 'plain text in UTF-8, UTF-16 with a byte-order mark, or Windows-1252',
    advice: 'Open it in its own program and save it as plain text (UTF-8).',
  }),
  'byte-not-valid': ({ byte, encoding, isStated }) => ({
    problem: `${byte === null ? 'an incomplete character' : `byte 0x${byte.toString(16).toUpperCase()}`} is not valid`,
    expected: `text in ${encoding === null ? 'UTF-8, UTF-16 or Windows-1252' : encodings[encoding]}${isStated ? ', as its byte-order mark says' : ''}`,
    advice: 'Open the file in the program that wrote it and save it again as UTF-8.',
  }),
  'paragraph-too-long': ({ limit }) => ({
    problem: `the paragraph has more than ${limit} characters`,
    expected: `at most ${limit}`,
    advice: 'Check that it is the document you meant: its paragraphs may have been run together.',
  }),
  'text-too-long': ({ what, count, limit }) => ({
    problem: `the text has ${count} ${what === 'lines' ? 'lines' : 'cells (texts set apart by tabs)'}`,
    expected: `at most ${limit}`,
    advice: 'Check that it is the document you meant, or split it.',
  }),
  'markup-too-deep': ({ limit }) => ({
    problem: 'quotes, lists or links stand inside each other too deeply',
    expected: `at most ${limit} levels`,
    advice: 'Write the document with fewer levels.',
  }),
  'parts-too-deep': () => ({
    problem: 'the parts of the document stand inside each other too deeply',
    expected: 'a document of a few levels',
    advice: 'Write the document with fewer levels of tables, lists or quotes.',
  }),
  'table-too-long': ({ limit }) => ({
    problem: `the table has more than ${limit} rows`,
    expected: `at most ${limit}`,
    advice: 'Split the table, or raise limits.wordTableRows in sources.yaml.',
  }),
  'columns-not-a-number': ({ name, value, limit }) => ({
    problem: `${name} says "${value}" where a number of columns must stand`,
    expected: `a whole number up to ${limit}`,
    advice: 'Open the document in Word, make the table again, and save it.',
  }),
  'reading-too-long': ({ milliseconds }) => ({
    problem: 'reading the document takes too much time',
    expected: `a document that is read within ${milliseconds / 1000} s`,
    advice:
      'Try again when the machine has less to do; if it is given up again, simplify the document, or raise limits.milliseconds in sources.yaml.',
  }),
  'reading-too-large': ({ megabytes }) => ({
    problem: 'reading the document takes too much memory',
    expected: `a document that takes at most ${megabytes} MB`,
    advice: 'Split or simplify the document, or raise limits.megabytes in sources.yaml.',
  }),
  'reading-ends-workers': () => ({
    problem: 'every worker that was reading this document has ended',
    expected: 'a document that the program reads to its end',
    advice: 'Read it alone with metiers check to learn why, or remove it from the sources.',
  }),
}
