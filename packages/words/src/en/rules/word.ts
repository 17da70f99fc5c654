import { shorten } from '../../shorten.js'
import type { SomeRules } from '../../words.js'
import { asides } from '../asides.js'
import { quoted } from '../phrase.js'

const changes = {
  inserted: 'inserted in a tracked change: it was read as if accepted',
  deleted: 'deleted in a tracked change: it was not read',
  moved: 'moved away in a tracked change: it was not read here',
}

const byWhom = (author: string | null) => (author === null ? '' : ` (${shorten(author)})`)

/** What a Word document holds that is not simply text. */
export const word = {
  'tracked-change': {
    title: 'Tracked change pending',
    about: 'A change of a Word document that was tracked and is still to be accepted or refused.',
    say: ({ change, text, author }) => ({
      message: `${quoted(shorten(text))}${byWhom(author)} was ${changes[change]}.`,
      advice: 'Accept or refuse the change in Word (Review, Changes).',
    }),
  },
  'text-not-read': {
    title: 'Text not read',
    about:
      'Text of a Word document that stands where it is not read: a footnote, hidden text, a text box, a formula.',
    say: ({ what, text, author }) => ({
      message: `${asides[what]}${byWhom(author)} was not read: ${quoted(shorten(text))}.`,
      advice: 'Move it into the text of the document if it is to be published.',
    }),
  },
  'text-beside': {
    title: 'Text beside the text',
    about: 'Text that a Word document has beside its own text: headers, footers, comments, placeholders.',
    say: ({ what, text, author }) => ({
      message: `${asides[what]}${byWhom(author)} is no data: ${quoted(shorten(text))}.`,
      advice:
        'Nothing has to be done, unless it is to be published: write it into the text of the document then.',
    }),
  },
  'unknown-sign': {
    title: 'Unknown sign',
    about: 'A sign of a symbol font that no table of signs tells, or a lone letter that may be a bullet.',
    say: ({ sign, font, text }) =>
      text === null
        ? {
            message: `The sign ${sign}${font === null ? '' : ` of the font ${quoted(font)}`} is unknown.`,
            advice: 'Replace it in Word by a character such as ✓ or x.',
          }
        : {
            message: `${quoted(shorten(text))} begins with ${quoted(sign)}, which may be a bullet: all of it is read as text.`,
            advice: 'If it is a bullet, replace it by • or by a real list.',
          },
  },
  'number-out-of-range': {
    title: 'Impossible number in a document',
    about:
      'A number in the code of a Word document that is none, or that no document can have: it was not used.',
    say: ({ stated }) => ({
      message: `The document says ${quoted(shorten(stated))}, which is no number that can stand there; it was not used.`,
      advice: 'Open the document in Word, look at its lists and titles, and save it again.',
    }),
  },
  'readings-differ': {
    title: 'Two readings that differ',
    about:
      'Text that a second reading of the document, by another program, has and ours has not, or the reverse (check --second-reader, and at each release).',
    say: ({ first, second }) => ({
      message:
        first === ''
          ? `A second reading of the document finds ${quoted(shorten(second))}, which the first has not.`
          : second === ''
            ? `A second reading of the document does not find ${quoted(shorten(first))}.`
            : `A second reading of the document has ${quoted(shorten(second))} where the first has ${quoted(shorten(first))}.`,
      advice: 'Look at the place in Word; if the data lack what you see there, report it with the document.',
    }),
  },
  'second-reading-missing': {
    title: 'No second reading',
    about: 'A Word document that a second reader could not read, or reads too differently to be compared.',
    say: ({ reason }) => ({
      message:
        reason === 'unread'
          ? 'The second reader cannot read this document: it was not compared.'
          : 'The two readings of this document differ too much to be compared word by word.',
      advice:
        reason === 'unread'
          ? 'Nothing has to be done; to compare it, open it in Word and save it again as .docx.'
          : 'Compare the page of the document on the site with what Word shows.',
    }),
  },
} satisfies SomeRules
