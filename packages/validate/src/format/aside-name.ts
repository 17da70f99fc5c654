import type { ObservationOf } from '@metiers/ingest'

const names: Record<ObservationOf<'text-not-read'>['what'], string> = {
  header: 'a header',
  footer: 'a footer',
  footnote: 'a footnote',
  endnote: 'an endnote',
  comment: 'a comment',
  deleted: 'deleted text',
  moved: 'moved text',
  hidden: 'hidden text',
  struck: 'a text that is struck through',
  placeholder: 'a placeholder',
  'field-code': 'the code of a field',
  alternative: 'an alternative content',
  math: 'a formula',
  'picture-description': 'the description of a picture',
  'embedded-document': 'an embedded document',
  'text-box': 'a text box',
  chart: 'a chart',
  diagram: 'a diagram',
  drawing: 'a text in a drawing',
  'bound-data': 'the data of a control whose text is another one',
  glossary: 'the building blocks of the document',
  unsupported: 'a text in an element that is not supported',
}

/** What a text beside the reading is, as a sentence begins with it. */
export function asideName(kind: keyof typeof names): string {
  return names[kind]
}
