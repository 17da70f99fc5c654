import type { AsideNames } from '../words.js'

/** What a text beside the reading is, as a sentence begins with it. */
export const asides = {
  header: 'A header',
  footer: 'A footer',
  footnote: 'A footnote',
  endnote: 'An endnote',
  comment: 'A comment',
  deleted: 'Deleted text',
  moved: 'Moved text',
  hidden: 'Hidden text',
  struck: 'Struck text',
  placeholder: 'A placeholder',
  'field-code': 'The code of a field',
  alternative: 'An alternative content',
  math: 'A formula',
  'picture-description': 'The description of a picture',
  'embedded-document': 'An embedded document',
  'text-box': 'A text box',
  chart: 'The text of a chart',
  diagram: 'The text of a diagram',
  drawing: 'The text of a drawing',
  'bound-data': 'The data of a control that shows another text',
  glossary: 'A building block for reuse',
  unsupported: 'A text in an element that is not supported',
} as const satisfies AsideNames
