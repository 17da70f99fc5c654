import { shorten } from '../../shorten.js'
import { keyLine } from '../../steward-lines.js'
import type { SomeRules } from '../../words.js'
import { counted, quoted } from '../phrase.js'

const readable = 'Word (.docx), plain text (.txt) or Markdown (.md)'
const saveAsWord = 'Open it in Word or LibreOffice and save it as .docx (File, Save As, Word document).'

/** What to do with the files that a steward is likely to have. */
const onType: Readonly<Record<string, string>> = {
  '.odt': `${saveAsWord} metiers convert does it too, where LibreOffice is installed.`,
  '.rtf': `${saveAsWord} metiers convert does it too, where LibreOffice is installed.`,
  '.docm': `${saveAsWord} Its macros are not needed.`,
  '.dotx': saveAsWord,
  '.dot': saveAsWord,
  '.pdf': 'A PDF keeps no tables: save the Word document that it was made from as .docx.',
}

/** The files of the folder, and what of them is not understood. */
export const documents = {
  'file-not-read': {
    title: 'File not read',
    about: 'A file in the sources folder that no reader can read: nothing of it is in the data.',
    say: ({ path, reason, extension }) => {
      const file = quoted(shorten(path))
      if (reason === 'link') {
        return {
          message: `${file} is a link to another file, which is not followed.`,
          advice: 'Put the file itself into the folder, or remove the link.',
        }
      }
      const what = reason === 'type' ? `files of type ${extension}` : 'files without an extension'
      return {
        message: `${file} was not read: ${what} cannot be read.`,
        advice: onType[extension] ?? `Save it as ${readable}, or move it out of the folder.`,
      }
    },
  },
  'document-without-parts': {
    title: 'Document without any known part',
    about:
      'A document in which nothing of the template was found: no list, no grid, no fiche. It may be in the form of another house.',
    say: ({ path, headings, blocks }) => {
      const named = headings.map(({ text, likely }) =>
        likely === null ? quoted(shorten(text)) : `${quoted(shorten(text))} (likely ${quoted(likely)})`,
      )
      return {
        message: `Nothing was recognised in ${quoted(path)} (${counted(blocks, 'text')})${named.length === 0 ? '' : `; its headings: ${named.join(', ')}`}.`,
        advice:
          'Check that it is the right file. To read this form, have a template proposed from your documents, then read it over: metiers template propose > sources/template.yaml',
      }
    },
  },
  'unrecognised-text': {
    title: 'Unrecognised text',
    about:
      'Text that belongs to no part of the template. It is kept in the provenance file and is in no dataset.',
    say: ({ text, more }) =>
      more === undefined
        ? {
            message: `${quoted(shorten(text))} was not recognised.`,
            advice: 'Move it under a heading of the template, or remove it.',
          }
        : {
            message: `${more.length + 1} texts in a row, from ${quoted(shorten(text))} to ${quoted(shorten(more.at(-1) ?? ''))}, were not recognised.`,
            advice: 'Move them under a heading of the template, or remove them.',
          },
  },
  'unknown-heading': {
    title: 'Unknown heading',
    about: 'A heading that the template does not know: what stands under it is not read.',
    say: ({ text, nearest }) => ({
      message: `The heading ${quoted(shorten(text))} is not in the template${nearest === null ? '' : `; ${quoted(nearest)} is near`}.`,
      advice:
        nearest === null
          ? 'Correct the heading, or add its spelling to the template.'
          : `Write ${quoted(nearest)} if it is that section; else add this heading to the template.`,
    }),
  },
  'encoding-doubtful': {
    title: 'Doubtful encoding',
    about: 'Characters that French text hardly has: the encoding may have been read wrongly, here or before.',
    say: ({ text }) => ({
      message: `${quoted(shorten(text))} has strange characters: the encoding of the file is likely wrong.`,
      advice: 'Open the file in the program that wrote it and save it as UTF-8.',
    }),
  },
  'encoding-guessed': {
    title: 'Encoding guessed',
    about: 'The file has no byte-order mark and is not UTF-8: its encoding is a guess.',
    say: ({ encoding }) => ({
      message: `The file does not say its encoding; it was read as ${encoding}.`,
      advice: 'Save it as UTF-8 to be sure.',
    }),
  },
  'markup-dropped': {
    title: 'Address left out',
    about: 'The address of a link or image, which has no place in the data.',
    say: ({ target }) => ({
      message: `The address ${quoted(shorten(target))} was not taken.`,
      advice: 'Write the address as text if it is to be published.',
    }),
  },
  'no-manifest': {
    title: 'No manifest',
    about: 'The sources folder has no sources.yaml: title, version and base IRI are defaults.',
    say: () => ({
      message: 'The folder has no sources.yaml: title, version and base IRI are defaults.',
      advice: `Make sources/sources.yaml, and complete in it:

${keyLine(['id'], 'my-nomenclature')}
${keyLine(['title', 'fr'], '"Titre de la nomenclature"')}
${keyLine(['version'], '1.0.0')}
${keyLine(['baseIri'], 'https://example.org/metiers/')}`,
    }),
  },
  'unseen-character': {
    title: 'Unseen character',
    about:
      'A control character, or a mark that turns the direction of a text, in what is published: a reader sees other words than a program.',
    say: ({ text, character }) => ({
      message: `${quoted(shorten(text))} has the character ${character}, which no reader sees.`,
      advice: 'Type the words anew in the document: the character came with a copy from elsewhere.',
    }),
  },
} satisfies SomeRules
