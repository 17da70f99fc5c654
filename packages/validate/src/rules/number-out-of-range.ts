import { at, type Rule } from '../rule.js'

export const numberOutOfRange: Rule = {
  id: 'number-out-of-range',
  severity: 'warning',
  about:
    'A number in the code of a Word document that is none, or that no document can have: it was not used.',
  example: {
    word: `<w:p><w:pPr><w:numPr><w:ilvl w:val="1.5"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Les 1 métiers du pain</w:t></w:r></w:p>`,
    document: '',
    message: 'the document says w:ilvl "1.5", which is no number that can stand there',
  },
  check: ({ observed }) =>
    observed('number-out-of-range').map(o => ({
      ...at(o),
      message: `the document says ${o.stated}, which is no number that can stand there`,
      advice: 'Open the document in Word, look at its lists and titles, and save it again.',
    })),
}
