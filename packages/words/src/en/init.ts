import type { InitWords } from '../init-words.js'
import { counted } from './phrase.js'

export const init: InitWords = {
  opening: 'Five questions that only you can answer. Enter: later, in sources/sources.yaml.',
  questions: {
    title: 'Title of the nomenclature?',
    baseIri: 'Address that identifiers begin with, such as https://example.org/metiers/?',
    publisher: 'Organisation that publishes the data?',
    contact: 'Mail address, or page, to write to about the data?',
    licence: 'Licence of the data: etalab-2.0, cc-by-4.0, odbl-1.0, or its address?',
  },
  unanswered: {
    title: option => `Without a title (${option}), “Nomenclature of occupations” stands for it.`,
    baseIri: option =>
      `Without a base IRI (${option}), identifiers begin with urn:metiers:, which is for trying out only.`,
    publisher: option => `Without a publisher (${option}), the catalogue says that none is stated.`,
    contact: option => `Without a contact (${option}), nobody knows whom to write to.`,
    licence: option => `Without a licence (${option}), nobody may use the data, and the report says so.`,
  },
  written: path => `written: ${path}`,
  kept: path => `there already, left as it is: ${path}`,
  copied: (documents, sources) =>
    `${counted(documents, 'document')} copied into ${sources}: that is where you edit them from now on.`,
  next: 'Next: npx metiers build',
  comments: {
    manifest: 'What only you know of the nomenclature.',
    notStated: 'Not stated yet. Take the # away once you know what to write:',
    template: 'The template of your fiches: their sections, and the headings of these.',
    ignored: 'What metiers keeps from one run to the next, and what a command that was stopped leaves.',
    workflow: 'Checks each pull request, and publishes in dist/ what the sources of the branch main give.',
    check: 'The findings, at their file and line.',
    build: 'dist/ is kept with the sources: everyone sees what has changed.',
  },
}
