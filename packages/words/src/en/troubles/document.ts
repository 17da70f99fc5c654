import type { DocumentTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'

/** A document that cannot be read. */
export const documentTroubles: SaysTroubles<DocumentTroubles> = {
  'file-too-large': ({ bytes, limit }) => ({
    problem: `the file is ${bytes} bytes long`,
    expected: `at most ${limit} bytes`,
    advice: 'Split the document, compress its pictures, or check that it is the file you meant.',
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
}
