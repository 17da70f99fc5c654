import type { TemplateWords } from '../template-words.js'
import { counted } from './phrase.js'
import { sections } from './sections.js'

export const template: TemplateWords = {
  head: documents => [
    `Template proposed from ${counted(documents, 'document')}. Read it, then keep it as template.yaml.`,
    'A line "to check" is about what follows it; delete it once the question is settled.',
  ],
  titleUnsure:
    'to check: no title of a document shows the label. One of section, first heading, heading 1, file name',
  section(doubt) {
    switch (doubt.is) {
      case 'likely':
        return `to check: this heading most likely means the section "${sections[doubt.field]}".`
      case 'perhaps':
        return `to check: a section of these documents' own; if it is "${sections[doubt.field]}", write id: ${doubt.field} and kind: ${doubt.kind}, without labels.`
      case 'perhaps-too':
        return `to check: a section of these documents' own, close to "${sections[doubt.field]}"; if it is the same, add its heading to the headings of ${doubt.field}.`
      case 'list-in-text':
        return 'to check: a list stands below this heading, and the section is a text; each bullet becomes a line of it.'
      case 'grid-without-levels':
        return 'to check: a table stands below this heading, with no level that was recognised.'
      case 'nothing-below':
        return 'to check: these documents have nothing below this heading.'
      case 'in-few':
        return `to check: this heading is in ${doubt.found} of ${doubt.of} documents.`
    }
  },
  scale(doubt) {
    switch (doubt) {
      case 'order':
        return 'to check: the documents do not say the order of these levels; the lowest comes first.'
      case 'seen':
        return 'to check: these are the levels that the documents use; add those that are missing.'
      case 'empty':
        return 'to check: some rows have no level; if that means "not required", add "" to notConcerned.'
    }
  },
  proposed: ({ sections: found, unsure }) =>
    `${counted(found, 'section')}: ${unsure === 0 ? 'nothing to check' : `${counted(unsure, 'point')} to check, marked in the template`}. To keep it: metiers template propose > sources/template.yaml`,
  isRight: (path, { sections: found, scales }) =>
    `${path ?? 'The built-in template'}: the template is right, with ${counted(found, 'section')} and ${counted(scales, 'scale')}.`,
  mistakes: found => `${counted(found, 'mistake')} in the template.`,
  joined: files => `Your documents have several templates, joined here: ${files.join(', ')}.`,
  recognised: (documents, of) => `${documents} of ${counted(of, 'document')} recognised.`,
  notRecognised: path => `${path}: the template recognises no fiche in it.`,
}
